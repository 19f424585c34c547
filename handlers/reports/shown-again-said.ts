import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import type { Said } from '../../src/reading/said.ts';
import { piecesBy, wordsIn } from '../../src/reading/words/pieces.ts';
import type { AskRecord } from './intents.ts';

/** 给我看看上个月的, 上个月报的发我: what the speaker's unit reported for a period that is named. Null for any other text. */
export function readShownAgain({ text, today, roles }: Said): AskRecord | null {
  if (!SHOWS.test(text) || unitsReportedFor(roles).length === 0) return null;
  const [period, ...others] = findPeriods(text, today).filter(({ isFuture }) => !isFuture);
  const rest = period && others.length === 0 ? text.replace(period.text, '') : null;
  if (!period || rest === null || besides(rest.replace(/\s/gu, '')).rest !== '') return null;
  return {
    kind: 'ask-record',
    about: 'reports',
    task: null,
    unit: null,
    group: null,
    period: period.period,
    isRest: false,
  };
}

/** 看看, 发我, 调出来. */
const SHOWS = /看|发我|发给我|调(?:一下|出来)|找(?:一下|出来)/u;
const besides = piecesBy([
  [
    'beside',
    wordsIn(
      '请 麻烦 帮我 给我 把 再 我想 我要 想 看看 看一下 看下 看一看 看 调一下 调出来 找一下 找出来 发我 发给我 一下 我们 我 咱们 咱 本单位 单位 我局 报 填 写 交 的 那 这 份 条 个 月报 季报 报告 内容 材料 情况 吧 呗 ， , 。',
    ),
  ],
]);
