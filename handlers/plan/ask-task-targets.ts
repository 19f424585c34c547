import { answer, type Handler } from '../../src/context.ts';
import { targetsOf, taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskTargets } from '../../src/domain/question.ts';
import {
  numberCheckedOf,
  numbersApart,
  numbersChecked,
  numbersChosen,
  numbersEnough,
  targetDifference,
  taskTargets,
  taskWithoutTargets,
} from '../../src/wording/tasks.ts';
import { datesOf, daysChecked } from './wording/days-claimed.ts';

/** 公厕要建几座: the numbers that the notice sets, and where it sets none, that it sets none. */
export const askTaskTargets: Handler<AskTaskTargets> = (intent, ctx) => {
  const task = taskOf(ctx.plan, intent.task);
  if (task.targets.length === 0) return answer(ctx, taskWithoutTargets(task), 'not_found');
  const targets = targetsOf(task, intent.targets);
  const difference = intent.isCompared ? targetDifference(targets) : null;
  const [only] = targets;
  const { claimed, isEnough = false } = intent;
  const checked = claimed !== undefined && !isEnough ? numberCheckedOf(targets, claimed) : null;
  const claims = intent.claims ? numbersChecked(targets, intent.claims) : null;
  const days = intent.claimedDays ? daysChecked(datesOf(targets), intent.claimedDays) : null;
  const isWrongInDaysOnly = days?.isSo === false && only?.value === intent.claimed;
  const isRight = days?.isSo === true && only?.value === intent.claimed;
  const lines = [
    intent.areApart ? numbersApart(targets) : null,
    difference,
    isEnough && claimed !== undefined ? numbersEnough(targets, claimed) : null,
    isWrongInDaysOnly ? null : checked,
    isRight ? null : (days?.words ?? null),
    claims,
    intent.either ? numbersChosen(targets, intent.either) : null,
    taskTargets(task, targets),
  ].filter((line) => line !== null);
  return answer(ctx, lines.join('\n'), 'answer');
};
