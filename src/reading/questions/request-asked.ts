import { piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';

type Part = 'granted' | 'until' | 'state' | 'request' | 'day' | 'beside';

/** 批了没, 同意没有: each verb with each end. */
const each = (verbs: string, ends: string): readonly string[] =>
  wordsIn(verbs).flatMap((verb) => wordsIn(ends).map((end) => `${verb}${end}`));

const GRANTS = '批 批准 批下来 给批 同意 通过 准 准许 点头 获批 松口 给';
const WHETHER = '没 没有 吗 么 不 了没 了没有 了吗 了么 了不';
const PUTS_OFF = '延 延期 缓 晚 宽 宽限 放宽 推 推迟 拖';
const TO_WHEN = '到几号 到哪天 到哪一天 到几时 到啥时候 到什么时候 到多会儿';
const SO_MANY = '了几天 了多少天 几天';

const WORDS: Wordings<Part> = [
  [
    'granted',
    [...each(GRANTS, WHETHER), ...wordsIn('批没批 同没同意 准没准 给没给 退没退 驳没驳')],
  ],
  ['until', each('给 批 准 同意 批准 给批 给延 给缓 给宽', `${TO_WHEN} ${SO_MANY}`)],
  [
    'state',
    [
      ...each('有结果 有信 有信儿 有回音 有回话 有消息 有下文 有说法 有动静', WHETHER),
      ...wordsIn(
        '咋样 怎么样 咋说 咋说的 怎么说 怎么说的 啥结果 什么结果 结果呢 啥情况 什么情况 到哪一步 到哪了',
      ),
    ],
  ],
  [
    'request',
    wordsIn(
      '延期 延期申请 申请延期 申请 延后 宽限 推迟 延 缓 缓报 晚报 晚交 缓几天 晚几天 延几天 宽限几天 晚两天 缓两天 缓缓 晚点报 晚点交',
    ),
  ],
  [
    'day',
    [
      ...each(PUTS_OFF, `${TO_WHEN} 了几天`),
      ...wordsIn(`${TO_WHEN} 几号 哪天 哪一天 几时 啥时候 什么时候`),
    ],
  ],
  [
    'beside',
    [
      ...wordsIn(`
        我 我们 咱 咱们 俺 我们局 我们单位 我局 我们中心 那 那个 那件 那份 那条 那次 这个 这件 的 的事 的事儿 那事 那事儿 这事 这事儿 事 事儿 事情
        办公室 指挥部 领导 上面 主任 请问 请教 问下 问一下 到底 现在 后来 最后 最终 昨天 上午 刚才 今天 前天 上次 上回 提 报 发 交 求 说 给 让
        能 可以 能不能 是 了 没 没有 吗 么 呢 啊 呀 哈 还 就 都 已 已经 也 再 新 任务 项 季报 月报 本月 这个月 上个月
      `),
      ...'，,。；;？?！! ',
    ],
  ],
];

const partsOf = piecesBy(WORDS);
const LONGEST = 30;

/** Whether what was asked for is named as a later day, or could as well be another thing. */
export type RequestAsked = 'named' | 'unnamed';

/**
 * Whether a text asks nothing but how a later day that was asked for stands, or until when it was granted: 我的延期批了吗, 缓几天那事批了没
 * 到几号; `unnamed` where no request is named (批了没, 给批到几号了). Whatever it names of the plan is left out of it before. Null for any other text.
 */
export function requestAsked(text: string): RequestAsked | null {
  if (text.length > LONGEST) return null;
  const { pieces, rest } = partsOf(text);
  if (rest !== '') return null;
  const has = (...parts: readonly Part[]) => parts.some((part) => pieces.includes(part));
  if (has('request') && has('granted', 'state', 'until', 'day')) return 'named';
  return has('granted', 'until') ? 'unnamed' : null;
}
