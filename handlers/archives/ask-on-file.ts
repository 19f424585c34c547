import { answer, type Handler } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { archivesRead } from './archives-meant.ts';
import type { AskOnFile } from './intents.ts';
import { ARCHIVE_ITEMS, type ArchiveItem } from './record.ts';
import { type ArchiveReason, onFile } from './rules.ts';
import { onFileTold } from './wording/asked.ts';

/** 公厕的照片存了没: of the archives that the speaker may read, by the task that the words mean, whatever the title calls it. */
export const askOnFile: Handler<AskOnFile> = async (asked, ctx) => {
  const archives = archivesRead(ctx);
  if (archives.length === 0) {
    throw new Refusal<ArchiveReason>({ kind: 'archive-not-yours', group: null });
  }
  const all = await ctx.kept(ARCHIVE_ITEMS).all();
  const read = onFile(all).filter(({ group }) => archives.includes(group));
  const found = read.filter((item) => isMeant(item, asked));
  const beside = read.filter(({ task }) => task !== null && asked.tasks.includes(task));
  return answer(ctx, onFileTold(asked, found, beside), 'answer');
};

function isMeant(
  { title, task, carrier }: ArchiveItem,
  { tasks, about, thing }: AskOnFile,
): boolean {
  const isThing =
    thing === null || title.includes(thing) || (PICTURES.test(thing) && carrier === '声像');
  if (!isThing) return false;
  if (about === '' || title.includes(about)) return true;
  return task !== null && tasks.includes(task);
}

const PICTURES = /照片|图片|影像|视频|录像/u;
