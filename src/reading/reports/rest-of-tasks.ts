import { NOTHING_DONE, NOTHING_NEW } from '../../domain/nothing-new.ts';
import type { ReportItem, ReportReading, SectionName } from '../../domain/report-reading.ts';
import { either } from '../pattern.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { saysNoProgress } from './nil.ts';

/**
 * 其他任务本月无新进展 speaks of every task that the unit still owes: alone no number has to be asked for, and behind a
 * report it becomes an item of its own, without a task.
 */
export function ofRestOfTasks(reading: ReportReading, text: string): ReportReading {
  if (isOfRestAlone(text)) return { ...reading, items: [asOne(reading.items)], doubt: null };
  const [item, ...others] = reading.items;
  const isOpen = reading.doubt?.reason === 'missing_task' && item?.isNil && item.task === null;
  if (isOpen && others.length === 0 && speaksOfRest(text)) return { ...reading, doubt: null };
  return withRestApart(reading, text);
}

/** 剩下的任务二季度都没新进展，主要是商户没全开门: whatever tasks its other words fit. */
function isOfRestAlone(text: string): boolean {
  const [first = '', second = ''] = text.trim().split(/[，,。；;\n]/u);
  const says = saysNoProgress(first) || (second !== '' && saysNoProgress(second));
  return BEGINS_WITH_REST.test(first) && says && findNumberedTasks(text).length === 0;
}

const asOne = (items: readonly ReportItem[]): ReportItem => {
  const all = (section: SectionName) =>
    items.flatMap((item) => (item[section] === '' ? [] : [item[section]])).join('，');
  const said = { progress: all('progress'), problems: all('problems'), next: all('next') };
  return { ...EMPTY, ...said, experience: all('experience'), period: items[0]?.period ?? null };
};

/** 本月无新进展 alone speaks of all that is owed as well; where no task is named, what stands beside it is the reason. */
const speaksOfRest = (text: string): boolean => REST.test(text) || isBare(text);

const isBare = (text: string): boolean =>
  text.split(/[，,。；;！!\s]/u).some((clause) => {
    const rest = clause.replace(NO_PROGRESS_ALONE, '');
    return rest !== clause && rest.replace(IDLE, '') === '';
  });

const NO_PROGRESS_ALONE = new RegExp(`${NOTHING_NEW}|${NOTHING_DONE}|^(?:暂无|无|没有)$`, 'u');
const IDLE = new RegExp(
  either(
    /[上本这]个?月份?|\d{1,2}月份?|(?<![一二三四五六七八九十])[一二三四五六七八九十]+月份?|各位|领导|您?好|大家/u,
    /[我咱][局街办中心们]*|[这那](?:块|边|里|儿)|单位|区[\u4e00-\u9fff]{1,6}[局中心街办队]|工作|任务|报告|汇报/u,
    /[的了：:\s]/u,
  ),
  'gu',
);
/** The tasks besides those that were spoken of: 其他、其余、剩下、余下、别的、另外几项. */
const OTHERS = '其[他它余]|剩[下余]|余下|别的|另外(?=[的几其两三四五六七八九十\\d])';
const REST = new RegExp(`${OTHERS}|所有|全部|各项|[均都](?:暂|尚|还)?(?:[无没未]|零)`, 'u');
const BEGINS_WITH_REST = new RegExp(`^(?:另外|还有|对了)?[，,]?(?:${OTHERS})`, 'u');
const BEHIND_A_REPORT = new RegExp(`[。；;，,\\n][^\\S\\n]*((?:${OTHERS}).*)`, 'su');

function withRestApart(reading: ReportReading, text: string): ReportReading {
  const said = lastOfRest(text);
  const [first] = reading.items;
  if (said === null || !first || isOfNone(first) || reading.act !== 'report') return reading;
  if (!saysNoProgress(said)) return reading;
  const rest = { ...EMPTY, period: first.period, progress: said };
  return { ...reading, items: [...reading.items.map((item) => without(item, said)), rest] };
}

/** 本月无新进展 speaks of the rest already, 公厕无新进展 of its task alone. */
const isOfNone = ({ isNil, task }: ReportItem): boolean => isNil && task === null;

/** What the last sentence of a report says of the other tasks; null where it does not speak of them. */
function lastOfRest(text: string): string | null {
  const said = text.trim().replace(/[。；;]$/u, '');
  const from = Math.max(...['。', '；', ';', '\n'].map((mark) => said.lastIndexOf(mark)), 0);
  return BEHIND_A_REPORT.exec(said.slice(from))?.[1]?.trim() ?? null;
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
      .filter(
        (piece) => !clauses.includes(piece.replace(/(?<![。；;，,\s])[。；;，,\s]+$/u, '').trim()),
      )
      .join('')
      .replace(/(?<![。；;，,\s])[。；;，,\s]+$/u, '');
  return {
    ...item,
    progress: cut(item.progress),
    problems: cut(item.problems),
    next: cut(item.next),
    experience: cut(item.experience),
  };
}
