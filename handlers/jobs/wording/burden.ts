import type { Period } from '../../../src/domain/period.ts';
import { paged } from '../../../src/wording/paged.ts';
import { periodInWords } from '../../../src/wording/periods.ts';

/** What was asked of a unit in a month. */
export interface Burden {
  readonly unit: string;
  readonly messages: number;
  readonly reports: number;
}

/** 进展、存在问题、下一步打算 (附件2 三). */
const SECTIONS = 3;

export function burdenListed(month: Period, burdens: readonly Burden[], page: number): string {
  if (burdens.length === 0)
    return `${periodInWords(month)}没有向各单位发过提醒，也没有到期的报送。`;
  const sum = (of: (one: Burden) => number) => burdens.reduce((all, one) => all + of(one), 0);
  const messages = sum((one) => one.messages);
  const title = `${periodInWords(month)}向各单位要了什么：主动发消息${messages}条，到期报送${sum((one) => one.reports)}件（每件${SECTIONS}栏）`;
  const lines = burdens.map(
    ({ unit, messages: got, reports }) => `· ${unit}：消息${got}条，报送${reports}件`,
  );
  return paged({ title, command: `${Number(month.slice(5))}月减负统计`, lines, page }).join('\n');
}
