import type { Amendment } from '../../domain/amendment.ts';
import { givesReason } from '../../domain/nil-reason.ts';
import type { ReportItem } from '../../domain/report-reading.ts';
import { asksOnly } from '../act.ts';
import { emptyItem } from '../corrections/corrections.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { saysNoProgress } from '../reports/nil.ts';
import { mayTell } from '../reports/no-report.ts';
import { clausesOf } from '../reports/report-clauses.ts';
import { sentencesOf } from '../reports/report-sentences.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import type { Ground } from './ground.ts';

/**
 * Why there is nothing to report, said to a draft of 本月无新进展: 因正在走招标程序; where no reason was given yet, whatever
 * tells something without counting (图书活动受疫情影响暂停了). Null for any other text.
 */
export function readReason(said: string, { items }: Ground): Amendment | null {
  const nil = items.filter(({ isNil }) => isNil);
  const open = nil.filter(lacksReason);
  const isOfAll = nil.length === items.length;
  const isOfOne = open.length === 1 && BECAUSE.test(said);
  if (nil.length === 0 || !(isOfAll || isOfOne) || saysNoProgress(said)) return null;
  const again = said.replace(ALSO, '');
  const isRepeated = nil.some(({ progress }) => again.length > 1 && progress.includes(again));
  const ofAll = BECAUSE.test(said) || isRepeated ? nil : tells(said) ? open : [];
  const meant = isOfAll ? ofAll : open;
  if (meant.length === 0) return null;
  return {
    kind: 'add',
    items: meant.map(({ task, period }) => ({
      ...emptyItem(task, period),
      progress: isRepeated ? again : said,
      isNil: true,
    })),
    doubt: null,
  };
}

/** 也在等文件, where that is the reason of the task before. */
const ALSO = /^[也都]{1,2}/u;

const lacksReason = ({ progress, problems }: ReportItem): boolean =>
  !givesReason(`${progress}，${problems}`);

const BECAUSE = /^(?:因|由于|原因|主要是|受.{1,12}影响)/u;

function tells(said: string): boolean {
  const sentences = sentencesOf(said, clausesOf(said));
  const isOfOther = findNumberedTasks(said).length > 0 || findQuantities(said).length > 0;
  return (
    said.length >= SHORTEST &&
    !isOfOther &&
    !asksOnly(said) &&
    sentences.every((one) => mayTell(one))
  );
}

const SHORTEST = 5;
