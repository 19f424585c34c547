import type { Amendment } from '../../domain/amendment.ts';
import type { ReportItem } from '../../domain/report-reading.ts';
import { isSameUnit } from '../corrections/corrections.ts';
import type { Ground } from './ground.ts';
import type { Figures } from './reworded.ts';

/**
 * 拆了5.2万平米也算上, behind 征收完成210户: what is told on top of a task's progress counts towards the goals towards which it would count
 * in one message with it.
 */
export function inContext(
  change: Amendment,
  { items }: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): Amendment {
  if (change.kind !== 'add') return change;
  const told = (item: ReportItem) =>
    items.find(({ task }) => task !== null && task === item.task)?.progress ?? '';
  return { ...change, items: change.items.map((item) => counted(item, told(item), figuresOf)) };
}

function counted(
  item: ReportItem,
  before: string,
  figuresOf: (progress: string, task: number | null) => Figures,
): ReportItem {
  const { progress, metrics, noted = [], task } = item;
  const isOpen = metrics.some(({ target }) => target === null) || noted.some(isUncounted);
  if (before === '' || progress === '' || !isOpen) return item;
  const found = figuresOf(`${before}，${progress}`, task).metrics.filter(
    ({ target, quote }) => target !== null && progress.includes(quote) && !before.includes(quote),
  );
  const isFound = ({ value, unit }: { readonly value: number; readonly unit: string }) =>
    found.some((one) => one.value === value && isSameUnit(one.unit, unit));
  if (found.length === 0) return item;
  return {
    ...item,
    metrics: [...metrics.filter((one) => one.target !== null || !isFound(one)), ...found],
    ...(item.noted ? { noted: noted.filter((one) => !isUncounted(one) || !isFound(one)) } : {}),
  };
}

const isUncounted = ({ role }: { readonly role: string }): boolean => role === 'other';
