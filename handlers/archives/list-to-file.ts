import { answer, type Context, type Handler } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor } from '../../src/domain/responsibility.ts';
import { matterCalled } from '../../src/wording/matters.ts';
import { archivesMeant, archivesRead } from './archives-meant.ts';
import type { ListToFile } from './intents.ts';
import { type ArchiveReason, archivesKept } from './rules.ts';
import { waitingToBeFiled } from './to-file.ts';
import { toFile, toFileInGroup } from './wording/archives.ts';

/** 待归档: to whoever keeps the archive, and to the people of the group as well; to the office of any group that it names. */
export const listToFile: Handler<ListToFile> = async (intent, ctx) => {
  const archives = archivesToFile(intent, ctx);
  const waiting = await waitingToBeFiled(archives, ctx);
  if (ctx.message.conversation.kind === 'group')
    return answer(ctx, toFileInGroup(archives, waiting.length, ctx.plan), 'answer');
  const lines = waiting.map(({ matter, title, ended }) => ({
    called: matter ? matterCalled(matter.ref) : title,
    title,
    ended,
  }));
  return answer(ctx, toFile(archives, lines, ctx.plan), 'answer');
};

/** The archives that are meant, for whoever may read them. */
export function archivesToFile({ group }: ListToFile, ctx: Context): readonly number[] {
  if (group === null) return ownArchives(ctx);
  if (!archivesRead(ctx).includes(group)) {
    throw new Refusal<ArchiveReason>({ kind: 'archive-not-yours', group });
  }
  return [group];
}

function ownArchives(ctx: Context): readonly number[] {
  const groups = groupsActedFor(ctx.speaker.roles, ctx.plan);
  const own = [...new Set([...archivesKept(ctx.speaker.roles), ...groups])];
  return own.length > 0 ? own : archivesMeant(ctx);
}
