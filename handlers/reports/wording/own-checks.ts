import { current, type Submission } from '../../../src/domain/submission.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { sectionLines } from '../../../src/wording/sections.ts';
import { list } from '../../../src/wording/words.ts';

/** A figure of one's own report; `report` is null for one that is only drafted. */
export interface FigureOnRecord {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly task: number | null;
  readonly report: Submission | null;
}

/** 报的是5座吧: the verdict first. */
export function figureChecked(
  asked: { readonly value: number; readonly unit: string; readonly isSlip: boolean },
  figures: readonly FigureOnRecord[],
): string {
  const [first] = figures;
  if (!first) return NO_FIGURES;
  const same = figures.find(({ value }) => value === asked.value);
  if (same && asked.isSlip)
    return `${placeOf(same)}${told(same)}${from(same)}，应该是多少？${toChange(same)}`;
  if (same) return `对，${placeOf(same)}${told(same)}${from(same)}。`;
  const what = list(figures.map(told));
  return `不是${asked.value}${asked.unit}，${placeOf(first)}${what}${from(first)}。${toChange(first)}`;
}

/** 我报的几座来着. */
export const figuresTold = (figures: readonly FigureOnRecord[]): string => {
  const [first] = figures;
  return first ? `${placeOf(first)}${list(figures.map(told))}${from(first)}。` : NO_FIGURES;
};

const NO_FIGURES = '最近一次没有写数。';

export const nothingReported = (): string => '还没有报过，也没有等您确认的草稿。';

/** 写的什么: the words as they stand on record. */
export const ownContent = (reports: readonly Submission[]): string =>
  reports
    .flatMap((report) => [
      `任务${report.task}，${periodInWords(report.period)}（${momentInWords(current(report).at)}报）：`,
      ...sectionLines(current(report)),
    ])
    .join('\n');

const told = ({ name, value, unit }: FigureOnRecord): string => `${name}${value}${unit}`;

const placeOf = ({ report }: FigureOnRecord): string => (report ? '报的是' : '草稿里写的是');

const from = ({ task, report }: FigureOnRecord): string =>
  report
    ? `（任务${report.task}，${periodInWords(report.period)}，${momentInWords(current(report).at)}报）`
    : `（${task === null ? '' : `任务${task}，`}还没有登记，回“确认”登记）`;

const toChange = ({ report }: FigureOnRecord): string =>
  report ? '要改请发“更正：……”。' : '要改请直接说，如“改成……”。';
