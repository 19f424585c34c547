import { asksOnly } from '../act.ts';
import { piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';

/** A line of a record's card that is asked for by its name: 地点定了没, 责任单位是谁, 时限到几号. */
export type FieldAsked =
  | 'place'
  | 'time'
  | 'agenda'
  | 'guests'
  | 'materials'
  | 'due'
  | 'charged'
  | 'addressees';

type Part = FieldAsked | 'beside' | 'mark';

const WORDS: Wordings<Part> = [
  ['place', wordsIn('会议地点 开会地点 地点 地方 会场 会议室 哪个会议室 哪个地方')],
  ['time', wordsIn('会议时间 开会时间 召开时间 开会日期 会议日期 时间 日期 日子 会期')],
  ['agenda', wordsIn('会议议题 议题 主题 会议内容 议程 讨论什么 讨论啥 议什么 议啥 研究什么')],
  [
    'guests',
    wordsIn(
      '参会单位 参加单位 参会人员 参加人员 与会单位 参会名单 参加范围 请了谁 请了哪些单位 叫了谁 叫了哪些单位 通知了谁 通知了哪些单位',
    ),
  ],
  [
    'materials',
    wordsIn(
      '会议材料 参会材料 材料 资料 带材料 交材料 报材料 准备材料 准备什么材料 准备啥材料 准备哪些材料 准备材料 带什么材料 带啥材料 带哪些材料 带什么 带啥 带东西 带什么东西 准备什么 准备啥 准备东西 交什么材料 交啥材料 报什么材料 报啥材料',
    ),
  ],
  [
    'due',
    wordsIn(
      '办结时限 办理时限 办理期限 时限 期限 截止日期 截止时间 什么时候到期 几号到期 哪天到期 还有几天到期 还有几天 还剩几天 还剩多少天',
    ),
  ],
  [
    'charged',
    wordsIn(
      '责任单位 主办单位 协办单位 承办单位 牵头单位 主办 协办 责任人 哪家负责 谁负责 哪个单位负责 哪家办 哪个单位办 哪个局办',
    ),
  ],
  ['addressees', wordsIn('主送单位 抄送单位 主送 抄送')],
  [
    'beside',
    wordsIn(`
      现在 目前 请问 问下 问一下 想问 那 这个 那个 这 到底 最后 具体 还 都 给 是 为 在 到 写 写的 填 填的 报 报的
      我们 我 我们局 我们组 咱们 咱 局里 要 需要 得 要不要 用不用 需不需要 必须 会 会上 开会 这会 这个会 那个会 张局 领导 问 带 准备
      定 定了 定的 定好 定好了 定下来 定下来了 定下 确定 确定了 改 改了 改成 改到 改为 变 变了 换 换了 换成 换到 有 有没有 有变化 变化 通知
      什么 啥 谁 哪 哪里 哪儿 哪家 哪些 哪个 哪几家 哪个单位 哪些单位 多少 几点 几号 哪天 什么时候 啥时候 怎么 怎么定 怎么写 咋
      了 的 没 没有 吗 么 呢 啊 呀 不 吧 来着 是什么 是啥 是谁 是哪
    `),
  ],
  ['mark', [...'，,。？?！! ']],
];

const partsOf = piecesBy(WORDS);
const LONGEST = 16;
/** 改没改, 定没定: a thing or its contrary asks. */
const EITHER = /(?<verb>[\u4e00-\u9fff])没\k<verb>/u;
const NAMES_ANY =
  /点|地方|会场|会议室|时|日|期|议|主题|内容|参|请了|叫了|通知了|限|天|责|办|负责|送|材料|资料|[带交]|准备/u;

/** What of a record is asked for by its name, where nothing else is said; null for any other text. */
export function fieldAsked(phrase: string): FieldAsked | null {
  const said = phrase.trim();
  if (said.length > LONGEST || !NAMES_ANY.test(said)) return null;
  if (!asksOnly(said) && !EITHER.test(said)) return null;
  const { pieces, rest } = partsOf(said.replace(EITHER, '$<verb>了没'));
  if (rest !== '') return null;
  const [field, ...others] = new Set(pieces.filter((one) => one !== 'beside' && one !== 'mark'));
  return field !== undefined && others.length === 0 ? field : null;
}
