import type { Plan } from '../domain/plan.ts';
import { numeral } from './words.ts';

/** What may be asked of many a notice; of a plan only what its rules can answer. */
const OF_RULES = ['批示件几天办结', '重要公文谁签发', '指挥部会议多久开一次', '月报怎么报'];
const SHOWN = 2;

/** Questions on rules that this plan can answer, at most two; none for a plan without rules. */
export function exampleRules(plan: Plan): readonly string[] {
  const aspects = plan.rules.flatMap((rule) => rule.aspects);
  const answered = OF_RULES.filter((question) =>
    aspects.some(
      ({ about, tells }) =>
        about.some((word) => question.includes(word)) &&
        tells.some((word) => question.includes(word)),
    ),
  );
  const own = aspects.slice(0, 1).map(({ about, tells }) => `${about[0]}${tells[0]}`);
  return (answered.length > 0 ? answered : own).slice(0, SHOWN);
}

/** 公厕完成多少了: of the last number in the plan that counts things; null for a plan without one. */
export function exampleFigure(plan: Plan): string | null {
  const counted = plan.tasks
    .flatMap(({ targets }) => targets)
    .filter(({ unit, aliases }) => unit !== '%' && aliases.length > 0);
  const name = counted.at(-1)?.aliases[0];
  return name === undefined ? null : `${name}完成多少了`;
}

/** 任务37为什么红, 第八组进展. */
export const exampleLights = (plan: Plan): readonly string[] => [
  `任务${plan.tasks.at(-1)?.number}为什么红`,
  `第${numeral(plan.groups.at(-1)?.ordinal ?? 1)}组进展`,
];

/** “甲”“乙”. */
export const shown = (examples: readonly (string | null)[]): string =>
  examples.flatMap((one) => (one === null ? [] : [`“${one}”`])).join('');
