import type { Intent } from '../../src/domain/intent.ts';
import type { MatterKind } from '../../src/domain/matter.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { groupsIn, unitsIn } from '../../src/reading/names/named-in.ts';
import { askerOf, type Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';
import type { ListMatters, Picked } from './intents.ts';

type Part =
  | MatterKind
  | `pick:${Picked}`
  | 'given'
  | 'quantity'
  | 'held'
  | 'how'
  | 'one'
  | 'urge'
  | 'span'
  | 'beside';

const MARKS = [...'，,、。？?！! '];

function givenInWords(): readonly string[] {
  const by = ['', ...wordsIn('我 我们 领导 总指挥 副总指挥 区长 书记 区里')];
  const given = wordsIn(
    `
      批过的东西 批过的件 批过的事 批过的 批出去的件 批出去的东西 批出去的 批下去的件 批下去的
      批的件 批的东西 批的事 批的那几件 批的几件 批示的件 批示的事 批示的 签批的件 批的批示 批的
    `,
  );
  return by.flatMap((who) => given.map((one) => who + one));
}

/** Within which a meeting takes place. */
const SPANS = wordsIn(
  '这周 本周 这星期 这个星期 下周 下星期 下个星期 今天 明天 后天 这个月 本月 下个月',
);

const WORDS: Wordings<Part> = [
  ['document', wordsIn('发文 公文 文 文件 红头文件')],
  ['meeting', wordsIn('会议 会')],
  [
    'instruction',
    wordsIn(
      '我批的那件 我批的那个 我批的那份 批的那件 批的那个 批的那份 批示 批示件 领导批示 领导批示件 批件',
    ),
  ],
  /** What was given out as 批示, not one of them. */
  ['given', givenInWords()],
  ['supervision', wordsIn('督办 督办件 督办单 督办事项 督办的事 督办任务')],
  ['issue', wordsIn('问题 存在问题 存在的问题')],
  ['dispatch', wordsIn('调度 书面调度')],
  ['inspection', wordsIn('检查 明察 暗访 明察暗访 日常检查')],
  ['transfer', wordsIn('移交')],
  [
    'pick:late',
    wordsIn(
      `
        超期 超期未办 超期没办 逾期 逾期未办 过期 超时 拖期 误期 超时限 过时限 过了时限 过了期限
        到期没办 到期未办 到期还没办 亮红 亮红灯 亮了红灯 红灯 红的 是红的 红了 红 超了期 超了
        过了期
      `,
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
      `
        要开 要开的 没开 没开的 还没开 还没开的 待开 即将召开 要召开 没办完 没办结 未办结 未办完
        没办 未办 没完成 未完成 在办 正在办 没销号 没核销 未核销 没了结 没答复 未答复 没答 没回
        没回复 未回 没注结 未注结 没结 没办好 没落实 没解决 未解决 没消化
      `,
    ),
  ],
  [
    'pick:closed',
    wordsIn(
      '办了 办结了的 办结 已办结 办完 已办完 办结了 办好 已完成 已核销 核销 已注结 注结 已解决 结了',
    ),
  ],
  [
    'quantity',
    wordsIn(
      `
        各几件 各有几件 各多少 各有多少 各多少件 哪些 哪几件 哪几个 哪几项 哪几次 哪件 哪个 几件
        几个 几项 几次 几份 多少 多少件 多少次 有没有 有哪些 有什么 有啥 啥 什么 有几件 有多少
        列一下 列出 列出来 清单 台账 名单 谁 所有 全部 所有的 全部的
      `,
    ),
  ],
  [
    'held',
    wordsIn('开过 开了 开 召开了 召开 召开过 开没开 开了没 开了吗 发过 发了 印发了 印发过 出过'),
  ],
  [
    'how',
    wordsIn(
      `
        咋样 咋样了 怎么样 怎样 如何 办得怎么样 办的怎么样 办得咋样 办到哪 办到哪了 办到哪一步 到哪
        到哪了 到哪一步 走到哪 到什么程度 什么进展 有进展 有啥进展 啥情况 什么情况 有结果 有消息
        有动静 办没办 转没转 备案没 备案了没 备案了吗 备了没 批了没 签了没 发了没 转了没 报了没
        结了没 回了没 办了没 审了没 落实了没 落实没 办完没 都办了吗 办了吗 落实情况 办理情况
        办结情况 进展情况 有回音没 有回音 有回信没 有信没 有下文没 落实得怎么样 落实得咋样
        落实得怎样
      `,
    ),
  ],
  ['span', SPANS],
  ['one', wordsIn('那个 那件 那份 这个 这件 这份 批的 签的 交办的 我批 我签')],
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
        `
          之前 上回 上次 前面 那几件 那些 已经 一共 总共 共 各 各有 各自 分别 和 跟 里 里面 当中
          到底 现在 目前 当前 今年 最近 近期 截至目前 到现在 还 都 也 了 的 没 没有 吗 呢 啊 呀 吧
          有 是 把 给 帮 帮我 麻烦 请问 我 我们 咱 咱们 我们局 我局 我手上 我手里 手上 手里 手头
          我这边 我们组 单位 的单位 人 那些 这些 那几家 那几件 发我 发给我 发来 发我一份 给我一份
          一份 导给我 导出来 导一份 件 个 份 次 一下 看 看看 看一下 查 查一下 查查 些 指挥部 办公室
          组里
        `,
      ),
      ...MARKS,
    ],
  ],
];

