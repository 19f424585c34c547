import type { Context } from '../context.ts';
import { SETTINGS, type Setting } from '../domain/setting.ts';

/** Keeps one value more of a setting, with the name of whoever set it. */
export async function putSetting(
  id: string,
  change: (kept: Setting | null, byName: string) => Setting,
  ctx: Context,
): Promise<void> {
  const kept = await ctx.kept(SETTINGS).get(id);
  const next = change(kept, ctx.speaker.name ?? ctx.message.sender.userid);
  if (next === kept) return;
  await (kept ? ctx.kept(SETTINGS).save(next) : ctx.kept(SETTINGS).add(next));
}
