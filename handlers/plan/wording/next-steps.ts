import { current, type Submission } from '../../../src/domain/submission.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { shortened } from '../../../src/wording/sections.ts';

/** More of them are for 任务28进度. */
const MOST = 3;
const LONGEST = 80;

/** What units mean to do, as they reported it last: 报送的下一步打算：7月通电（区环卫管护中心，2020年6月）。 */
export function nextSteps(reports: readonly Submission[]): readonly string[] {
  const last = new Map(reports.map((one) => [one.unit, one]));
  return [...last.values()].slice(0, MOST).map((one) => {
    const next = shortened(current(one).next.replaceAll('\n', '；'), LONGEST);
    return `报送的下一步打算：${next}（${one.unit}，${periodInWords(one.period)}）。`;
  });
}
