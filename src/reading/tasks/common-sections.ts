import type { Plan } from '../../domain/plan.ts';
import { readNumber } from '../numbers/numbers.ts';
import { findQuantities } from '../numbers/quantities.ts';
import type { AssignedPart } from '../reports/report-parts.ts';
import { ANY_TASK_HAS } from '../words/any-task.ts';
import { TOGETHER } from '../words/together.ts';
import { nounPairs, taskWordsOf } from './task-words.ts';

/** What was told of one of the tasks, or of none that is known: its words, and its figures as 3户. */
interface Told {
  readonly task: number | null;
  readonly pairs: Set<string>;
  readonly figures: Set<string>;
}

/**
 * A headed section at the end of a message about several tasks is read point by point, each of them the one thing that its sentence
 * says: it is of the task whose words or figure it takes up, of several only where its clauses take up those of several
 * (再取消停车位50个，更新标线3000平方米), of all where it speaks of what any task has (存在问题：疫情影响), and else of none, which is asked. Not
 * where each task has sections of its own.
 */
export function shareCommonSections(
  parts: readonly AssignedPart[],
  plan: Plan,
): readonly AssignedPart[] {
  const progress = parts.filter((part) => part.section === 'progress');
  const all = [...new Set(progress.flatMap((part) => part.tasks))];
  if (all.length < 2) return parts;
  const runs = new Set(parts.map((part) => part.run));
  const common = [...runs].filter((run) => isCommon(parts, run));
  const isShared = ({ run }: AssignedPart) => common.includes(run);
  const apart = parts.filter((part) => !isShared(part));
  const told = [null, ...all].map((task) => toldOf(task, apart));
  const shared = takenTogether(parts, all);
  const own = new Set(parts);
  const points = pointsIn(shared, (part) => isShared(part) && own.has(part));
  const found = new Map<AssignedPart, readonly number[]>();
  for (const [part, tasks] of spokenAtEnd(parts, apart, all)) found.set(part, tasks);
  for (const point of points) {
    const tasks = tasksOfPoint(point, told, all, plan);
    for (const [at, part] of point.entries()) {
      found.set(part, tasks[at] ?? all);
      goOn(told, part, tasks[at] ?? []);
    }
  }
  let isOfAll = false;
  return shared.map((part) => {
    isOfAll = OF_ALL.test(part.text) || (isOfAll && part.opens === 'part' && !part.isNamed);
    if (isOfAll) return { ...part, tasks: all };
    if (!isShared(part)) return { ...part, tasks: found.get(part) ?? part.tasks };
    if (part.isHead && part.isHeaded) return { ...part, tasks: all };
    return { ...part, tasks: found.get(part) ?? part.tasks };
  });
}

/** The points of the common sections: each sentence or item of a list, with all its clauses. */
function pointsIn(
  parts: readonly AssignedPart[],
  isShared: (part: AssignedPart) => boolean,
): readonly (readonly AssignedPart[])[] {
  const points: AssignedPart[][] = [];
  parts.forEach((part, at) => {
    if (!isShared(part) || (part.isHead && part.isHeaded)) return;
    const goesOn = part.opens === 'part' && !(parts[at - 1]?.isHead ?? true);
    const last = points.at(-1);
    if (goesOn && last) last.push(part);
    else points.push([part]);
  });
  return points;
}

/**
 * …下月商圈招商20家: what is to be done, in a sentence at the end and under no head, is of the other task whose words it takes up; between
 * several it is asked.
 */
function spokenAtEnd(
  parts: readonly AssignedPart[],
  apart: readonly AssignedPart[],
  all: readonly number[],
): readonly (readonly [AssignedPart, readonly number[]])[] {
  const done = apart.filter(({ section }) => section === 'progress');
  const told = all.map((task) => toldOf(task, done));
  const end = parts.findLastIndex(({ section, isHead }) => section === 'progress' && !isHead);
  const plans = apart.filter(
    (part) =>
      parts.indexOf(part) > end &&
      part.opens !== 'part' &&
      part.section === 'next' &&
      !part.isHead &&
      part.numberedAt === null &&
      part.tasks.length === 1,
  );
  return plans.flatMap((part) => {
    const said = nounPairs(thoughtAt(parts, parts.indexOf(part)));
    const tasks = told
      .filter(({ pairs }) => [...said].some((pair) => pairs.has(pair)))
      .flatMap(({ task }) => (task === null ? [] : [task]));
    const isElse = tasks.length > 0 && !tasks.some((task) => part.tasks.includes(task));
    return isElse ? [[part, tasks.length === 1 ? tasks : []] as const] : [];
  });
}