const partsOf = piecesBy(WORDS);
const LONGEST = 24;
/** What must stand somewhere in it; most messages are spared the rest by it. */
const NAMES_ANY = /批|督办|问题|调度|移交|签|文|会|检查|明察|暗访/u;

/**
 * 哪些批示超期了, 住建局的督办, 没签收的催一下, 我那个批示咋样了: every word of it is known, and none but of the records themselves and
 * whose they are. Null for any other text.
 */
export function readPicked(said: Said): Intent | null {
  const { body } = said;
  if (body.length > LONGEST || !NAMES_ANY.test(body)) return null;
  const { whose, rest: text } = whoseIn(body.trim(), said);
  const { pieces, rest } = partsOf(text);
  if (rest !== '') return null;
  const isGiven = pieces.includes('given');
  const named = [...new Set(pieces.filter(isKind))];
  const kinds: readonly MatterKind[] = isGiven && named.length === 0 ? ['instruction'] : named;
  const [pick, ...others] = [...new Set(pieces.flatMap((one) => pickOf(one) ?? []))];
  const [of = null] = kinds;
  const isCounted =
    pieces.includes('quantity') && kinds.every((kind) => COUNTED_TOGETHER.includes(kind));
  if (kinds.length > 1 || others.length > 0)
    return isCounted ? listedEach(kinds, [...(pick ? [pick] : []), ...others], whose) : null;
  if (pieces.includes('urge') && URGES.test(text)) {
    const isUrged = pick === 'unsigned' || (of !== null && (pick === 'late' || pick === 'soon'));
    return isUrged ? { kind: 'urge-matters', of, pick } : null;
  }
  if (of === null || (of === 'issue' && UNSOLVED.test(text))) return null;
  if (isGiven && (pieces.includes('how') || pick !== undefined || pieces.includes('quantity')))
    return { kind: 'list-matters', of, ...whose, pick: pick ?? 'all', page: 1 };
  if (pieces.includes('how')) {
    const isOne = pieces.includes('one') || /[我咱][们的]?/u.test(text) || of === 'meeting';
    return isOne && !pick ? { kind: 'show-lately', of } : null;
  }
  const held = of === 'meeting' && pieces.includes('span') ? spanIn(text, said.today) : null;
  const isOfDays =
    held !== null && (pieces.includes('quantity') || pick === 'open' || ANY_HELD.test(text));
  if (of !== 'meeting' && OF_EVENTS.test(text)) return null;
  const isListed =
    isOfDays ||
    (pieces.includes('quantity') && (COUNTED.includes(of) || pieces.includes('held'))) ||
    (whose !== NOBODYS && OF_UNITS.includes(of)) ||
    (OF_KIND.includes(of) && ALL_OF.test(text)) ||
    (of === 'meeting' && HELD_YET.test(text));
  // 批示办结了 tells, and asks for no list.
  if (pick === 'closed' && !isListed && !DONE_ONES.test(text)) return null;
  const isOnlyHeld = of === 'document' && !BY_NAME.test(text) && !pieces.includes('held');
  if ((!pick && !isListed) || isOnlyHeld) return null;
  const days = isOfDays ? { held } : {};
  return { kind: 'list-matters', of, ...whose, pick: pick ?? 'all', ...days, page: 1 };
}

