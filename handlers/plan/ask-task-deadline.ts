import { answer, type Handler } from '../../src/context.ts';
import type { Commitment, Task } from '../../src/domain/plan.ts';
import { targetsOf, taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskDeadline } from '../../src/domain/question.ts';
import { taskDeadlines, taskWithoutDeadline } from '../../src/wording/tasks.ts';
import { datesOf, daysChecked, daysChosen, extremeDay } from './wording/days-claimed.ts';

/** 步行街什么时候完成: only days that the notice names; a year's plan is no day. */
export const askTaskDeadline: Handler<AskTaskDeadline> = (intent, ctx) => {
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
  return answer(ctx, taskWithoutDeadline(task, named, ctx.plan.year), 'not_found');
};

/** The dated ones, all or those at these places of its list. */
const promisesOf = ({ commitments }: Task, places?: readonly number[]): readonly Commitment[] =>
  commitments.filter(
    ({ deadline }, place) => deadline !== null && (places?.includes(place) ?? true),
  );