/** Of which tasks each clause of a point is. */
function tasksOfPoint(
  point: readonly AssignedPart[],
  told: readonly Told[],
  all: readonly number[],
  plan: Plan,
): readonly (readonly number[])[] {
  const own = point.map((part, at) => ofItself(part, thoughtAt(point, at), told));
  if (own.every((tasks) => tasks === null)) {
    const words = point.map(({ text }) => text).join('，');
    const tasks = speaksOfAny(words) ? all : (likeliest(words, all, plan) ?? []);
    return point.map(() => tasks);
  }
  let last = own.find((tasks) => tasks !== null) ?? all;
  return own.map((tasks, at) => {
    last = tasks ?? likeliest(point[at]?.text ?? '', all, plan) ?? last;
    return last;
  });
}

/** By the words of one of the tasks, before what it may be called elsewhere; null where it says nothing of any one. */
function ofItself(
  { isNamed, tasks, text }: AssignedPart,
  thought: string,
  told: readonly Told[],
): readonly number[] | null {
  const figures = figuresIn(text);
  const byFigure = told.filter((one) => [...figures].some((figure) => one.figures.has(figure)));
  const said = nounPairs(thought);
  const sharing = told
    .map(({ task, pairs }) => ({ task, count: [...said].filter((pair) => pairs.has(pair)).length }))
    .toSorted((one, other) => other.count - one.count);
  const [best, second] = sharing;
  const lead = (best?.count ?? 0) - (second?.count ?? 0);
  if (best && best.count >= WHOLE_NOUN && lead > 0) return tasksOf(best);
  if (isNamed) return tasks;
  const [only, ...others] = byFigure;
  if (only && others.length === 0) return tasksOf(only);
  if (best && lead > 0) return tasksOf(best);
  return byMeasure(text, told);
}

const tasksOf = ({ task }: Pick<Told, 'task'>): readonly number[] => (task === null ? [] : [task]);

/** 有28户不签字: where only one of the tasks counts in 户, of that one; null for what several count in, or none. */
function byMeasure(text: string, told: readonly Told[]): readonly number[] | null {
  const measures = measuresOf(figuresIn(text));
  const [only, ...others] = told.filter((one) =>
    [...measuresOf(one.figures)].some((measure) => measures.has(measure)),
  );
  return only && others.length === 0 ? tasksOf(only) : null;
}

const measuresOf = (figures: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...figures].map((figure) => figure.replace(/^[\d.]+/u, '')).filter(isOfFew));

const isOfFew = (measure: string): boolean => !OF_MANY.test(measure);
const OF_MANY = /^(?:[处名人条件家场起份次]|人次|[万亿]?元)$/u;

/** A noun of three characters has two pairs of them. */
const WHOLE_NOUN = 2;

/** What the plan says of one of the tasks and not of the others. */
function likeliest(words: string, all: readonly number[], plan: Plan): readonly number[] | null {
  const { weigh } = taskWordsOf(plan);
  const said = words.replace(OF_ANY_WORK, ' ');
  const [best, second] = all
    .map((task) => ({ task, weight: weigh(said, task) }))
    .toSorted((one, other) => other.weight - one.weight);
  const isClear = best && best.weight >= LEAST && best.weight > 2 * (second?.weight ?? 0);
  return isClear ? [best.task] : null;
}
/** About a pair of characters that three tasks of the plan have. */
const LEAST = 2.2;

/** 人手不足, 资金紧张: nothing that is of one task more than of another. */
const speaksOfAny = (words: string): boolean =>
  figuresIn(words).size === 0 && !/[\u4e00-\u9fff]{2}/u.test(words.replace(OF_ANY_WORK, ' '));

const OF_ANY_WORK = new RegExp(ANY_TASK_HAS, 'gu');

