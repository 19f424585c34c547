import { readNumber } from '../numbers/numbers.ts';
import type { AssignedPart } from '../reports/report-parts.ts';
import { TOGETHER } from '../words/together.ts';
import { nounPairs } from './task-words.ts';

/**
 * A headed section at the end of a message about several tasks speaks of the one whose words it takes up clause by clause
 * (再取消停车位50个，更新标线3000平方米), and of all where it names none: 存在问题：疫情影响. Not where each task has sections of its own.
 */
export function shareCommonSections(parts: readonly AssignedPart[]): readonly AssignedPart[] {
  const progress = parts.filter((part) => part.section === 'progress');
  const all = [...new Set(progress.flatMap((part) => part.tasks))];
  if (all.length < 2) return parts;
  const runs = new Set(parts.map((part) => part.run));
  const common = [...runs].filter((run) => isCommon(parts, run));
  const taskTakenUp = wordsOfOne(progress, all);
  let last: readonly number[] = all;
  return takenTogether(parts, all).map((part, at) => {
    if (OF_ALL.test(part.text)) return { ...part, tasks: all };
    if (!common.includes(part.run)) return part;
    if (part.isHead && part.isHeaded) return { ...part, tasks: all };
    const goesOn = part.opens === 'part' && !(parts[at - 1]?.isHead ?? true);
    const own = part.isNamed ? part.tasks : taskTakenUp(thoughtAt(parts, at));
    last = own ?? (goesOn ? last : all);
    return { ...part, tasks: last };
  });
}

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

/** Which one of the tasks has words in what was told of it that a text takes up, and none of the others has; null for none. */
function wordsOfOne(progress: readonly AssignedPart[], all: readonly number[]) {
  const told = all.map((task) => {
    const own = progress.filter(({ tasks }) => tasks.length === 1 && tasks.includes(task));
    return { task, pairs: nounPairs(own.map(({ text }) => text).join('，')) };
  });
  return (text: string): readonly number[] | null => {
    const said = nounPairs(text);
    const sharing = told.map(({ task, pairs }) => ({
      task,
      count: [...said].filter((pair) => pairs.has(pair)).length,
    }));
    const [best, second] = sharing.toSorted((one, other) => other.count - one.count);
    return best && best.count > (second?.count ?? 0) ? [best.task] : null;
  };
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
  const alike = parts.filter(
    (part) => part.isHead && part.isHeaded && part.section === head.section,
  );
  return new Set(alike.map((part) => part.run)).size === 1 && !isUnderTask(parts, run);
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
