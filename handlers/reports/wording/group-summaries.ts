import type { Period } from '../../../src/domain/period.ts';
import type { WorkingGroup } from '../../../src/domain/plan.ts';
import type { SectionName } from '../../../src/domain/report-reading.ts';
import type { Submission } from '../../../src/domain/submission.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { receiptNumber } from '../../../src/wording/receipts.ts';
import { SECTION_NAMES, SECTION_ORDER } from '../../../src/wording/sections.ts';
import { list, numeral } from '../../../src/wording/words.ts';

interface Summed {
  readonly section: SectionName;
  readonly text: string;
  readonly reports: readonly Submission[];
}

/** 工作小结: what it is, each sentence with its reports, and what it is not. */
export function groupSummary(
  group: WorkingGroup,
  period: Period,
  sentences: readonly Summed[],
): string {
  const month = Number(period.slice(5));
  const told = SECTION_ORDER.filter((section) => sentences.some((one) => one.section === section));
  return [
    `【拟稿】${group.name}${periodInWords(period)}工作小结（由模型归拢${sentences.length}句，每句后注明所据报告）`,
    ...told.flatMap((section, at) => [
      `${numeral(at + 1)}、${SECTION_NAMES[section]}`,
      ...sentences
        .filter((one) => one.section === section)
        .map((one, place) => `${place + 1}. ${one.text.trim()}${reportsOf(one)}`),
    ]),
    `这是给您看的，没有报给任何人；用前请对照原话，全部原话请发“${group.short}组${month}月月报”，上报请发“提交${month}月月报”。`,
  ].join('\n');
}

/** （区环卫管护中心〔2020-06〕28-1号）. */
const reportsOf = ({ reports }: Summed): string =>
  `（${list(reports.map((one) => `${one.unit}${receiptNumber(one)}`))}）`;
