import { answer, type Context, type Handler, type Offer } from '../../src/context.ts';
import { DRAFTS, settled } from '../../src/domain/draft.ts';
import type { MatterKind } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { ownDraft } from '../../src/ledger/drafts.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { kindNamed } from '../../src/reading/matters/reference.ts';
import { matterCalled } from '../../src/wording/matters.ts';
import { archivesMeant } from './archives-meant.ts';
import type { FileItem } from './intents.ts';
import { putOnFile, registerOf, type Unfiled } from './put-on-file.ts';

import { type ArchiveReason, OFFICE_ARCHIVE } from './rules.ts';
import { archiveOf, formsCalled, recordToFile, type ToFile, waitingToBeFiled } from './to-file.ts';
import { archiveCalled, filed, fileShown, partsLacking } from './wording/archives.ts';

/** 归档发文1：过程，文字, 归档资料：任务28改造前照片，前期，声像: done at once; what lacks phase or carrier is asked for. */
export const fileItem: Handler<FileItem> = async (intent, ctx) => {
  const meant = await unfiledOf(intent, ctx);
  const { phase, carrier } = intent;
  if (phase === null || carrier === null) {
    return ctx.perform({ kind: 'keep-draft', proposal: intent });
  }
  const item = await putOnFile({ ...meant, phase, carrier }, ctx);
  await settleDraft(ctx);
  return answer(ctx, filed([item], (await registerOf(item.group, ctx)).length));
};

/** Asks for what is missing, and refuses what is not to be filed before anything is asked. */
export async function previewFiling(intent: FileItem, ctx: Context): Promise<Offer<FileItem>> {
  await unfiledOf(intent, ctx);
  const { phase, carrier } = intent;
  const called = intent.matter ? matterCalled(intent.matter) : `“${intent.title}”`;
  const isWhole = phase !== null && carrier !== null;
  return {
    messages: isWhole
      ? toConfirm(ctx, fileShown(called, intent))
      : answer(ctx, partsLacking(called, phase, carrier)),
    meant: intent,
  };
}

type Placed = Omit<Unfiled, 'phase' | 'carrier'>;

async function unfiledOf(intent: FileItem, ctx: Context): Promise<Placed> {
  const task = ctx.plan.tasks.find(({ number }) => number === intent.task);
  const archives = archivesMeant(ctx, task ? groupOf(ctx.plan, task.group).ordinal : null);
  if (intent.matter) return ofRecord(await recordToFile(intent.matter, archives, ctx), ctx);
  const kind = intent.task === null ? kindPointedAt(intent.title) : null;
  const [only, ...others] =
    kind === null
      ? []
      : (await waitingToBeFiled(archives, ctx)).filter(({ matter }) => matter?.ref.kind === kind);
  if (only && others.length === 0) return ofRecord(only, ctx);
  const forms = intent.task === null ? await formsCalled(intent.title, archives, ctx) : null;
  return forms ? ofRecord(forms, ctx) : ofOwn(intent, archives, ctx);
}

/** 督办那件: of what waits the only one of its kind. */
const kindPointedAt = (title: string): MatterKind | null =>
  kindNamed(POINTED_AT.exec(title)?.groups?.name ?? '');

const POINTED_AT =
  /^(?:[那这]?[件个份])?(?:的)?(?<name>[\u4e00-\u9fff]{2,4}?)(?:的)?(?:[那这]?一?[件个份])?(?:的)?$/u;

/** A record that is closed, with what it says as it was then. */
export function ofRecord({ fact, matter, shelf }: ToFile, { plan }: Pick<Context, 'plan'>): Placed {
  const group = archiveOf(shelf);
  return {
    group,
    fact,
    source: matter?.ref ?? null,
    title: shelf.title,
    task: shelf.task,
    day: shelf.closedOn,
    responsible: shelf.responsible ?? archiveCalled(group, plan),
    documentNumber: shelf.documentNumber,
    textHash: shelf.hash ?? null,
  };
}

/** “与治理有关的重要活动…均属于归档范围” (附件2 七2): what belongs to no task is none of it. */
function ofOwn(
  { title, task, day, pages }: FileItem,
  archives: readonly number[],
  { plan, act }: Context,
): Placed {
  if (task === null) throw new Refusal<ArchiveReason>({ kind: 'out-of-scope', title });
  if (!plan.tasks.some(({ number }) => number === task)) {
    throw new Refusal<ArchiveReason>({ kind: 'no-such-task-to-file', task });
  }
  const group = [groupOf(plan, taskOf(plan, task).group).ordinal, OFFICE_ARCHIVE].find((one) =>
    archives.includes(one),
  );
  if (group === undefined) {
    const of = taskOf(plan, task).group;
    throw new Refusal<ArchiveReason>({ kind: 'of-another-archive', group: of, task });
  }
  return {
    group,
    fact: `own:${act.cause}:${task}:${title}`,
    source: null,
    title,
    task,
    day: day ?? shanghaiDay(act.at),
    ...(pages === undefined ? {} : { pages }),
    responsible: archiveCalled(group, plan),
    documentNumber: null,
    textHash: null,
  };
}

/** What was asked for is answered, and no draft of it waits any more. */
async function settleDraft(ctx: Context): Promise<void> {
  const own = await ownDraft(ctx);
  if (own?.settledBy !== null || own.proposal.kind !== 'file-item') return;
  await ctx.kept(DRAFTS).save(settled(own, ctx.act));
}
