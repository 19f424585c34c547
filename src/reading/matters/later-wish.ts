import { sequence } from '../pattern.ts';
import { piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';
import { any } from '../words/words.ts';

type Part = 'wish' | 'later' | 'give' | 'span' | 'soon' | 'leave' | 'beside';

/** Whether it may be; and that it is to be later. */
const MAY = '能不能 能否 可否 可不可以 是否可以 能 可以';
const LATER =
  '宽限 放宽 宽 缓缓 缓 延期 延长 延后 延 推迟 推后 推 顺延 往后拖 拖 往后挪 往后推 挪 晚 迟 改到 等到 等 通融';

const WORDS: Wordings<Part> = [
  ['wish', wordsIn(`${MAY} 想 要 得 需要 希望 请求 申请 恳请 恳求 请 麻烦 最好 看能不能`)],
  ['later', wordsIn(LATER)],
  ['give', wordsIn('多给 再给 给 多留 再留')],
  [
    'span',
    [
      ...wordsIn(
        '几天 两天 一天 三天 四天 五天 十天 半个月 一周 两周 一个星期 一个礼拜 几日 些日子 些时间 点时间 一点 点 些 一下 个把星期',
      ),
      '□',
    ],
  ],
  [
    'soon',
    wordsIn(
      '到 至 为 前 之前 以前 下班前 才 方能 时限 期限 时间 日期 办结 办完 弄完 弄得完 完成 交 报 反馈 答复 办',
    ),
  ],
  [
    'leave',
    wordsIn('吗 不 行不行 行不 行吗 可以吗 可以不 好不好 好吗 成不 成吗 中不 吧 呗 呢 啊 了 行'),
  ],
  [
    'beside',
    [
      ...wordsIn(
        '我们 我局 我单位 局里 单位 这件 这个 这边 把 也 还 再 就 都 先 往后 往下 恐怕 可能 估计 大概 看来 领导 办公室 主任 个',
      ),
      ...'，,。？?！! ',
    ],
  ],
];
const partsOf = piecesBy(WORDS);
const withoutDays = (clause: string): string => clause.trim().replace(DAY, '□').replace(SPAN, '□');
const DAY =
  /(?:\d{1,2}月)?\d{1,2}[号日]|(?:\d{1,2}月|[本这下]个?月|月|年)底|(?:[本这下]个?)?(?:周|星期|礼拜)[一二三四五六日天末]/gu;
const SPAN = /(?:\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个)?(?:天|日|周|星期|礼拜|工作日)/gu;

/** 吗, 了吧 are left of a wish. */
const SHORTEST = 3;
const CLAUSES = /[，,。；;！!？?\n]/u;

/** Whether a clause says no more than that it is to be later. */
export function isLaterWish(clause: string): boolean {
  const { pieces, rest } = partsOf(withoutDays(clause));
  const says = pieces.some((one) => one !== 'beside' && one !== 'leave');
  return rest === '' && (says || clause.trim().length <= SHORTEST);
}

/**
 * 能不能宽两天，专家没评审完; 多给一周吧: a clause of it wishes for a later day, in whatever words. What only tells that something is late wishes for nothing.
 */
export function wishesLater(text: string): boolean {
  const said = text.trim();
  if (said.length > LONGEST) return false;
  return said.split(CLAUSES).some((clause) => {
    const { pieces, rest } = partsOf(withoutDays(clause));
    const has = (part: Part) => pieces.includes(part);
    const isGiven = has('give') && has('span');
    const isAsked = isGiven || has('wish') || has('leave');
    const isLater = isGiven || (has('later') && (has('span') || has('wish')));
    return rest === '' && isAsked && isLater;
  });
}

/** 能延期吗: whether it is allowed at all, with no day and no span that is wished for. */
export const asksWhetherLater = (text: string): boolean =>
  WHETHER.test(text.trim()) && wishesLater(text);

const WHETHER = new RegExp(
  sequence(
    /^(?:请问|一般|还|是否|是不是){0,2}/u,
    any(MAY),
    /(?:再|申请)?/u,
    any(LATER),
    /(?:时限|期限|时间)?(?:吗|不|么|行不行)?[？?]?$/u,
  ),
  'u',
);
const LONGEST = 80;
