import type { Standing } from '../../../src/domain/achieved.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Target } from '../../../src/domain/plan.ts';
import { submittedAt } from '../../../src/domain/submission.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { standingLine } from '../../../src/wording/progress.ts';
import { list } from '../../../src/wording/words.ts';
import type { ReportedOne } from './reported.ts';

/** One of several units: what it owes and has reported, and the numbers of the tasks that it leads. */
export interface UnitBeside {
  readonly unit: string;
  readonly owed: readonly number[];
  readonly reported: readonly ReportedOne[];
  readonly numbers: readonly { readonly target: Target; readonly standing: Standing | null }[];
}

export const unitsBeside = (period: Period, units: readonly UnitBeside[]): string =>
  [
    `按登记的报送对照（${periodInWords(period)}），不作评价：`,
    ...units.flatMap((one) => linesOf(one)),
  ].join('\n');

/** More numbers than these of one unit are for its own card. */
const MOST_NUMBERS = 4;

function linesOf({ unit, owed, reported, numbers }: UnitBeside): readonly string[] {
  const done = reported.map(({ submission }) => submission.task);
  const left = owed.filter((task) => !done.includes(task));
  const late = reported.filter(({ isLate }) => isLate).length;
  const told = numbers.filter(({ standing }) => standing !== null);
  const untold = numbers.length - told.length;
  return [
    [
      `· ${unit}：应报${owed.length}项，`,
      done.length === 0 ? '还没有报' : `已报${done.length}项（${list(reported.map(arrivalOf))}）`,
      done.length === 0 ? '' : left.length === 0 ? '，已报齐' : `，未报${left.length}项`,
      late > 0 ? `，迟报${late}项` : '',
    ].join(''),
    ...told
      .slice(0, MOST_NUMBERS)
      .map(({ target, standing }) => `  ${standingLine(target, standing)}`),
    ...(untold > 0 && told.length > 0 ? [`  另有${untold}个数字目标没有报数`] : []),
    ...(numbers.length > 0 && told.length === 0 ? ['  牵头的数字目标都还没有报数'] : []),
  ];
}

/** 任务9，6月24日 10:01报. */
function arrivalOf({ submission }: ReportedOne): string {
  const at = submittedAt(submission);
  return `任务${submission.task}${at === null ? '' : `，${momentInWords(at)}报`}`;
}