const toldOf = (task: number | null, parts: readonly AssignedPart[]): Told => {
  const own = parts.filter(
    ({ tasks }) => task !== null && tasks.length === 1 && tasks.includes(task),
  );
  return {
    task,
    pairs: new Set(nounPairs(own.map(({ text }) => text).join('，'))),
    figures: new Set(own.flatMap(({ text }) => [...figuresIn(text)])),
  };
};

/** What a point of one task says is told of it too: 对3户申请强拆 behind 违建户张某等3户拒不配合. */
function goOn(told: readonly Told[], { text }: AssignedPart, tasks: readonly number[]) {
  const [task = null, ...others] = tasks;
  const one = others.length === 0 ? told.find((of) => of.task === task) : undefined;
  if (!one) return;
  for (const pair of nounPairs(text)) one.pairs.add(pair);
  for (const figure of figuresIn(text)) one.figures.add(figure);
}

/** 3户, 110件, each as it is said; what any task may count as many of (3个) and shares of it tell none apart. */
const figuresIn = (text: string): ReadonlySet<string> =>
  new Set(
    findQuantities(text)
      .filter(({ unit, value }) => value > 1 && !OF_ANYTHING.test(unit))
      .map(({ unit, value }) => `${value}${unit}`),
  );
const OF_ANYTHING = /^(?:[个项次天月年日]|个月|个?百分点|%|)$/u;
/** The part and those that no mark parts from it. */
function thoughtAt(parts: readonly AssignedPart[], at: number): string {
  let [from, to] = [at, at];
  while (parts[from - 1]?.closes === 'none') from -= 1;
  while (parts[to]?.closes === 'none') to += 1;
  return parts
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join('');
}

/** 以上两项任务存在的问题：… is said of as many as it counts, the last ones told, up to the next task or line. */
function takenTogether(
  parts: readonly AssignedPart[],
  all: readonly number[],
): readonly AssignedPart[] {
  let together: readonly number[] | null = null;
  return parts.map((part) => {
    const { count, all: every } = MEANT.exec(part.text)?.groups ?? {};
    if (MEANT.test(part.text))
      together = all.slice(-(readNumber(count ?? every ?? '') ?? all.length));
    else if (part.isNamed || part.opens === 'line') together = null;
    return together === null ? part : { ...part, tasks: together };
  });
}

const MEANT = new RegExp(`^${TOGETHER}`, 'u');

/** 问题都是资金紧张. */
const OF_ALL = /^(?:存在的?|主要)*(?:问题|困难)(?:[都均]|一样)/u;

const NUMBERED = /\d号|任务\d/u;

function isCommon(parts: readonly AssignedPart[], run: number): boolean {
  const mine = parts.filter((part) => part.run === run);
  const [head] = mine;
  if (!head?.isHead || !head.isHeaded || head.section === 'progress' || head.opens === 'part') {
    return false;
  }
  if (head.isNamed || mine.some((part) => NUMBERED.test(part.text))) return false;
  if (isBetweenTasks(parts, run)) return false;
  const alike = parts.filter(
    (part) => part.isHead && part.isHeaded && part.section === head.section,
  );
  return new Set(alike.map((part) => part.run)).size === 1 && !isUnderTask(parts, run);
}

/** 任务26：…。存在问题：人手不足。任务29：…: more is told of another task behind it. */
function isBetweenTasks(parts: readonly AssignedPart[], run: number): boolean {
  const at = parts.findIndex((part) => part.run === run);
  const before = new Set(parts.slice(0, at).flatMap(({ tasks }) => tasks));
  return parts
    .slice(at)
    .some(
      ({ section, isHead, tasks, run: own }) =>
        own > run && section === 'progress' && !isHead && tasks.some((task) => !before.has(task)),
    );
}

/** Whether the task before the section has its progress under a head of its own. */
function isUnderTask(parts: readonly AssignedPart[], run: number): boolean {
  const before = parts.filter((part) => part.run < run);
  const tasks = before.findLast(({ section }) => section === 'progress')?.tasks ?? [];
  const heads = before.filter(
    (part) => part.isHead && part.isHeaded && part.section === 'progress',
  );
  return heads.some((head) => head.tasks.length === 1 && tasks.includes(head.tasks[0] ?? 0));
}
