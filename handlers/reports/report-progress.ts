import { answer, type Context, type Handler } from '../../src/context.ts';
import type { DraftReason } from '../../src/domain/draft.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { ReportProgress } from '../../src/domain/report-intent.ts';
import { unitsOf } from '../../src/domain/responsibility.ts';
import {
  type ReportReason,
  refuseUnlessTold,
  SUBMISSIONS,
  type Submission,
  submit,
} from '../../src/domain/submission.ts';
import { duesOfReports, isLocked, todayOf } from '../../src/ledger/ledger.ts';
import { noteIssues } from '../../src/ledger/note-issues.ts';
import { evidenceTaken, receipts } from '../../src/wording/receipts.ts';
import { changesRecord, type Prepared, prepared, shownEntries, standingIn } from './entries.ts';
import { takeLooseEvidence } from './evidence.ts';
import { tellGroup } from './group-report.ts';
import { actingFor, unitsOpen } from './own-units.ts';
import { tellUnit } from './tell-people.ts';
import { issuesNoted } from './wording/issues.ts';
import { nothingToRecord } from './wording/report-previews.ts';

/** A confirmed report goes on record, one submission for each task, and its writer gets a receipt. */
export const reportProgress: Handler<ReportProgress> = async (
  { reading, shown, writtenAt },
  context,
) => {
  const ctx = actingFor(reading, context);
  const open = unitsOpen(reading, ctx);
  if (open.length > 0) throw new Refusal<ReportReason>({ kind: 'which-unit', units: open });
  const said = await prepared(reading, ctx);
  const entries = said.filter(changesRecord);
  if (shown !== undefined && shownEntries(entries, ctx.act) !== shown) {
    throw new Refusal<DraftReason>({ kind: 'changed-since-shown' });
  }
  if (entries.length === 0) return answer(ctx, nothingToRecord(standingIn(said)));
  for (const one of entries) if (!isDone(one, ctx)) refuseUnlessTold(one.entry);
  const kept = await putAllOnRecord(entries, writtenAt, ctx);
  const received = (await duesOfReports(kept, ctx)).map(({ report, due }) => ({
    submission: report,
    due,
  }));
  const told = await Promise.all([
    ...kept.map((submission) => tellGroup(submission, ctx)),
    ...kept
      .filter(({ unit }) => reading.isOnBehalf || !unitsOf(context.speaker.roles).includes(unit))
      .map((submission) => tellUnit(submission, ctx)),
  ]);
  const issues = issuesNoted(await noteIssues(kept, ctx), todayOf(ctx));
  const evidence = await evidenceOf(kept, ctx);
  const text = [receipts(received, ctx.plan), ...evidence, ...issues].join('\n');
  return [...answer(ctx, text), ...told.flat()];
};

/** What its writer had sent before the words goes to the first task, as what comes with them does. */
async function evidenceOf(
  [first]: readonly Submission[],
  ctx: Context,
): Promise<readonly string[]> {
  if (!first) return [];
  const about = { task: first.task, unit: first.unit, period: first.period };
  const count = await takeLooseEvidence(about, ctx);
  return count === 0 ? [] : [evidenceTaken(count, about)];
}

/** A step that is repeated after a crash finds what it put on record itself. */
const isDone = ({ kept }: Prepared, { act }: Context): boolean =>
  kept?.versions.some(({ cause }) => cause === act.cause) ?? false;

/** One after the other, so that a step which is repeated finds nothing half done behind it. */
async function putAllOnRecord(
  entries: readonly Prepared[],
  writtenAt: string | undefined,
  ctx: Context,
): Promise<Submission[]> {
  const kept: Submission[] = [];
  for (const one of entries) kept.push(await putOnRecord(one, writtenAt, ctx));
  return kept;
}

async function putOnRecord(
  { entry, kept }: Prepared,
  writtenAt: string | undefined,
  ctx: Context,
): Promise<Submission> {
  const { speaker, act, message } = ctx;
  const author = { id: speaker.id, name: speaker.name ?? message.sender.userid };
  const locked = await isLocked(entry.period, ctx);
  const next = submit(kept, entry, author, act, locked, writtenAt);
  if (next === kept) return kept;
  return kept ? ctx.kept(SUBMISSIONS).save(next) : ctx.kept(SUBMISSIONS).add(next);
}
