import type { Submission } from '../../../src/domain/submission.ts';
import { folded } from '../../../src/wording/folded.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { receiptNumber } from '../../../src/wording/receipts.ts';
import { dayInWords } from '../../../src/wording/words.ts';

/** A report, and when it came. */
export interface Received {
  readonly submission: Submission;
  readonly at: string;
  /** YYYY-MM-DD in Shanghai. */
  readonly day: string;
}

export interface ReceivedList {
  /** The unit, the group or the task; empty for all. */
  readonly scope: string;
  readonly from: string;
  readonly to: string;
  /** Newest first. */
  readonly inThese: readonly Received[];
  /** The last that came before these days; null for none. */
  readonly before: Received | null;
  readonly isRest: boolean;
  readonly areNamesShown: boolean;
}

/** 2020年7月6日至7月8日收到2件（2家）. */
export function received(asked: ReceivedList): string {
  const { inThese, before, areNamesShown, isRest } = asked;
  const days = daysInWords(asked);
  const head = /\d$/u.test(asked.scope) ? `${asked.scope}，${days}` : `${asked.scope}${days}`;
  if (inThese.length === 0)
    return `${head}没有收到报送。${before && areNamesShown ? `最近一件是：\n${line(before)}` : ''}`;
  const units = new Set(inThese.map(({ submission }) => submission.unit));
  const count = `${head}收到报送${inThese.length}件（${units.size}家）`;
  return areNamesShown
    ? [`${count}：`, ...folded(inThese.map(line), isRest)].join('\n')
    : `${count}。名单不在群里公布，请私聊我查看。`;
}

const daysInWords = ({ from, to }: ReceivedList): string =>
  from === to ? dayInWords(from) : `${dayInWords(from)}至${dayInWords(to)}`;

const line = ({ submission, at }: Received): string =>
  `· 任务${submission.task} ${submission.unit}，${periodInWords(submission.period)}（${momentInWords(at)}，${receiptNumber(submission)}）`;
