import type { Task } from '../../domain/plan.ts';
import type { Table } from './report-table.ts';

/**
 * What the sum of a table counts, where its rows are places: the one thing of the task's goals that stands above the table
 * or at the head of its names (公厕建设情况统计表, 28号公厕 | 已投用); a share counts as none of them. Empty where none stands there, or several do.
 */
export function wholeOf(
  { caption, header, columns }: Table,
  unit: string,
  task: Task | null,
): string {
  const goals = (task?.targets ?? []).filter((goal) => (goal.unit === '%') === (unit === '%'));
  const heads = [caption, header ? (columns[0]?.title ?? '') : ''];
  for (const head of heads) {
    const named = goals.flatMap(({ metric, aliases }) => {
      const words = [metric, ...aliases].filter((word) => head.includes(word));
      return words.toSorted((one, other) => other.length - one.length).slice(0, 1);
    });
    const [thing, ...others] = new Set(named);
    if (thing !== undefined && others.length === 0) return thing;
  }
  return '';
}

/** 责任书签订率 of 责任书签订 and 签订率: what ends the one and begins the other is said once. */
export function joinedName(thing: string, title: string): string {
  const lengths = [...thing].map((_, at) => thing.length - at);
  const shared = lengths.find((length) => title.startsWith(thing.slice(-length))) ?? 0;
  return `${thing}${title.slice(shared)}`;
}
