import type { Plan } from '../../../src/domain/plan.ts';
import { groupOf } from '../../../src/domain/plan-lookups.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { list } from '../../../src/wording/words.ts';
import type { AllInWish, Awaited } from '../record.ts';

export const toldWhenAllIn = (plan: Plan, awaited: Awaited): string =>
  `好的，记下了：${awaitedInWords(plan, awaited)}报齐时单独告诉您一次。不需要了请回“不用叫我了”。`;

export const allInAlready = (plan: Plan, awaited: Awaited): string =>
  `${awaitedInWords(plan, awaited)}已经报齐。`;

export const allInNow = (plan: Plan, { askedAt, ...awaited }: AllInWish): string =>
  `${awaitedInWords(plan, awaited)}已经报齐。您${momentInWords(askedAt)}请我报齐时告诉您。`;

export const toldNoMore = (plan: Plan, dropped: readonly Awaited[]): string =>
  `好的，${list(dropped.map((one) => awaitedInWords(plan, one)))}报齐时不再告诉您。`;

export const nothingAwaited = (): string =>
  '没有记着要告诉您的事。需要时可以说“收齐了叫我”“区城管局报了告诉我”。';

/** 2020年6月各责任单位, 区城管局2020年6月应报的任务. */
function awaitedInWords(plan: Plan, { of, period, unit, group }: Awaited): string {
  const when = periodInWords(period);
  if (of === 'groups') return `各组${when}的月报`;
  if (unit !== null) return `${unit}${when}应报的任务`;
  const whose = group === null ? '各责任单位' : `${groupOf(plan, group).name}各责任单位`;
  return `${whose}${when}应报的任务`;
}
