import type { Plan } from '../../domain/plan.ts';
import { followedBy, sequence } from '../pattern.ts';
import { matchesOf } from '../text/text.ts';
import { spanAt } from './place.ts';
import type { Skeleton, Span } from './span.ts';

/** 服务中心牵头几项: what stands for a unit, before what is asked of one. */
const SAID = new RegExp(
  sequence(
    /^(?:请问|那个?|这个?)*([\u4e00-\u9fff]{0,6}?(?:中心|大队|分局|工委|委员会|[局委部院会]))/u,
    followedBy(
      /(?:里|这边|那边)?(?:都|也|一共|总共|现在|要|需要)*(?:有|的|是|在|几|多少|牵头|负责|参与|参加|承担|管|干|做|哪|什么|啥|进)/u,
    ),
  ),
  'u',
);

/** A word that is only a part of the names of units, in a text that names none. */
export function vagueUnitsIn(skeleton: Skeleton, plan: Plan): readonly Span[] {
  const match = SAID.exec(skeleton.skeleton);
  const said = match?.[1];
  if (!match || said === undefined || unitsCalled(said, plan).length === 0) return [];
  const end = match[0].length;
  return [{ ...spanAt(skeleton, end - said.length, end, 'vague-unit'), said }];
}

/** 区委部门, 区委的各部门: units by the body that they belong to. */
export function unitClassesIn(skeleton: Skeleton, plan: Plan): readonly Span[] {
  return matchesOf(CLASS, skeleton.skeleton).flatMap((match) => {
    const said = match[1] ?? '';
    if (unitsOfClass(said, plan).length === 0) return [];
    const end = match.index + match[0].length;
    return [{ ...spanAt(skeleton, match.index, end, 'unit-class'), said }];
  });
}

const CLASS = /(区委|区政府)(?:的|里|口|各|下面|所属){0,2}(?:部门|单位|口)/gu;

export const unitsOfClass = (said: string, { units }: Plan): readonly string[] =>
  said === '' ? [] : units.map(({ name }) => name).filter((name) => name.startsWith(said));

/** The units whose names have the characters of a word in their order, and end with its last two: 规划服务中心. */
export const unitsCalled = (said: string, { units }: Plan): readonly string[] =>
  said.length < 2
    ? []
    : units
        .map(({ name }) => name)
        .filter((name) => name.endsWith(said.slice(-2)) && isWithin(said, name));

function isWithin(said: string, name: string): boolean {
  let at = 0;
  for (const char of said) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
