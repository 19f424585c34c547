import { answer, type Handler } from '../../src/context.ts';
import { archivesMeant } from './archives-meant.ts';
import { ofRecord } from './file-item.ts';
import type { FileAll } from './intents.ts';
import { putOnFile, registerOf } from './put-on-file.ts';
import { ARCHIVE_ITEMS, type ArchiveItem } from './record.ts';
import { SUGGESTED } from './rules.ts';
import { waitingToBeFiled } from './to-file.ts';
import { filed, toFile } from './wording/archives.ts';

/** 归档全部: everything that waits, as the clerk suggests. Done again after a crash it says the same. */
export const fileAll: Handler<FileAll> = async ({ phase, carrier }, ctx) => {
  const said = { ...(phase ? { phase } : {}), ...(carrier ? { carrier } : {}) };
  const archives = archivesMeant(ctx);
  const before = await ctx.kept(ARCHIVE_ITEMS).all();
  const items: ArchiveItem[] = before.filter(({ cause }) => cause === ctx.act.cause);
  for (const waiting of await waitingToBeFiled(archives, ctx)) {
    items.push(await putOnFile({ ...ofRecord(waiting, ctx), ...SUGGESTED, ...said }, ctx));
  }
  if (items.length === 0) return answer(ctx, toFile(archives, [], ctx.plan));
  const registers = await Promise.all(archives.map((group) => registerOf(group, ctx)));
  return answer(ctx, filed(items, registers.flat().length));
};
