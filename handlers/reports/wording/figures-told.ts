import type { RecordedFigure } from '../../../src/domain/recorded-figure.ts';
import { submittedAt } from '../../../src/domain/submission.ts';
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
  ].join('\n');
}

function told({ submission, name, value, unit, role }: RecordedFigure): string {
  const at = submittedAt(submission);
  const when = at === null ? '' : `，${momentInWords(at)}报`;
  const kind = role === null ? '' : `，记为${FIGURE_ROLES[role]}`;
  return `${name}${value}${unit}（任务${submission.task} ${submission.unit}，${periodInWords(submission.period)}${when}${kind}）`;
}

export const figureNotTold = (words: string): string =>
  `您能查看的报送里没有“${words}”的数。看某项任务报的原话请发“任务编号＋进度”。`;
