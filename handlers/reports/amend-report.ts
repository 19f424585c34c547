import { isDeepStrictEqual } from 'node:util';
import { answer, type Context, type Handler } from '../../src/context.ts';
import type { Amendment } from '../../src/domain/amendment.ts';
import { DRAFTS, type DraftReason, isOpen, namedBack } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { type AmendReport, asReport, type ReportProgress } from '../../src/domain/report-intent.ts';
import type { ReportReading } from '../../src/domain/report-reading.ts';
import { reportingUnit, unitsReportedFor } from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { current } from '../../src/domain/submission.ts';
import { meantDraft, offer, ownDraft } from '../../src/ledger/drafts.ts';
import { emptyItem } from '../../src/reading/corrections/corrections.ts';
import { saysWrong } from '../../src/reading/corrections/put-right.ts';
import { amended } from './amended.ts';
import { SubmitGroupReport } from './intents.ts';
import { reportMeant } from './report-meant.ts';
import { withAdditions } from './with-additions.ts';
import { draftReplaced } from './wording/report-previews.ts';

/** What is said to a draft, or to what the unit reported last, changes it, and all of it is shown again. */
export const amendReport: Handler<AmendReport> = async ({ amendments, unplaced }, ctx) => {
  if (unplaced !== undefined)
    return ctx.perform({ kind: 'doubt-draft', said: namedBack(unplaced) });
  const draft = await meantDraft(ctx);
  const waiting = draft && isOpen(draft, ctx.act.at) ? draft : null;
  if (waiting?.cause === ctx.act.cause) return (await ctx.preview(waiting.proposal)).messages;
  const before = waiting && asReport(waiting.proposal);
  if (before)
    return amendDraft(before, amendments, ctx).catch((error) => doubted(error, before, ctx));
  if (waiting?.proposal.kind === 'submit-group-report') {
    return offer(withAdditions(SubmitGroupReport.parse(waiting.proposal), amendments), ctx);
  }
  if (amendments.some(({ kind }) => ANSWERS.has(kind))) {
    throw new Refusal<DraftReason>({ kind: 'no-draft' });
  }
  const proposal = await amendedLast(amendments, ctx);
  // What is taken back in part is no longer to be taken back whole.
  return waiting?.proposal.kind === 'withdraw-report'
    ? offer(proposal, ctx)
    : ctx.perform({ kind: 'keep-draft', proposal });
};

/** What answers a question of the clerk's means no report that is on record. */
const ANSWERS: ReadonlySet<Amendment['kind']> = new Set(['mean-task', 'mean-every-task']);

async function amendDraft(
  { reading }: ReportProgress,
  amendments: readonly Amendment[],
  ctx: Context,
) {
  const [first] = amendments;
  if (first?.kind === 'mean-task') refuseForeign(first.task, ctx);
  if (first?.kind === 'mean-task' && reading.items.length === 0) {
    return offer(await ofLastReport(reading, first.task, ctx), ctx);
  }
  const after = amended(reading, amendments, ctx.plan);
  if (isDeepStrictEqual(after, reading) && saysWrong(wordsOf(ctx))) {
    return ctx.perform({ kind: 'doubt-draft', said: wordsOf(ctx) });
  }
  if (after.items.length === 0) return ctx.perform({ kind: 'cancel-draft' });
  const messages = await offer({ kind: 'report-progress', reading: after }, ctx);
  await rememberBefore({ kind: 'report-progress', reading }, ctx);
  const gone = amendments.every(({ kind }) => kind === 'add') ? tasksGone(reading, after) : [];
  if (gone.length === 0) return messages;
  const note = answer(ctx, draftReplaced(gone));
  return [...messages, ...note.map((one) => ({ ...one, key: `${one.key}:dropped` }))];
}

/** 不改了，还按原来的 shows it once more as it was. */
async function rememberBefore(before: Intent, ctx: Context): Promise<void> {
  const draft = await ownDraft(ctx);
  if (draft?.cause === ctx.act.cause) await ctx.kept(DRAFTS).save({ ...draft, before });
}

/** What could not be put right is still wrong: the draft is shown once more before a 确认 registers it. One in doubt is registered by none. */
async function doubted(error: unknown, { reading }: ReportProgress, ctx: Context): Promise<never> {
  const draft = await ownDraft(ctx);
  if (error instanceof Refusal && draft?.settledBy === null && reading.doubt === null) {
    await ctx.kept(DRAFTS).save({ ...draft, doubted: wordsOf(ctx) });
  }
  throw error;
}

const wordsOf = ({ message: { body } }: Context): string =>
  body.kind === 'said' ? namedBack(body.text) : '';

function refuseForeign(task: number, { plan, speaker }: Context): void {
  if (!reportingUnit(plan, task, speaker.roles)) {
    throw new Refusal<ReportReason>({ kind: 'not-your-task', tasks: [task] });
  }
}

/** Of what was asked back about and has given way to another report. */
const tasksGone = ({ items }: ReportReading, after: ReportReading): readonly number[] =>
  items
    .flatMap(({ task }) => task ?? [])
    .filter((task) => !after.items.some((item) => item.task === task));

/** A correction or a withdrawal of which the task was open means the unit's newest report on it. */
async function ofLastReport(reading: ReportReading, task: number, ctx: Context): Promise<Intent> {
  if (reading.act === 'withdraw') {
    return { kind: 'withdraw-report', task, period: null, reason: null };
  }
  if (!reading.correction)
    throw new Refusal<ReportReason>({ kind: 'draft-in-doubt', doubt: NO_NUMBER });
  const { period } = await reportMeant(task, null, ctx);
  const items = [emptyItem(task, period)];
  return { kind: 'report-progress', reading: { ...reading, items, doubt: null } };
}

const NO_NUMBER = { reason: 'correction_target_unknown' as const, word: '', tasks: [] };

/** The task that a change names; null for the one that was reported last. */
function taskOf(change: Amendment): number | null {
  if (change.kind === 'add') return change.items[0]?.task ?? null;
  return 'task' in change ? change.task : null;
}

/** What stands on record, with the changes, as a report of its own. */
async function amendedLast(amendments: readonly Amendment[], ctx: Context): Promise<Intent> {
  const named = amendments.find((one) => one.kind === 'mean-unit')?.unit;
  const first = amendments.find((one) => one.kind !== 'mean-unit');
  const task = first ? taskOf(first) : null;
  const submission = await reportMeant(task, null, ctx, named);
  const { progress, problems, next, experience, metrics, isNil } = current(submission);
  const { task: number, period } = submission;
  const said = { progress, problems, next, experience, metrics, isNil };
  const item = { task: number, period, ...said, isWhole: true };
  const unit = unitsReportedFor(ctx.speaker.roles).length > 1 ? { unit: submission.unit } : {};
  const reading = {
    act: 'report' as const,
    items: [item],
    correction: null,
    doubt: null,
    ...unit,
  };
  const after = amended(reading, amendments, ctx.plan);
  if (after.items.length > 0) return { kind: 'report-progress', reading: after };
  return { kind: 'withdraw-report', task: number, period, reason: null, ...unit };
}
