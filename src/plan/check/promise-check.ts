import type { Commitment, Plan, Target, Task } from '../../domain/plan.ts';
import { findDays } from '../../reading/calendar/days.ts';
import { numeral } from '../../wording/words.ts';
import { squeezed, strayProblems } from './notice-text.ts';
import type { Problem } from './problem.ts';

/** Numbers and days of the tasks that the words which they quote do not say. */
export function checkPromises(plan: Plan): readonly Problem[] {
  return plan.tasks.flatMap((task) => [
    ...task.targets.flatMap((target) =>
      numberProblems(`任务${task.number} ${target.metric}`, target),
    ),
    ...promisesOf(task).flatMap(({ place, promise }) => [
      ...strayProblems(place, promise.quote, squeezed(task.content)),
      ...deadlineProblems(place, promise, plan),
    ]),
  ]);
}

const promisesOf = (task: Task) => [
  ...task.targets.map((promise) => ({ place: `任务${task.number} ${promise.metric}`, promise })),
  ...task.commitments.map((promise) => ({ place: `任务${task.number} 要求`, promise })),
];

/** The quoted words hold the number with its unit, and 以上 or 不低于 beside it where it is a least. */
function numberProblems(place: string, target: Target): readonly Problem[] {
  const { value, unit, quote } = target;
  const parts = [`${value}${unit}`, `${numeral(value)}${unit}`]
    .map((said) => quote.split(said))
    .find(([before, after]) => after !== undefined && !/[\d.]$/u.test(before ?? ''));
  if (!parts) return [{ place, problem: `引用的原文里没有“${value}${unit}”` }];
  const [before = '', after = ''] = parts;
  const sense = senseOf(before.slice(-6), after);
  return sense === target.operator
    ? []
    : [{ place, problem: `按引用的原文应为“${sense}”，计划写“${target.operator}”` }];
}

function senseOf(before: string, after: string): Target['operator'] {
  if (/^(?:及)?以上/u.test(after) || /(?:不低于|不少于|不小于|至少.{0,4})$/u.test(before))
    return '>=';
  if (/^(?:及)?以[内下]/u.test(after) || /(?:不超过|不高于|不多于|至多.{0,4})$/u.test(before))
    return '<=';
  return '=';
}

/** A deadline is the day that its words name, and the words stand in the quotation. */
function deadlineProblems(
  place: string,
  { deadline, deadlineText, quote }: Target | Commitment,
  { document }: Plan,
): readonly Problem[] {
  if (deadline === null && deadlineText === null) return [];
  if (deadline === null || deadlineText === null)
    return [{ place, problem: '期限的日期与原文字样须同有同无' }];
  if (!quote.includes(deadlineText))
    return [{ place, problem: `引用的原文里没有“${deadlineText}”` }];
  const named = findDays(deadlineText, document.issuedOn).map((days) => days.to);
  if (named.includes(deadline)) return [];
  return [{ place, problem: `“${deadlineText}”不是${deadline}` }];
}
