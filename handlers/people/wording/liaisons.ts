import type { Plan } from '../../../src/domain/plan.ts';
import { folded } from '../../../src/wording/folded.ts';
import { list } from '../../../src/wording/words.ts';

/** A unit with the names of those who are registered as its liaisons. */
export interface UnitLiaisons {
  readonly unit: string;
  readonly liaisons: readonly string[];
}

export const liaisonsListed = (
  units: readonly UnitLiaisons[],
  plan: Plan,
  isRest: boolean,
): string =>
  [
    `${inNotice(plan)}${counted(units)}`,
    ...folded(
      units
        .toSorted((one, other) => other.liaisons.length - one.liaisons.length)
        .map(({ unit, liaisons }) => `· ${unit}：${list(liaisons) || '未登记'}`),
      isRest,
    ),
  ].join('\n');

/** `units` is null for somebody whom the office does not know. */
export const liaisonsCounted = (units: readonly UnitLiaisons[] | null, plan: Plan): string =>
  `${inNotice(plan)}${units ? `${counted(units)}名单只由指挥部办公室私聊查看。` : ''}`;

function counted(units: readonly UnitLiaisons[]): string {
  const people = units.flatMap(({ liaisons }) => liaisons);
  const lacking = units.filter(({ liaisons }) => liaisons.length === 0).length;
  return `目前登记了${people.length}人，${units.length}家单位中${lacking}家没有登记联络员。`;
}

/** 文件没有列出各单位、各工作组的联络员，只明确张希夏为总联络员. */
function inNotice({ posts }: Plan): string {
  const chief = posts.find(({ title }) => title === '总联络员');
  const named = chief ? `，只明确${list(chief.holders)}为总联络员` : '';
  return `文件没有列出各单位、各工作组的联络员${named}。`;
}
