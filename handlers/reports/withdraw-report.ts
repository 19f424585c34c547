import { answer, type Context, type Handler } from '../../src/context.ts';
import type { DraftReason } from '../../src/domain/draft.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { WithdrawReport } from '../../src/domain/report-intent.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import {
  current,
  SUBMISSIONS,
  type Submission,
  shownReport,
  withdraw,
} from '../../src/domain/submission.ts';
import { noteIssues } from '../../src/ledger/note-issues.ts';
import { withdrawn } from '../../src/wording/receipts.ts';
import { tellGroup } from './group-report.ts';
import { isOwnReport, reportMeant } from './report-meant.ts';
import { tellWriter } from './tell-people.ts';

/** 撤回: a report is taken back by the unit that made it, or by the office with a reason. */
export const withdrawReport: Handler<WithdrawReport> = async (intent, ctx) => {
  const { speaker, act, message } = ctx;
  const kept = await reportMeant(intent.task, intent.period, ctx, intent.unit);
  if (intent.shown !== undefined && !isAsShown(kept, intent.shown, ctx)) {
    throw new Refusal<DraftReason>({ kind: 'changed-since-shown' });
  }
  const author = { id: speaker.id, name: speaker.name ?? message.sender.userid };
  if (lacksReason(kept, intent.reason, ctx)) {
    throw new Refusal<ReportReason>({ kind: 'withdrawal-without-reason' });
  }
  const next = withdraw(kept, intent.reason ?? '', author, act);
  const saved = next === kept ? kept : await ctx.kept(SUBMISSIONS).save(next);
  await noteIssues([saved], ctx);
  return [
    ...answer(ctx, withdrawn(saved, ctx.plan)),
    ...tellWriter(saved, ctx),
    ...(await tellGroup(saved, ctx)),
  ];
};

/** A step that is repeated after a crash finds what it did itself. */
const isAsShown = (kept: Submission, shown: string, { act }: Context): boolean =>
  shownReport(kept) === shown || current(kept).cause === act.cause;

/** A unit takes back its own words as it likes; the office somebody else's only with a reason. */
export const lacksReason = (kept: Submission, reason: string | null, ctx: Context): boolean =>
  !reason && !isOwnReport(kept, ctx);
