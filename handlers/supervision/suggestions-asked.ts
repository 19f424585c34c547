import { isOffice } from '../../src/domain/responsibility.ts';
import type { Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';
import type { SuggestSupervision } from './intents.ts';

type Part = 'daily' | 'special' | 'press' | 'must' | 'which' | 'suggest' | 'soon' | 'beside';

const WORDS: Wordings<Part> = [
  ['daily', wordsIn('日常督查 日常督办')],
  ['special', wordsIn('专项督查 专项督办')],
  [
    'press',
    wordsIn(
      '督办 督查 督导 督促 督一督 督一下 督 盯 盯一盯 盯一下 盯着 盯紧 抓一抓 抓一下 立项 立个项 立督办 下督办 催办 查 查一查 列入督办 纳入督办',
    ),
  ],
  [
    'must',
    wordsIn(
      '该 应该 应 要 需要 得 值得 必须 用得着 可以 能 够得上 适合 够 有必要 建议查 该去 要去',
    ),
  ],
  [
    'which',
    wordsIn(
      '啥 什么 哪些 哪几项 哪几件 哪项 哪件 哪里 哪儿 哪块 哪 谁 几件 几项 有没有 吗 没有 没 有什么 有哪些 有啥',
    ),
  ],
  ['suggest', wordsIn('建议 好建议 建议清单 推荐 线索 苗头')],
  [
    'soon',
    wordsIn(
      '最近 近期 这阵子 这段时间 这几天 这周 本周 这礼拜 下周 眼下 现在 目前 当前 接下来 下一步 今天 这个月 这月 本月 这季度 月底前',
    ),
  ],
  [
    'beside',
    [
      ...wordsIn(
        `
          任务 事项 事 事情 单位 项目 工作 方面 的 了 呢 啊 呀 是 有 还 都 再 先 去 来 给 给我 给点 给个 给些 给份 提 提点 提个 出 出个 拿 拿个 看 看看 看下 查看 查一下 列 列列 列一下 列个 列出来 列一列 说说 我 我们
          办公室 咱 咱们 帮 帮我 请 麻烦 一 一份 一个 一点 点 个 份 搞 做 进行 开展 列入 纳入 一下 吧 是不是 到底 也 就
        `,
      ),
      ...'，,、。.？?！! ',
    ],
  ],
];

const partsOf = piecesBy(WORDS);
const LONGEST = 26;
const MAY_ASK = /督|盯|立项|抓/u;

/**
 * 日常督查建议, 最近有啥该督办的, 哪些事该盯一盯了: what the clerk would press for; every word of it is known. 日常督查重点是什么 asks of the rule.
 */
export function readSuggestionsAsked({ body, roles }: Said): SuggestSupervision | null {
  const text = plain(body);
  if (text.length > LONGEST || !MAY_ASK.test(text)) return null;
  const { pieces, rest } = partsOf(text);
  const has = (...parts: readonly Part[]) => parts.some((part) => pieces.includes(part));
  const focus = has('special') ? 'special' : 'daily';
  if (rest !== '') return null;
  const isNamed = has('daily', 'special');
  const isSuggested = has('suggest') && (isNamed || has('press'));
  const isAsked = (isNamed || has('press')) && has('which') && has('must');
  const isOfNow = isNamed || has('soon') || isOffice(roles);
  return isSuggested || (isAsked && isOfNow) ? { kind: 'suggest-supervision', focus } : null;
}
