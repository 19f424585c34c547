import { answer, type Handler } from '../../src/context.ts';
import { periodsOf } from '../../src/domain/dues.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { type Submission, submittedAt } from '../../src/domain/submission.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { mayReadNames } from '../../src/ledger/names-shown.ts';
import { reportsOfYear } from '../../src/ledger/reports-of-year.ts';
import { scopeMeant } from './ask-reported.ts';
import type { AskReceived } from './intents.ts';
import { type Received, received } from './wording/received.ts';

/** 今天有谁报了: what came in on these days and stands, of whom the speaker asks; where nothing did, what came last before. */
export const askReceived: Handler<AskReceived> = async (intent, ctx) => {
  const { task, unit, group } = { ...intent, ...scopeMeant(intent, ctx) };
  const all = (await reportsOfYear(periodsOf(ctx.plan, todayOf(ctx)), ctx)).filter(
    (one) =>
      (task === null || one.task === task) &&
      (unit === null || one.unit === unit) &&
      (group === null || taskOf(ctx.plan, one.task).group === group),
  );
  const arrivals = all.flatMap(arrivalOf).toSorted((one, other) => other.at.localeCompare(one.at));
  const { from, to, isRest } = intent;
  const scope = unit ?? (group === null ? '' : groupOf(ctx.plan, group).name);
  const text = received({
    scope: task === null ? scope : `${scope}任务${task}`,
    from,
    to,
    inThese: arrivals.filter(({ day }) => day >= from && day <= to),
    before: arrivals.find(({ day }) => day < from) ?? null,
    isRest,
    areNamesShown: unit !== null || mayReadNames(group, ctx),
  });
  return answer(ctx, text, 'answer');
};

function arrivalOf(submission: Submission): readonly Received[] {
  const at = submittedAt(submission);
  return at === null ? [] : [{ submission, at, day: shanghaiDay(at) }];
}
