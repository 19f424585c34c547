import type { Intent } from '../../src/domain/intent.ts';
import type { MatterKind } from '../../src/domain/matter.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';
import type { Picked } from './intents.ts';

type Part = MatterKind | `pick:${Picked}` | 'quantity' | 'urge' | 'beside';

const MARKS = [...'，,。？?！! '];
const WORDS: Wordings<Part> = [
  ['document', wordsIn('发文 公文')],
  ['instruction', wordsIn('批示 批示件 领导批示 领导批示件 批件')],
  ['supervision', wordsIn('督办 督办件 督办单 督办事项 督办的事 督办任务')],
  ['issue', wordsIn('问题 存在问题 存在的问题')],
  ['dispatch', wordsIn('调度 书面调度')],
  ['transfer', wordsIn('移交')],
  [
    'pick:late',
    wordsIn(
      '超期 超期未办 超期没办 逾期 逾期未办 过期 超时 拖期 误期 超时限 过时限 过了时限 过了期限 到期没办 到期未办 到期还没办 亮红 亮红灯 亮了红灯 红灯 超了期 超了 过了期',
    ),
  ],
  [
    'pick:soon',
    wordsIn(
      '快到期 快要到期 要到期 即将到期 将到期 临期 临近到期 马上到期 这周到期 本周到期 近期到期 到期',
    ),
  ],
  [
    'pick:unsigned',
    wordsIn('没签收 未签收 没人签收 没有签收 没签 还没签 还没签收 没收 没签字收到 未签 没回执'),
  ],
  [
    'pick:open',
    wordsIn(
      '没办完 没办结 未办结 未办完 没办 未办 没完成 未完成 在办 正在办 没销号 没核销 未核销 没了结 没解决 未解决 没答复 未答复 没注结 未注结 没结 没办好 没落实',
    ),
  ],
  [
    'pick:closed',
    wordsIn('办结 已办结 办完 已办完 办结了 办好 已完成 已核销 核销 已注结 注结 已解决 结了'),
  ],
  [
    'quantity',
    wordsIn(
      '哪些 哪几件 哪几个 哪几项 哪件 哪个 几件 几个 几项 多少 多少件 有没有 有哪些 有什么 有啥 有几件 有多少 列一下 列出 列出来 清单 台账 名单',
    ),
  ],
  [
    'urge',
    wordsIn(
      '催办 催办一下 催一下 催一催 催催 催促 督促 催 提醒 提醒一下 叫 让 请 通知 抓紧 赶紧 赶快 尽快 抓点紧 快点 抓紧办 抓紧签收 抓紧签 签收 办理',
    ),
  ],
  [
    'beside',
    [
      ...wordsIn(
        '已经 现在 目前 当前 今天 截至目前 到现在 还 都 也 了 的 没 没有 吗 呢 啊 呀 吧 有 是 把 给 帮 帮我 麻烦 请问 我 我们 咱 咱们 我们局 我局 我手上 我手里 手上 手里 手头 我这边 我们组 单位 的单位 人 那些 这些 那几家 那几件 件 个 一下 看 看看 看一下 查 查一下 查查 些 啥 什么',
      ),
      ...MARKS,
    ],
  ],
];

const partsOf = piecesBy(WORDS);
const LONGEST = 24;
/** What must stand somewhere in it; most messages are spared the rest by it. */
const NAMES_ANY = /发文|公文|批示|批件|督办|问题|调度|移交|签/u;

/**
 * 哪些批示超期了, 快到期的督办, 没签收的催一下: every word of it is known, and none but of the records themselves. Null for any other
 * text.
 */
export function readPicked(body: string): Intent | null {
  if (body.length > LONGEST || !NAMES_ANY.test(body)) return null;
  const { pieces, rest } = partsOf(body.trim());
  if (rest !== '') return null;
  const kinds = [...new Set(pieces.filter(isKind))];
  const [pick, ...others] = [...new Set(pieces.flatMap((one) => pickOf(one) ?? []))];
  const [of = null] = kinds;
  if (kinds.length > 1 || others.length > 0) return null;
  if (pieces.includes('urge') && URGES.test(body)) {
    const isUrged = pick === 'unsigned' || (of !== null && (pick === 'late' || pick === 'soon'));
    return isUrged ? { kind: 'urge-matters', of, pick } : null;
  }
  if (of === null) return null;
  const isCounted = pieces.includes('quantity') && COUNTED.includes(of);
  // 批示办结了 tells, and asks for no list.
  if (pick === 'closed' && !isCounted && !DONE_ONES.test(body)) return null;
  if (pick) return { kind: 'list-matters', of, pick, page: 1 };
  return isCounted ? { kind: 'list-matters', of, pick: 'all', page: 1 } : null;
}

const DONE_ONES = /[结完好销决成]了?的/u;
const URGES = /催|督促|提醒|^(?:叫|让|请|通知)|抓紧|赶紧|赶快|尽快/u;
/** Of these nothing but the records is meant where they are counted: the rules speak of other 公文 and 问题. */
const COUNTED: readonly MatterKind[] = ['document', 'instruction', 'supervision'];

const isKind = (part: Part): part is MatterKind => KINDS.includes(part);
const KINDS: readonly string[] = [
  'document',
  'instruction',
  'supervision',
  'issue',
  'dispatch',
  'transfer',
];

const pickOf = (part: Part): Picked | null => PICKS.find((one) => part === `pick:${one}`) ?? null;
const PICKS: readonly Picked[] = ['open', 'closed', 'late', 'soon', 'unsigned'];