/** The first days that are named: 这周, 明天. */
function spanIn(text: string, today: string): ListMatters['held'] | null {
  const [days = null] = findDays(text.replace(/这周/u, '本周'), today);
  return days && { from: days.from, to: days.to };
}

/** 发文、会议、督办各有几件在办; 批示办了几件，超期几件: a list for each. */
function listedEach(
  kinds: readonly MatterKind[],
  picks: readonly Picked[],
  whose: Pick<ListMatters, 'unit' | 'group'>,
): Intent | null {
  const wanted = kinds.flatMap((of) =>
    (picks.length > 0 ? picks : (['all'] as const)).map(
      (pick): Intent => ({ kind: 'list-matters', of, ...whose, pick, page: 1 }),
    ),
  );
  return wanted.length > 0 && wanted.length <= MOST_AT_ONCE
    ? { kind: 'take-several', wanted }
    : null;
}

const MOST_AT_ONCE = 6;

const NOBODYS = { unit: null, group: null };

/** 住建局的, 第四组的, 我们局的: whose records are meant, and the text without it. */
function whoseIn(body: string, said: Said) {
  const nobodys = { whose: NOBODYS, rest: body };
  const before = WHOSE.exec(body)?.groups?.who;
  if (before === undefined) return nobodys;
  const rest = body.slice(before.length);
  const own = /^(?:我们?|本|咱们?)(?:局|单位|中心|大队|分局|街道)$/u.test(before);
  const [unit = null, ...units] = own ? askerOf(said).units : unitsIn(plain(before), said.reader);
  const [group = null, ...groups] = groupsIn(plain(before), said.reader);
  if (units.length > 0 || groups.length > 0 || (unit === null) === (group === null)) return nobodys;
  return { whose: { unit, group }, rest };
}

const WHOSE =
  /^(?<who>[\u4e00-\u9fff\d]{2,10}?(?:局|中心|大队|分局|单位|部|委|街道|办事处|组))(?=的|有|手上|还|都|现在|督办|批示|问题)/u;

/** 还有哪些问题没解决 asks of the reports as well. */
const UNSOLVED = /^(?!.*(?:几|多少)).*[没未]解决/u;

const URGES = /催|督促|提醒|^(?:叫|让|请|通知)|抓紧|赶紧|赶快|尽快/u;
/** Nothing but a meeting is of one week, or still to come. */
const OF_EVENTS = /[周星]|[明后]天|下个?月/u;
const DONE_ONES = /[结完好销决成]了?的/u;
/** 会议有哪些 asks for the three kinds of the notice; 会议都有哪些 for those that were held. */
const ALL_OF = /都有哪些|所有|全部/u;
const OF_KIND: readonly MatterKind[] = ['meeting', 'inspection', 'dispatch'];
/** 明天有会吗. */
const ANY_HELD = /有(?:什么|啥)?会议?(?:要开)?(?:吗|没有?|么)?[？?。]?$/u;
/** 这个月指挥部会开了没. */
const HELD_YET = /开没开|开了[没吗]/u;
/** 发过哪些文, and never 文有哪些. */
const BY_NAME = /发文|公文/u;
/** Of these nothing but the records is meant where they are counted: the rules speak of other 公文 and 问题. */
const COUNTED_TOGETHER: readonly MatterKind[] = [
  'document',
  'meeting',
  'instruction',
  'supervision',
  'dispatch',
  'inspection',
];
const COUNTED: readonly MatterKind[] = ['document', 'instruction', 'supervision'];
/** A unit has these; its 问题 may be those of its reports. */
const OF_UNITS: readonly MatterKind[] = ['instruction', 'supervision'];

const isKind = (part: Part): part is MatterKind => KINDS.includes(part);
const KINDS: readonly string[] = [
  'document',
  'meeting',
  'instruction',
  'supervision',
  'issue',
  'dispatch',
  'inspection',
  'transfer',
];

const pickOf = (part: Part): Picked | null => PICKS.find((one) => part === `pick:${one}`) ?? null;
const PICKS: readonly Picked[] = ['open', 'closed', 'late', 'soon', 'unsigned'];
