import { current } from '../../../src/domain/submission.ts';
import type { Passage } from '../../../src/ledger/passages.ts';
import { folded } from '../../../src/wording/folded.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { shortened } from '../../../src/wording/sections.ts';
import { list } from '../../../src/wording/words.ts';

/** Words of a report that are longer are cut. */
const LONGEST = 120;

/** · 任务18 区商务局，2020年6月（6月27日 09:02报）存在问题：“居民不同意选址” */
export function toldBy(
  words: string,
  passages: readonly Passage[],
  areShown: boolean,
  isRest: boolean,
): string {
  const head = `登记的报送里写到“${words}”的有${passages.length}处`;
  if (areShown) return [`${head}：`, ...folded(passages.map(line), isRest)].join('\n');
  const tasks = [...new Set(passages.map(({ submission }) => String(submission.task)))];
  return `${head}，涉及任务${list(tasks)}。详情请私聊我查看。`;
}

function line({ submission, section, words }: Passage): string {
  const { task, unit, period } = submission;
  const when = `${periodInWords(period)}（${momentInWords(current(submission).at)}报）`;
  return `· 任务${task} ${unit}，${when}${section}：“${shortened(words, LONGEST)}”`;
}

export const nobodyTold = (words: string): string =>
  `您能查看的报送里没有写到“${words}”。看全部问题发“存在问题汇总”，看某项任务报的原话发“任务编号＋进度”。`;
