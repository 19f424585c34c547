import type { Plan, Task } from '../../domain/plan.ts';
import { tasksLedBy, tasksOf, tasksOfGroup } from '../../domain/plan-lookups.ts';
import type { Mention } from '../names/mentions.ts';
import { readNumber } from '../numbers/numbers.ts';
import { matchesOf } from '../text/text.ts';
import { OWN_UNIT_NAME } from './own.ts';
import { spanAt } from './place.ts';
import type { Skeleton, Span } from './span.ts';
import { NUMBER } from './task-number-forms.ts';

const PLACE = `(?:(倒数)?第(${NUMBER})|(最后[一1]?|末尾?[一1]?)|(首|(?<![牵领打挑带里外前后])头(?!上|里|儿|[是叫谁])[一1]?))`;
const OF_TASKS = `${PLACE}(?:个|项|条)?(?:重点)?(?:任务|工作(?!组))?`;
const LEADS = /牵头|主责|领头/u;

/**
 * A plain text with the tasks called by their numbers that it calls by their place: 第三组第一项任务, 水务局牵头的第二项,
 * 倒数第二个任务, and where tasks were listed a moment ago the bare 第二项. What is out of range stays as it is.
 */
export function nameOrdinals(
  text: string,
  mentions: readonly Mention[],
  plan: Plan,
  listed: readonly number[] | null,
  ownUnits: readonly string[] = [],
): string {
  const found = [
    ...mentions.flatMap((mention) => ofThing(mention, text, plan)),
    ...ofOwn(text, ownUnits, plan),
    ...(listed && mentions.every(isNumber) ? ofListed(text, listed) : ofAll(text, plan)),
    ...several(text, plan),
  ].sort((a, b) => b.start - a.start);
  let last = text.length + 1;
  return found.reduce((named, { start, end, task }) => {
    if (task === undefined || end > last) return named;
    last = start;
    return `${named.slice(0, start)}任务${task}${named.slice(end)}`;
  }, text);
}

interface Placed {
  readonly start: number;
  readonly end: number;
  /** A number, or several with 、 between them. */
  readonly task: number | string | undefined;
}

const isNumber = ({ meanings }: Mention): boolean =>
  meanings.every(({ kind }) => kind === 'task-number');

/** 第四组第二项任务, 水务局牵头的第二项. */
function ofThing({ start, end, meanings }: Mention, text: string, plan: Plan): readonly Placed[] {
  const [only, ...others] = meanings;
  if (!only || others.length > 0) return [];
  const match = AFTER_THING.exec(text.slice(end));
  if (!match) return [];
  const [words, relation = ''] = match;
  const tasks = tasksOfThing(only, relation, plan);
  if (tasks === null) return [];
  const place = placeIn(match.slice(2));
  return [{ start, end: end + words.length, task: at(tasks, place)?.number }];
}

/** 我们局第一项任务. */
function ofOwn(text: string, [unit, ...others]: readonly string[], plan: Plan): readonly Placed[] {
  if (unit === undefined || others.length > 0) return [];
  return matchesOf(OWN, text).flatMap(({ index, 0: said }) => {
    const meanings = [{ kind: 'unit', unit } as const];
    return ofThing({ start: index, end: index + said.length, meanings }, text, plan);
  });
}

const OWN = new RegExp(OWN_UNIT_NAME, 'gu');

const AFTER_THING = new RegExp(
  `^((?:的|里|里面|中)?(?:牵头|主责|领头|负责|参与|承担)?(?:的)?)${OF_TASKS}(?!季|责任|牵头单位|单位|部门|组)`,
  'u',
);

function tasksOfThing(
  said: Mention['meanings'][number],
  relation: string,
  plan: Plan,
): readonly Task[] | null {
  if (said.kind === 'group') return tasksOfGroup(plan, said.group);
  if (said.kind === 'group-number') return tasksOfGroup(plan, said.number);
  if (said.kind !== 'unit') return null;
  return (LEADS.test(relation) ? tasksLedBy : tasksOf)(plan, said.unit);
}

/** 倒数第二个任务, 最后一项任务. */
function ofAll(text: string, plan: Plan): readonly Placed[] {
  return matchesOf(FROM_END, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    task: at(plan.tasks, placeIn(match.slice(1)))?.number,
  }));
}

const FROM_END = new RegExp(
  `(?<!组|局|中心|大队|部|委|的|单位|们)(?:(倒数)第(${NUMBER})|(最后[一1]|末尾?[一1])|((?<![牵领打挑带])头[一1]|首))(?:个|项|条)(?:重点)?(?:任务|(?=谁|由|归|是|的|牵))`,
  'gu',
);

/** 前三项任务, 最后两项任务. */
function several(text: string, { tasks }: Plan): readonly Placed[] {
  return matchesOf(SEVERAL_TASKS, text).map(({ index, 0: said, 1: end, 2: count = '' }) => {
    const many = readNumber(count) ?? 0;
    const some = end === '前' ? tasks.slice(0, many) : tasks.slice(-many);
    const numbers = some.map(({ number }) => number).join('、');
    return { start: index, end: index + said.length, task: many > 1 ? numbers : undefined };
  });
}

const SEVERAL_TASKS = new RegExp(
  `(?<![组局委部队心])(?<!月|年|日)(最后|前)(${NUMBER})(?:项|个|条)(?:重点)?任务`,
  'gu',
);

/** 第二项是什么, after a list of tasks. */
function ofListed(text: string, listed: readonly number[]): readonly Placed[] {
  const match = new RegExp(`^(?:那|请问)?${OF_TASKS}(?!季|责任|单位|部门|组)`, 'u').exec(text);
  if (!match || /任务\d/u.test(match[0])) return [];
  const task = at(listed, placeIn(match.slice(1)));
  return [{ start: 0, end: match[0].length, task }];
}

/** From 1 on, or from -1 backwards; null where the words say none. */
function placeIn(groups: readonly (string | undefined)[]): number | null {
  const [back, number, last, first] = groups;
  if (first !== undefined) return 1;
  if (last !== undefined) return -1;
  const value = readNumber(number ?? '');
  return value === null ? null : back === undefined ? value : -value;
}

const at = <T>(items: readonly T[], place: number | null): T | undefined =>
  place === null || place === 0 ? undefined : items.at(place > 0 ? place - 1 : place);

/** What is left of such a place where the thing has none: 第三组第二项, of a group with one task. */
export const isPlaceOfTask = (words: string): boolean => PLACE_OF_TASK.test(words);

const PLACE_OF_TASK = new RegExp(`^${OF_TASKS}$`, 'u');

const OF_UNITS = new RegExp(
  `第${NUMBER}[多少名](?!数)|[前后]${NUMBER}(?:个|家|位)(?:责任)?(?:单位|部门)|${PLACE}(?:个|家|位)?(?:责任|牵头|配合)?(?:单位|部门|家(?![里的]))`,
  'gu',
);

/** The places that a text names among units: 第一责任单位, 第二家, 倒数第一个单位. */
export const ordinalsIn = (skeleton: Skeleton): readonly Span[] =>
  matchesOf(OF_UNITS, skeleton.skeleton).map(({ index, 0: said }) =>
    spanAt(skeleton, index, index + said.length, 'ordinal'),
  );

/** The place that such words name, from 1 on, or from -1 backwards; null for none. */
export const placeSaid = (said: string): number | null => {
  const match = new RegExp(PLACE, 'u').exec(said);
  return match ? placeIn(match.slice(1)) : null;
};
