import { current, type Submission } from '../../../src/domain/submission.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { receiptNumber } from '../../../src/wording/receipts.ts';

/** A figure, and the report in which it stands. */
export interface OriginOfFigure {
  readonly submission: Submission;
  readonly figure: { readonly value: number; readonly unit: string; readonly quote: string };
}

/** So many reports are named. */
const MOST = 4;

/** · 任务16 区住房城乡建设局，2020年6月（6月30日 09:01，老陈报，〔2020-06〕16-1号）：“征收412户”. */
export const originsShown = (
  value: number,
  origins: readonly OriginOfFigure[],
  isNamed: boolean,
): string =>
  [
    `“${value}”这个数是这样报上来的：`,
    ...origins.slice(0, MOST).map((one) => line(one, isNamed)),
  ].join('\n');

function line({ submission, figure }: OriginOfFigure, isNamed: boolean): string {
  const { at, byName } = current(submission);
  const when = `${momentInWords(at)}，${isNamed ? `${byName}报，` : ''}${receiptNumber(submission)}`;
  return `· 任务${submission.task} ${submission.unit}，${periodInWords(submission.period)}（${when}）：“${figure.quote}”`;
}

export const noFigure = (value: number, task: number | null): string =>
  `${task === null ? '' : `任务${task}的`}登记里没有“${value}”这个数。发“任务编号＋进度”看各单位报的原话。`;
