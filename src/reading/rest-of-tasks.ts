import type { ReportItem, ReportReading } from '../domain/report-reading.ts';
import { saysNoProgress } from './nil.ts';

/**
 * 其他任务本月无新进展 speaks of every task that the unit still owes: alone no number has to be asked for, and behind a
 * report it becomes an item of its own, without a task.
 */
export function ofRestOfTasks(reading: ReportReading, text: string): ReportReading {
  const [item, ...others] = reading.items;
  const isOpen = reading.doubt?.reason === 'missing_task' && item?.isNil && item.task === null;
  if (isOpen && others.length === 0 && REST.test(text)) return { ...reading, doubt: null };
  return withRestApart(reading, text);
}

const REST = /其[他它余]|剩[下余]|所有|全部|各项|[均都](?:暂|尚|还)?(?:[无没未]|零)/u;

/** The last sentence of a report, where it speaks of the other tasks. */
const LAST =
  /(?<=[。；;，,\n]\s*)(?:其[他它余]|剩[下余])的?(?:各项)?(?:任务|工作)?[^。；;\n]*[。；;]?\s*$/u;

function withRestApart(reading: ReportReading, text: string): ReportReading {
  const last = LAST.exec(text)?.[0];
  const [first] = reading.items;
  if (!last || !first || first.isNil || reading.act !== 'report') return reading;
  const said = last.trim().replace(/[。；;]$/u, '');
  if (!saysNoProgress(said)) return reading;
  const rest = { ...EMPTY, period: first.period, progress: said };
  return { ...reading, items: [...reading.items.map((item) => without(item, said)), rest] };
}

const EMPTY: ReportItem = {
  task: null,
  period: null,
  progress: '',
  problems: '',
  next: '',
  experience: '',
  metrics: [],
  isNil: true,
};

/** The sentence is taken out of the sections in which it was read, with the clauses of its own. */
function without(item: ReportItem, said: string): ReportItem {
  const clauses = said.split(/[，,]/u);
  const cut = (section: string) =>
    section
      .replace(said, '')
      .split(/(?<=[。；;，,\n])/u)
      .filter((piece) => !clauses.includes(piece.replace(/[。；;，,\s]+$/u, '').trim()))
      .join('')
      .replace(/[。；;，,\s]+$/u, '');
  return {
    ...item,
    progress: cut(item.progress),
    problems: cut(item.problems),
    next: cut(item.next),
    experience: cut(item.experience),
  };
}
