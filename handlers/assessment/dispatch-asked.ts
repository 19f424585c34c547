import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import type { Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';

type Part = 'dispatch' | 'answered' | 'handed' | 'none' | 'who' | 'whether' | 'urge' | 'beside';

const WORDS: Wordings<Part> = [
  ['dispatch', wordsIn('调度 书面调度 调度单 调度函')],
  [
    'answered',
    wordsIn('回 回复 答复 答 反馈 回函 回话 回信 回音 回的 答的 回复的 答复的 反馈的 动静 有动静'),
  ],
  ['handed', wordsIn('交 报 报上来 交上来 报来 交来 收 收了 收到 收上来 收到了')],
  ['none', wordsIn('没 没有 未 还没 还没有 尚未 缺 差 还差 还缺')],
  [
    'who',
    wordsIn(
      '谁 都有谁 有谁 哪些组 哪几个组 哪个组 哪组 哪几组 几个组 多少个组 几组 几家 多少家 哪家 哪几家 哪些 几个 多少 哪几个 哪些单位',
    ),
  ],
  [
    'whether',
    wordsIn(
      '了没 了没有 了吗 吗 齐 齐了 齐了没 齐了吗 全 全了 怎么样 咋样 怎么样了 咋样了 得怎么样',
    ),
  ],
  [
    'urge',
    wordsIn('催 催办 催一下 催一催 催催 催促 催下 提醒 提醒一下 提醒下 督促 督促一下 敦促 盯一下'),
  ],
  [
    'beside',
    [
      ...wordsIn(
        `
          都 全 全部 各组 各个组 组 的组 那几个组 那几组 那几家 那些组 这几个组 他们 大家 单位 的单位 联络员 现在 目前 到现在 截至目前 今天 那个 这个 这次 上次 刚才 那份
          请 麻烦 帮 帮我 给我 给 再 也 把 将 让 叫 抓紧 赶紧 尽快 快点 一下 的 了 呢 啊 吧 呗 哈 有 是 到 上来 过来 书面 看 看看 查 查下 已经 还 还有 情况 到底
        `,
      ),
      ...'，,、。.？?！! ',
    ],
  ],
];

const partsOf = piecesBy(WORDS);
const LONGEST = 24;
const MAY_ASK = /调度|[回答催]|反馈|提醒|督促/u;

/** 哪几个组还没回调度, and of what was sent last 还有谁没回, 没回的组催一下: of the office. Every word of it is known. Null for any other text. */
export async function readDispatchAsked(said: Said): Promise<Intent | null> {
  const text = plain(said.body);
  const isMeant = isOffice(said.roles) && text.length <= LONGEST && MAY_ASK.test(text);
  if (!isMeant) return null;
  const { pieces, rest } = partsOf(text);
  const has = (...parts: readonly Part[]) => parts.some((part) => pieces.includes(part));
  if (rest !== '' || !has('answered', 'handed', 'none')) return null;
  if (!has('dispatch') && (!has('answered') || !(await isOfSpoken(said)))) return null;
  if (has('urge')) return { kind: 'urge-matters', of: 'dispatch', pick: 'open' };
  const isAsked = has('who', 'whether') || ENDS_ASKING.test(text);
  return isAsked ? { kind: 'show-lately', of: 'dispatch' } : null;
}

const ENDS_ASKING = /没(?:有)?[呢啊]?[？?]?$/u;

/** Nothing else was spoken of since, and no draft waits that could be meant. */
async function isOfSpoken({ draft, isInGroup, spoken }: Said): Promise<boolean> {
  return draft === null && !isInGroup && (await spoken())[0]?.kind === 'dispatch';
}
