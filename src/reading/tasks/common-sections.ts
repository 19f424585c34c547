import { readNumber } from '../numbers/numbers.ts';
import type { AssignedPart } from '../reports/report-parts.ts';
import { TOGETHER } from '../words/together.ts';

/**
 * A headed section at the end of a message about several tasks, which names none of them, speaks of all: 存在问题：疫情影响.
 * Not where each task has sections of its own.
 */
export function shareCommonSections(parts: readonly AssignedPart[]): readonly AssignedPart[] {
  const progress = parts.filter((part) => part.section === 'progress');
  const all = [...new Set(progress.flatMap((part) => part.tasks))];
  if (all.length < 2) return parts;
  const runs = new Set(parts.map((part) => part.run));
  const common = [...runs].filter((run) => isCommon(parts, run));
  return takenTogether(parts, all).map((part) =>
    common.includes(part.run) || OF_ALL.test(part.text) ? { ...part, tasks: all } : part,
  );
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

function isCommon(parts: readonly AssignedPart[], run: number): boolean {
  const mine = parts.filter((part) => part.run === run);
  const [head] = mine;
  if (!head?.isHead || !head.isHeaded || head.section === 'progress' || head.opens === 'part') {
    return false;
  }
  if (mine.some((part) => part.isNamed || /\d号/u.test(part.text))) return false;
  const alike = parts.filter(
    (part) => part.isHead && part.isHeaded && part.section === head.section,
  );
  return new Set(alike.map((part) => part.run)).size === 1 && !isUnderTask(parts, run);
}

/** Whether the task before the section has its progress under a head of its own. */
function isUnderTask(parts: readonly AssignedPart[], run: number): boolean {
  const before = parts.filter((part) => part.run < run);
  const tasks = before.at(-1)?.tasks ?? [];
  const heads = before.filter(
    (part) => part.isHead && part.isHeaded && part.section === 'progress',
  );
  return heads.some((head) => head.tasks.length === 1 && tasks.includes(head.tasks[0] ?? 0));
}
