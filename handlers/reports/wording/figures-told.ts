import { isQuarter } from '../../../src/domain/period.ts';
import type { RecordedFigure } from '../../../src/domain/recorded-figure.ts';
import { submittedAt } from '../../../src/domain/submission.ts';
import type { Remainder } from '../../../src/reading/questions/remainder-asked.ts';
import { FIGURE_ROLES } from '../../../src/wording/figures.ts';
import { folded } from '../../../src/wording/folded.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';

/** 隐患整改：80处（区应急局，任务30，2020年6月，6月26日 09:02报）: of one in a line, of several in a list. What different units report is not added up. */
export function figuresTold(found: readonly RecordedFigure[], isRest: boolean): string {
  const [only, ...others] = found;
  if (only && others.length === 0) return `按登记的报送，${told(only)}。`;
  return [
    `登记的报送里有${found.length}个数：`,
    ...folded(
      found.map((one) => `· ${told(one)}`),
      isRest,
    ),
    ...summedUp(found),
  ].join('\n');
}

/** What one unit reported under one name for months that follow each other may be added up; what stands for the year so far may not. */
function summedUp(found: readonly RecordedFigure[]): readonly string[] {
  const [first] = found;
  if (!first) return [];
  const periods = new Set(found.map(({ submission }) => submission.period));
  const areAlike = found.every(
    ({ submission: { task, unit, period }, name, role, ...one }) =>
      task === first.submission.task &&
      unit === first.submission.unit &&
      one.unit === first.unit &&
      name === first.name &&
      role === null &&
      !isQuarter(period) &&
      !/累计|截至|总|共/u.test(name),
  );
  if (!areAlike || periods.size < found.length) return [];
  const sum = Math.round(found.reduce((all, { value }) => all + value, 0) * 1e6) / 1e6;
  return [`各月报的数相加是${sum}${first.unit}（数中若含以前月份，以单位口径为准）。`];
}

function told({ submission, name, value, unit, role }: RecordedFigure): string {
  const kind = role === null ? '' : `，记为${FIGURE_ROLES[role]}`;
  return `${name}${value}${unit}（${reportOf({ submission })}${kind}）`;
}

function reportOf({ submission }: Pick<RecordedFigure, 'submission'>): string {
  const at = submittedAt(submission);
  const when = at === null ? '' : `，${momentInWords(at)}报`;
  return `任务${submission.task} ${submission.unit}，${periodInWords(submission.period)}${when}`;
}

/** 还剩9条：查出隐患140条（任务30 …报），隐患整改131条。 Where only one of the two stands on record nothing is reckoned. */
export const remaindersTold = (found: readonly Remainder[]): string =>
  found.length === 1
    ? found.map(remainder).join('')
    : [`登记的报送里有${found.length}处：`, ...found.map((one) => `· ${remainder(one)}`)].join(
        '\n',
      );

function remainder({ first, done }: Remainder): string {
  const [whole, part] = [first, done];
  if (whole && part) {
    const unit = whole.unit || part.unit;
    const left = Math.round((whole.value - part.value) * 1e6) / 1e6;
    return `还剩${left}${unit}：${whole.name}${whole.value}${unit}减去${part.name}${part.value}${unit}（${reportOf(whole)}）。`;
  }
  const only = whole ?? part;
  return only ? `报送里只有${told(only)}，没有可以相减的另一个数，还剩多少算不出来。` : '';
}

export const figureNotTold = (words: string): string =>
  `您能查看的报送里没有“${words}”的数。看某项任务报的原话请发“任务编号＋进度”。`;
