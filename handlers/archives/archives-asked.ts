import type { Intent } from '../../src/domain/intent.ts';
import { groupsActedFor, seesWhole } from '../../src/domain/responsibility.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import { findMentions } from '../../src/reading/names/mentions.ts';
import { groupsIn } from '../../src/reading/names/named-in.ts';
import { askerOf, type Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';
import { archivesKept } from './rules.ts';

type Part =
  | 'filed'
  | 'due'
  | 'archive'
  | 'keeper'
  | 'many'
  | 'who'
  | 'none'
  | 'whether'
  | 'all'
  | 'beside';

const WORDS: Wordings<Part> = [
  ['due', wordsIn('要 该 得 需要 应该 应 待 能 可以 等 等着 等着我 急着 欠')],
  [
    'filed',
    wordsIn(
      '归档 归档了 归了 归 归了档 归过 归过档 立卷 立了卷 存档 存档了 入档 入了档 归进去 归上 归好 归完 归完了 归档完 归没归 归没归档 归的 存了 存 存的 存档的 归档的 归的 登记了 登记过 登记造册 进档案 进档 入档案 进登记册',
    ),
  ],
  ['archive', wordsIn('档案 档案材料 材料 资料 文件 东西 档案目录 登记册 登记簿 册子')],
  [
    'keeper',
    wordsIn(
      '档案员 档案管理员 档案管理人员 专职档案员 专职档案管理人员 专职档案管理员 管档案的 管档案的人',
    ),
  ],
  [
    'many',
    wordsIn(
      '几件 多少件 多少 几份 多少份 几个 几卷 多少卷 几样 啥 什么 哪些 哪几件 些啥 些什么 有哪些 有啥',
    ),
  ],
  [
    'who',
    wordsIn(
      '谁 是谁 哪位 是哪位 哪个 是哪个 叫什么 叫啥 找谁 谁当 名单 都是谁 都有谁 谁管 归谁管 谁在管 谁来管 谁负责 由谁管',
    ),
  ],
  [
    'none',
    wordsIn(
      '没有 没 还没有 还没 没定 还没定 没落实 还没落实 没明确 没登记 没配 缺 还缺 空着 没安排 没报',
    ),
  ],
  [
    'whether',
    wordsIn(
      '吗 有没有 没 没有 了没 了吗 了没有 定了没 定了吗 落实了没 落实了吗 明确了没 登记了没 配了没 配齐了没 齐了没 齐了吗 都齐了吗 没呢 是不是',
    ),
  ],
  [
    'all',
    wordsIn(
      '各组 各个组 每个组 哪些组 哪几组 哪几个组 哪个组 几个组 所有组 全部组 各工作组 哪些工作组',
    ),
  ],
  [
    'beside',
    [
      ...wordsIn(
        `
          现在 目前 到现在 截至目前 一共 总共 共 合计 累计 都 还 已 已经 了 的 呢 啊 呀 过 有 是 里 里面 到底 请问 我 我们 我们组 咱们组 咱组 我组 本组 组 组里 组的
          办公室 指挥部 查 查一下 看 看看 看下 看一下 列一下 列出来 帮我 新 登记 进档 进去 在 份 件 个 多 定 那 给 档 卷
          这边 我这边 我这 我这儿 这儿 咱 咱们 上 手上 手里 手头 我手上 我手头 我手里 手上的 最近 今天 这会儿 眼下 目前 还剩 剩 剩下 活 活儿 事
        `,
      ),
      ...'，,、。.？?！! ',
    ],
  ],
];

const partsOf = piecesBy(WORDS);
const LONGEST = 28;
const MAY_ASK = /归|档|卷|登记册|册子|存(?:了|过|档|的(?![在款量货]))/u;

/**
 * 发文1归档了没, 一共归了多少件, 上周归了几件, 哪些组没有档案员: what is on file, and who keeps it; every word of it is known. Null for any other
 * text, and where it is asked by whom it does not concern who keeps an archive.
 */
export function readArchivesAsked(said: Said): Intent | null {
  const text = plain(said.body);
  if (text.length > LONGEST || !MAY_ASK.test(text)) return null;
  return (
    readFiledAsked(text) ??
    readWaiting(text, said) ??
    readCounted(text, said) ??
    readKeepers(text, said)
  );
}

/** 发文1归档了没. */
function readFiledAsked(text: string): Intent | null {
  const referred = matterIn(text);
  if (!referred) return null;
  const { pieces, rest } = partsOf(`${referred.before}${referred.after}`);
  const has = (part: Part) => pieces.includes(part);
  const isAsked =
    rest === '' && has('filed') && (has('whether') || has('none') || ASKED.test(text));
  return isAsked ? { kind: 'ask-filed', matter: referred.ref } : null;
}

const ASKED = /归没归|[没吗么]$/u;

/** 手上有啥要归档的, 我们组还有什么没归: what waits to be put on file. 哪些材料要归档 asks of the rule. */
function readWaiting(text: string, said: Said): Intent | null {
  const own = archivesKept(said.roles).length > 0 ? text.replace(OF_WORK, '') : text;
  const { group, rest: bare } = groupIn(own, said);
  const { pieces, rest } = partsOf(bare);
  const has = (part: Part) => pieces.includes(part);
  const isWaiting = has('due') || has('none') || has('whether');
  if (rest !== '' || has('who') || has('keeper') || !isWaiting || !has('filed')) return null;
  const isAsked = has('many') || has('whether') || LOOKS.test(text);
  const reads =
    archivesKept(said.roles).length > 0 || groupsActedFor(said.roles, said.reader.plan).length > 0;
  const isOwn = group !== null || has('none') || own !== text || OF_NOW.test(text);
  return isAsked && isOwn && reads ? { kind: 'list-to-file', group } : null;
}

/** 公厕这事哪些材料该归了: whose work it is. */
const OF_WORK =
  /^[\u4e00-\u9fff]{2,10}?(?:这[个件]?事儿?|这块|那块|那边|的事)(?=哪些|什么|啥|有|还)/u;
const LOOKS = /看|查|列|待归档|没(?:有)?[呢啊]?[?？]?$/u;
/** What is there now, and not what the rule wants. */
const OF_NOW = /我|手[上里头]|这边|现在|目前|眼下|还|有(?:没有|啥|什么|哪些)?|最近|今天|剩|待归/u;

/** 一共归了多少件, 这个月归档了几件. */
function readCounted(text: string, said: Said): Intent | null {
  const [found, ...others] = findDays(text.replace(/这周/u, '本周'), said.today);
  if (others.length > 0) return null;
  const undated = text.replace(/这周/u, '本周').replace(found?.text ?? '', '');
  const { group, rest: bare } = groupIn(undated, said);
  const { pieces, rest } = partsOf(bare);
  const has = (part: Part) => pieces.includes(part);
  if (
    rest !== '' ||
    !has('many') ||
    !(has('filed') || HELD.test(text)) ||
    has('none') ||
    has('keeper')
  )
    return null;
  if (found === undefined && group !== null && WHICH.test(text)) {
    return { kind: 'list-archive', group };
  }
  const isPast = found === undefined || found.from <= said.today;
  if (!isPast || (found === undefined && !PAST.test(text))) return null;
  return {
    kind: 'count-archive',
    group,
    ...(found ? { within: { from: found.from, to: found.to } } : {}),
  };
}

/** 四组存了啥: the register itself. */
const WHICH = /[归存](?:了|过|进).{0,4}(?:啥|什么|哪些)/u;
/** 档案有几件. */
const HELD = /档案|登记册|册子|造册/u;
/** 归档多少材料 asks of the rule. */
const PAST =
  /(?:档案|册子)(?:有|里|上|存)|有(?:几|多少)件档案|登记(?:了|造册)|[归存](?:了|档了|过|完|进|上|好)|已|一共|总共|累计|目前|现在/u;

/** 我们组档案员是谁, 哪些组没有档案员, 档案员都落实了没. */
function readKeepers(text: string, said: Said): Intent | null {
  const { group, rest: bare } = groupIn(text, said);
  const { pieces, rest } = partsOf(bare);
  const has = (...parts: readonly Part[]) => parts.some((part) => pieces.includes(part));
  if (rest !== '' || !has('who', 'none', 'whether', 'all')) return null;
  const isOfWork = KEEPS.test(text);
  // 档案谁管 asks of the rule, but of the group that is named; 档案员归谁管 always.
  if (has('keeper') ? isOfWork : !(isOfWork && has('archive') && group !== null)) return null;
  const acts = groupsActedFor(said.roles, said.reader.plan);
  const mayRead = seesWhole(said.roles) || (group !== null && acts.includes(group));
  return mayRead ? { kind: 'list-archivists', group, ofVacant: has('none') && has('all') } : null;
}

const KEEPS = /谁(?:在|来)?(?:管|负责)/u;

/** The one group that is named, or whose the speaker's own is; and the text without it. */
function groupIn(text: string, said: Said) {
  const named = findMentions(text, said.reader.lexicon).filter(
    ({ start, end }) => groupsIn(text.slice(start, end), said.reader).length === 1,
  );
  const [only, ...others] = named;
  if (only && others.length === 0) {
    const [group = null] = groupsIn(text.slice(only.start, only.end), said.reader);
    return { group, rest: text.slice(0, only.start) + text.slice(only.end) };
  }
  const [own = null] = OWN.test(text) ? askerOf(said).groups : [];
  return { group: own, rest: text };
}

const OWN = /[我咱]们?组|本组|组里/u;
