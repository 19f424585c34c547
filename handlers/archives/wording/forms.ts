import { shortDay } from '../../../src/wording/matters.ts';
import { shortPeriod } from '../../../src/wording/periods.ts';
import { groupInShort } from '../../../src/wording/seats.ts';

/** 第四组节点任务填报表, 第四组二季度汇总表. */
export const formsTitle = (group: number, quarter: string | null): string =>
  `${groupInShort(group)}${quarter === null ? '节点任务填报表' : `${shortPeriod(quarter)}汇总表`}`;

export const formsAreIn = (day: string): string => `${shortDay(day)}已报办公室`;
