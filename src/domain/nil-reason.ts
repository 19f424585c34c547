import { NOTHING_DONE, NOTHING_NEW } from './nothing-new.ts';

/**
 * Whether words that report 无新进展 say why: a clause that gives a cause, or one that tells anything beside the lack of
 * progress (正在招标). 任务27、28 and courtesy are no reason.
 */
export const givesReason = (words: string): boolean =>
  words.split(CLAUSES).some((clause) => CAUSE.test(clause) || tellsMore(clause));

/** On a phone a blank behind 没进展 stands for a comma. */
const CLAUSES =
  /[，,。；;！!\n]|(?<=进展|变化|进度|没动|更新|动静|动作|启动|开展|开始|开工|情况)了? +/u;
const CAUSE = /因|由于|受.{1,12}影响|原因/u;
const NO_PROGRESS = new RegExp(
  `(?:无|没有?|未有|未)[^，。]{0,8}(?:进展|变化|进度|更新|情况|开展|启动)|零(?:进展|报告)|同上月|与上月|${NOTHING_NEW}|${NOTHING_DONE}`,
  'u',
);
const IDLE =
  /任务|[\d零一二三四五六七八九十百、和及号项的]|其[他它余]|各项|所有|全部|本月|工作|领导|您?好|汇报|报告/gu;

const tellsMore = (clause: string): boolean =>
  !NO_PROGRESS.test(clause) && clause.replace(IDLE, '').trim().length >= 2;
