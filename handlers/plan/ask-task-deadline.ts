import { answer, type Handler } from '../../src/context.ts';
import type { Commitment, Task } from '../../src/domain/plan.ts';
import { targetsOf, taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskDeadline } from '../../src/domain/question.ts';
import { current, type Submission } from '../../src/domain/submission.ts';
import { taskState } from '../../src/ledger/task-state.ts';
import { DAY_IN_PLAN } from '../../src/reading/words/set-for.ts';
import { taskDeadlines, taskWithoutDeadline } from '../../src/wording/tasks.ts';
import { datesOf, daysChecked, daysChosen, extremeDay } from './wording/days-claimed.ts';
import { nextSteps } from './wording/next-steps.ts';

/** 步行街什么时候完成: only days that the notice names; a year's plan is no day. */
export const askTaskDeadline: Handler<AskTaskDeadline> = async (intent, ctx) => {
  const task = taskOf(ctx.plan, intent.task);
  const meant = targetsOf(task, intent.targets);
  const dated = meant.filter((target) => target.deadline !== null);
  const isNarrow = intent.targets.length > 0 && dated.length > 0;
  const promised = isNarrow ? [] : promisesOf(task, intent.promises);
  const numbered = intent.promises && !isNarrow ? [] : dated;
  if (numbered.length + promised.length > 0) {
    const dates = [...datesOf(numbered), ...promised];
    const lines = [
      intent.claimedDays ? (daysChecked(dates, intent.claimedDays)?.words ?? null) : null,
      intent.eitherDays ? daysChosen(dates, intent.eitherDays) : null,
      intent.which ? extremeDay(dates, intent.which) : null,
      taskDeadlines(task, numbered, promised),
    ].filter((line) => line !== null);
    return answer(ctx, lines.join('\n'), 'answer');
  }
  const named = intent.targets.length > 0 ? meant : [];
  const unset = taskWithoutDeadline(task, named, ctx.plan.year);
  const meantNext = (await taskState(task, ctx)).reports.filter(isNextDated);
  return meantNext.length === 0
    ? answer(ctx, unset, 'not_found')
    : answer(ctx, [unset, ...nextSteps(meantNext)].join('\n'), 'answer');
};

/** 供电那俩厕所啥时候能通: the notice sets no day, and a unit may have said when it means to. */
const isNextDated = (one: Submission): boolean => NAMES_DAY.test(current(one).next);

const NAMES_DAY = new RegExp(DAY_IN_PLAN, 'u');

/** The dated ones, all or those at these places of its list. */
const promisesOf = ({ commitments }: Task, places?: readonly number[]): readonly Commitment[] =>
  commitments.filter(
    ({ deadline }, place) => deadline !== null && (places?.includes(place) ?? true),
  );
