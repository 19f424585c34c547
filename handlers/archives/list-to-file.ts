import { answer, type Handler } from '../../src/context.ts';
import { groupsActedFor } from '../../src/domain/responsibility.ts';
import { archivesMeant } from './archives-meant.ts';
import type { ListToFile } from './intents.ts';
import { archivesKept } from './rules.ts';
import { waitingToBeFiled } from './to-file.ts';
import { toFile } from './wording/archives.ts';

/** 待归档: to whoever keeps the archive, and to the people of the group as well. */
export const listToFile: Handler<ListToFile> = async (_intent, ctx) => {
  const groups = groupsActedFor(ctx.speaker.roles, ctx.plan);
  const own = [...new Set([...archivesKept(ctx.speaker.roles), ...groups])];
  const archives = own.length > 0 ? own : archivesMeant(ctx);
  const waiting = await waitingToBeFiled(archives, ctx);
  const lines = waiting.map(({ matter: { ref, title, ended } }) => ({
    ref,
    title,
    ended: ended ?? '',
  }));
  return answer(ctx, toFile(archives, lines, ctx.plan), 'answer');
};
