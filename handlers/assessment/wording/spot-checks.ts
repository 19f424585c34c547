import { shortPeriod } from '../../../src/wording/periods.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import type { Judgement, SpotCheck, Verdict } from '../record.ts';
import { VERDICTS } from '../rules.ts';

type Item = SpotCheck['items'][number];

/** 抽查二季度10项; that there were no more of them than this is said as well. */
export const spotCheckTold = (
  { quarter, items }: SpotCheck,
  group: number | null = null,
  wanted = items.length,
): string =>
  [
    `${shortPeriod(quarter)}${group === null ? '' : groupInShort(group)}抽查${items.length}项${wanted > items.length ? '（报来汇总表的只有这些）' : ''}：`,
    ...items.map(({ task, unit, result }) => `· 任务${task}${unit}${resultOf(result)}`),
    '逐项请回“复核任务28某某单位：属实”或“复核任务28某某单位：不属实，实际……”。',
  ].join('\n');

export const noSpotCheck = (): string => '还没有抽查。请发“抽查二季度10项”。';

/** What came of one's own. */
export const spotCheckShown = (
  seen: readonly { readonly quarter: string; readonly item: Item }[],
): string =>
  seen.length === 0
    ? '没有您可以查看的抽查复核结果。'
    : [
        '抽查复核结果：',
        ...seen.map(
          ({ quarter, item: { task, unit, result } }) =>
            `· ${shortPeriod(quarter)}任务${task}${unit}${resultOf(result)}`,
        ),
      ].join('\n');

const resultOf = (result: Item['result']): string => {
  if (result === null) return '：待复核';
  return `：${result.isTrue ? '属实' : '不属实'}${result.note === '' ? '' : `（${result.note}）`}`;
};

export const recheckTold = (quarter: string, { task, unit }: Item, note: string): string =>
  `已登记${shortPeriod(quarter)}复核：任务${task}${unit}属实${note === '' ? '' : `（${note}）`}，研判不变。`;

/** To the office, the group and the unit: the judgement is another one now, and whose the old one was. */
export const overturnedTold = (
  { task, unit }: Pick<Item, 'task' | 'unit'>,
  verdict: Verdict,
  note: string,
  old: Judgement['verdicts'][number] | null,
): string =>
  `复核：任务${task}${unit}不属实（${note}），研判改为${VERDICTS[verdict]}${old ? `（原：${VERDICTS[old.verdict]}，${old.byName}）` : ''}。`;
