import type { ReportReading } from '../domain/report-reading.ts';

/** 其他任务本月无新进展 speaks of every task that the unit still owes, so that no number has to be asked for. */
export function ofRestOfTasks(reading: ReportReading, text: string): ReportReading {
  const [item, ...others] = reading.items;
  const isOpen = reading.doubt?.reason === 'missing_task' && item?.isNil && item.task === null;
  return isOpen && others.length === 0 && REST.test(text) ? { ...reading, doubt: null } : reading;
}

const REST = /其[他它余]|剩[下余]|所有|全部|各项|[均都](?:暂|尚|还)?(?:[无没未]|零)/u;
