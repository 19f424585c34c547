import type { Context } from '../src/context.ts';
import type { Setting } from '../src/domain/setting.ts';

/** Keeps one value more of a setting, with the name of whoever set it. */
export async function putSetting(
  id: string,
  change: (kept: Setting | null, byName: string) => Setting,
  ctx: Context,
): Promise<void> {
  const kept = await ctx.settings.get(id);
  const next = change(kept, ctx.speaker.name ?? ctx.message.sender.userid);
  if (next === kept) return;
  await (kept ? ctx.settings.save(next) : ctx.settings.add(next));
}
