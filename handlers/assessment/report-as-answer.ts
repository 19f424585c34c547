import type { Context, Handler, Offer } from '../../src/context.ts';
import { DISPATCHES } from '../../src/domain/dispatch.ts';
import {
  compose,
  GROUP_REPORTS,
  groupReportId,
  type SourcedSentence,
} from '../../src/domain/group-report.ts';
import type { Period } from '../../src/domain/period.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { monthNow } from '../../src/ledger/ledger.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import { groupsOwing, isCancelled } from './dispatches.ts';
import { groupMeant } from './forms-now.ts';
import type { AnswerFromReport } from './intents.ts';
import type { AssessmentReason } from './reasons.ts';
import { answerFromReport, reportAsAnswer } from './wording/dispatches.ts';

/** 用6月月报回复调度1: what the group told for the month is its answer, so that nobody types it twice (附件2 三, 五); it is shown first. */
export async function previewReportAsAnswer(
  intent: AnswerFromReport,
  ctx: Context,
): Promise<Offer<AnswerFromReport>> {
  const group = groupMeant(null, ctx);
  const dispatch = intent.dispatch ?? (await onlyOneOwed(group, ctx));
  const { ref } = await matterCalled({ kind: 'dispatch', number: dispatch }, ctx);
  const period = intent.period ?? monthNow(ctx);
  const sentences = await sentencesOf(group, period, ctx);
  if (sentences.length === 0) {
    throw new Refusal<AssessmentReason>({ kind: 'no-report-to-answer-with', group, period });
  }
  const text = reportAsAnswer(period, sentences);
  await remember(ref, ctx);
  return {
    messages: toConfirm(ctx, answerFromReport(dispatch, group, period, text)),
    meant: { ...intent, dispatch, period, text },
  };
}

/** Just the words that were shown. */
export const answerWithReport: Handler<AnswerFromReport> = async (intent, ctx) => {
  const { dispatch, text } = intent;
  if (dispatch === null || text === null) {
    return ctx.perform({ kind: 'keep-draft', proposal: intent });
  }
  const matter = await matterCalled({ kind: 'dispatch', number: dispatch }, ctx);
  return matter.take({ word: 'answer', text }, ctx);
};

/** The report as it was handed in; else as the units' reports make it so far. */
async function sentencesOf(
  group: number,
  period: Period,
  { plan, kept }: Context,
): Promise<readonly SourcedSentence[]> {
  const report = await kept(GROUP_REPORTS).get(groupReportId(group, period));
  return report?.sentences ?? compose(plan, group, await submissionsOfPeriod(kept, period));
}

async function onlyOneOwed(group: number, { kept }: Context): Promise<number> {
  const owed = (await kept(DISPATCHES).all()).filter(
    (one) => !isCancelled(one) && groupsOwing(one).includes(group),
  );
  const [only, ...others] = owed;
  if (only && others.length === 0) return Number(only.id);
  const dispatches = owed.map(({ id }) => Number(id));
  throw new Refusal<AssessmentReason>({ kind: 'which-dispatch', dispatches });
}
