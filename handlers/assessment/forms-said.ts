import type { Intent } from '../../src/domain/intent.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { chargedIn } from '../../src/reading/charging/charged-in.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { groupsIn } from '../../src/reading/names/named-in.ts';
import { either, optional, sequence } from '../../src/reading/pattern.ts';
import { askerOf, type Said } from '../../src/reading/said.ts';
import { actWords } from '../../src/reading/text/act-words.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy, wordsIn } from '../../src/reading/words/pieces.ts';
import type { ExemptMilestones } from './intents.ts';
import { quarterJudged } from './rules.ts';

const EXEMPTS =
  /免填|免报|免于填报|(?<!用)(?:不|无|毋)(?:用|需要?|必|再)?(?:(?:再|让|叫|请|要求|他们|他|她们|它们|两家|这几家){1,3})?填(?:报)?(?:表)?/u;
const TASK = /任务\d{1,2}号?|第?\d{1,2}号任务/u;
const LONGEST_EXEMPTION = 240;

/** 免填任务10 区公安分局：配合单位; 区公安分局的任务10不用填，是配合单位. What stands beside task, unit and the word is the reason. */
export function readExemption(said: Said): ExemptMilestones | null {
  const text = withFormsName(said.body.trim());
  const word = EXEMPTS.exec(text)?.[0];
  if (word === undefined || text.length > LONGEST_EXEMPTION) return null;
  const isWish = isOfUnit(said) && ASKS_LEAVE.test(text);
  if (asksOnly(text) && !isWish && !/吧[？?。]?$/u.test(text)) return null;
  const named = unitsIn(text.replace(TASK, '，'), said.reader);
  const isOwn = isWish || OWN.test(text);
  const units = named.length === 0 && isOwn ? askerOf(said).units : named;
  const task = tasksMeant(text, said.reader)[0] ?? onlyTaskOf(units, said);
  if (task === null && !text.startsWith(word)) return null;
  const reason = reasonOf(text, word);
  return { kind: 'exempt-milestones', task, units: [...units], reason };
}

/** 任务9能不能不报填报表, 不添: what is meant is that it is not to be filled in. */
const withFormsName = (text: string): string =>
  text
    .replace(/不(?:用|要)?(?:报|交)(?:那个|这个)?填报表?/u, '不填')
    .replace(/不添(?=$|[了吗，,表])/u, '不填');

/** 任务9我们可以不填吗, from a unit: it is told who decides, and nothing is left out by it. */
const ASKS_LEAVE = /能不能|可不可以|能否|可否|可以|能|行不行|行吗|用不用|要不要/u;
const isOfUnit = ({ roles, reader }: Said): boolean =>
  !isOffice(roles) && groupsActedFor(roles, reader.plan).length === 0;

const OWN = /我们|我局|我单位|本局|本单位|咱们?/u;

/** 交警队不用填，他们是配合, of a group whose only task of that unit it is. */
function onlyTaskOf(units: readonly string[], { roles, reader: { plan } }: Said): number | null {
  const groups = groupsActedFor(roles, plan);
  const theirs = plan.tasks.filter(
    (task) => groups.includes(task.group) && units.some((unit) => task.units.includes(unit)),
  );
  return theirs.length === 1 ? (theirs[0]?.number ?? null) : null;
}

/** 是配合单位, behind the first mark; or what else is said before the word. */
function reasonOf(text: string, word: string): string | null {
  // However many units are named, what stands behind the colon is the reason.
  const [, behind = ''] =
    /^[^：:，,；;\n]{0,200}[：:]([\s\S]*)$/u.exec(text) ??
    /^[^：:，,；;\n]{0,40}[：:，,；;\n]([\s\S]*)$/u.exec(text) ??
    [];
  const isBehind = !EXEMPTS.test(behind) && behind.trim() !== '';
  const said = isBehind ? behind : text.slice(0, text.indexOf(word));
  const bare = said
    .replace(TASK, '')
    .replace(/^[，,：:\s]{0,3}(?:理由(?:是|为)?[：:]?|因为|由于|是)?/u, '')
    .replace(/[，,。：:；;的\s]{1,4}$/u, '')
    .trim();
  const isSentence = isBehind || /是|因|没有|无/u.test(bare);
  return bare !== '' && isSentence ? bare : null;
}

export const unitIn = (text: string, reader: Said['reader']): string | null =>
  unitsIn(text, reader)[0] ?? null;

/** Every unit that a text names. */
export function unitsIn(text: string, reader: Said['reader']): readonly string[] {
  const { leading, assisting, named } = chargedIn(text, reader);
  return [...leading, ...assisting, ...named].flatMap((one) =>
    one.kind === 'unit' ? [one.unit] : [],
  );
}

const TABLE =
  /(?:重点|节点)?(?:工作)?(?:节点)?(?:任务)?(?:填报表|填报(?=情况|进度|$|[了吧的还都没差收齐]|单位)|汇总表)/u;
const AGAIN = '(?:修?改|填|补|核对)?(?:重新|再次|再|先|可以|直接|重)?';
const HANDS_IN = new RegExp(
  `^(?:这下|现在|那|我|(?:可以|能)[交报]了?吧|可以|能|就|直接){0,3}${AGAIN}(?:提交|上报|报送|上交|递交|呈报|报|交|送)(?:了)?(?:吧)?(?:上去|上来|给|到|至|去)?(?:指挥部)?(?:办公室|区里|上级)?(?:审核)?(?:一[次遍])?(?:了|吧){0,2}(?:行不行?|行吗|可以吗|好吗|成吗)?[？?]?$`,
  'u',
);
const RETURNS =
  /^(?:还是|先|给)?(?:你们|他们)?(?:不行|不合格|不通过)?(?:退回|打回|驳回|发回|退)(?:去|来|给他们|他们)?(?:重新|重)?(?:[报填做写弄改]|修改|补充|提交)?(?:了|吧){0,2}$/u;
const SHOWS = new RegExp(
  sequence(
    /^(?:发给?|给|让)?我?(?:查看|看一?看|查一?查|看|查|发来|发|调出来?|列出?|要)?(?:填报?|报)?(?:啥|什么)?(?:情况|进度|进展|明细|内容)?/u,
    optional(
      either(
        /怎么样|如何|咋样|到哪了/u,
        /(?:还有?|还差)(?:谁|哪[些几]?[家个]?单位?|几[家个])(?:单位)?(?:还)?(?:没有?|未)?(?:报|填|交)?(?:报|完)?/u,
        /(?:谁|哪[些几]?[家个]?(?:单位|组)?|几[家个](?:单位|组)?)(?:还|都)?(?:没有?|未)(?:报|填|交)?(?:报|完)?/u,
        /(?:谁|哪[些几]?[家个]?(?:单位|组)?|几[家个](?:单位|组)?)(?:都|已经)?[报填交](?:上来|齐|完)?了/u,
        /(?:收到?|[报填交])了?(?:几|多少|哪些|哪几)[家个]?(?:单位|组)?的?/u,
        /(?:能|可以)[交报]了?[吗没]|[填报交]了?(?:没有?|吗|了没有?|(?:几|多少|哪些|哪几)[家个项]?)/u,
      ),
    ),
    /(?:了|呢)?[？?]?$/u,
  ),
  'u',
);
const URGES =
  /^(?:给|对|让)?(?:还)?(?:没有?|未)?(?:报|填|交)?(?:单位|组|家)?再?(?:催办|催报|催一?催|催促|催|提醒)(?:还)?(?:没有?|未)?(?:报|填|交)?(?:表)?(?:各?单位|他们)?吧?$/u;

/** 还差谁没填, 都填了没, of who has a group's forms to hand in. */
const ASKS_WHO_FILLED = new RegExp(
  either(
    sequence(
      /^(?:现在|目前|咱?们?组|剩下?的?|其余的?|余下的?)?(?:还[差有]?|都)?(?:谁|哪[些几]?[家个]?(?:单位)?|几[家个](?:单位)?)?(?:还)?(?:没有?|未)填/u,
      /(?:报|完|好)?(?:的)?(?:有谁|是谁|有哪些)?[了呢]?[？?]?$/u,
    ),
    /^(?:都|全)?填(?:齐|完|好|报)?了?[没吗](?:有)?[？?]?$/u,
  ),
  'u',
);

/** 还差谁没填, 填得怎么样了，还差哪几家, 没填的催一催: what is filled in is the forms, whatever else the group has to hand in. */
function ofFilling(text: string, said: Said): Intent | null {
  const act = actWords(text);
  const isOfFilling =
    /填(?!埋|方|充|补|海|土)/u.test(text) && text.length <= LONGEST_ASKED && !TASK.test(text);
  if (ASKS_WHO_FILLED.test(text) || (isOfFilling && asksHowFar(act))) return ownForms(said);
  return isOfFilling && URGES.test(act) ? urged(text, false, said) : null;
}

/** 提交第三组填报表, 第三组的汇总表退回，…, 第三组填报情况, 催办填报: what is done with a table of a group, in any order. */
export function readForms(said: Said): Intent | null {
  const text = said.body.trim();
  const asked = readDayAsked(text, said);
  if (asked) return asked;
  const table = TABLE.exec(text)?.[0];
  if (table === undefined) return ofBareTable(text, said) ?? ofFilling(text, said);
  if (text.length > LONGEST) return null;
  const isSummary = table.endsWith('汇总表');
  const bare = text.replace(table, '');
  const returned = returnedIn(bare);
  if (returned)
    return {
      kind: 'return-forms',
      ...meant(returned.of, isSummary, said),
      reason: returned.reason,
    };
  for (const words of [bare, clauseWith(table, text)]) {
    const act = actWords(words);
    if (HANDS_IN.test(act)) return { kind: 'hand-in-forms', ...meant(bare, isSummary, said) };
    if (URGES.test(act) || ORDERS_IN.test(act)) return urged(bare, isSummary, said);
    if (SHOWS.test(act) || asksHowFar(act)) return shown(bare, isSummary, said);
  }
  return null;
}

/** 我们组的表齐了吧, 把表交上去, of who acts for a group or the office: a table of no other name is that of the goals. */
function ofBareTable(text: string, said: Said): Intent | null {
  if (text.length > LONGEST_BARE || !BARE_TABLE.test(text) || TASK.test(text)) return null;
  const own = ownForms(said);
  const bare = text.replace(BARE_TABLE, '').replace(/^把|^将|(?<=^.{0,6})把/u, '');
  if (own === null) return null;
  if (HANDS_IN.test(actWords(bare)) && groupsActedFor(said.roles, said.reader.plan).length > 0) {
    return { kind: 'hand-in-forms', ...meant(bare, false, said) };
  }
  const act = actWords(bare.replace(WHOSE, ''));
  const isAsked = [act, bare.replace(WHOSE, '')].some((one) => asksHowFar(one));
  return isAsked || SHOWS.test(act) ? own : null;
}

const LONGEST_BARE = 16;
const BARE_TABLE =
  /(?<![报图统目日时代台仪电水手外季月考核细])表(?![示态现格扬面彰述决达明情])(?:格|单)?/u;
const WHOSE =
  /^(?:我们?组?|咱们?组?|本组|组里|各组|各家|各单位|[八8]个组|所有组|他们|大家|都|[，,\s]){1,3}的?/u;

/** 我们任务7填报什么时候截止: by when the forms are to be in, which the notice leaves to the office; and no day of reports. */
function readDayAsked(text: string, { reader: { plan } }: Said): Intent | null {
  const open = plan.open.find(({ parameter }) => parameter === 'milestone-due');
  const isAsked = text.length <= LONGEST_ASKED && DAY_ASKED.test(text) && !OF_REPORTS.test(text);
  return open && isAsked ? { kind: 'ask-open', open: open.id } : null;
}

const LONGEST_ASKED = 24;
const DAY_ASKED =
  /填报表?[^，,。；;]{0,4}(?:什么时候|啥时候?|几号|哪天|何时|几月几号|最晚|最迟|多久)|填报表?(?:的)?(?:截止|时限|期限|最后)[^，,。；;]{0,8}(?:什么时候|啥时候?|几号|哪天|何时|是多少)/u;
const OF_REPORTS = /月报|季报|进展|完成情况|报送/u;

/** 都收齐了吗, 交得怎么样了: how far a table is, in words that are all known. 谁填 and 报给谁 are asked of the rules. */
function asksHowFar(act: string): boolean {
  const { pieces, rest } = howFar(act);
  return OF_STATE.test(act) && rest === '' && pieces.includes('done') && pieces.includes('asks');
}

const OF_STATE = /[了没齐差缺全收还吗几]|多少|[咋怎]|如何|到哪/u;

const howFar = piecesBy([
  [
    'done',
    wordsIn(
      '收 收到 收上来 收齐 交 交齐 交上来 交来 报 报齐 报上来 填 填好 填完 填齐 齐 齐全 全 到齐 弄好 弄完 汇总 汇总好',
    ),
  ],
  [
    'asks',
    wordsIn(
      '吗 没 没有 了没 了吗 了吧 了没有 怎么样 怎么样了 咋样 咋样了 如何 如何了 到哪 到哪了 谁 哪些 哪几家 哪家 哪个 几家 多少 几个 几份 多少份 差 还差 缺 还缺 不齐 齐不齐',
    ),
  ],
  [
    'beside',
    [
      ...wordsIn(
        '都 全 全都 已经 现在 目前 到现在 还 了 得 的 是 有 呢 啊 呀 看 看看 查 查一下 组 单位 家 上来 过来 情况 各家 大家 他们 今天 到底 各组 帮 给 一下',
      ),
      ...'，,、。.？?！! ',
    ],
  ],
]);

/**
 * The office urges the groups for their own tables, and all units only after a 确认: each of them hears of it. Whoever acts for a group
 * urges its units.
 */
function urged(words: string, isSummary: boolean, said: Said): Intent {
  const { group, quarter } = meant(words, isSummary, said);
  const isOfGroups = isSummary || OF_GROUPS.test(words);
  const ownGroups = groupsActedFor(said.roles, said.reader.plan);
  const isOfOffice = isOffice(said.roles) && ownGroups.length === 0;
  if (isOfOffice && isOfGroups) return { kind: 'urge-groups', group, quarter };
  const urging = { kind: 'urge-forms', group };
  return isOfOffice && group === null ? { kind: 'keep-draft', proposal: urging } : urging;
}

/** 催各组交填报表; 催一下各组填报表 is for who has not filled it in. */
const OF_GROUPS =
  /(?:各|每个?|所有|全部|[八8]个)(?:行动)?(?:工作)?组[^，,。；;]{0,8}(?:提交|[交报送])/u;
/** 让各组把填报表交上来. */
const ORDERS_IN =
  /^(?:让|叫|请|通知|提醒|督促|催|要求)(?:他们|(?:还)?没有?[交报填]的?(?:单位)?)?(?:都|抓紧|尽快|赶紧|赶快|快点?|早点){0,2}(?:交|报送?|填|提交)(?:上来|过来|来|齐|一?下)?(?:了|吧){0,2}$/u;

/** Of a group, or of all by the office; a unit asks of its reports. */
const ownForms = ({ roles, reader }: Said): Intent | null => {
  const [group = null] = groupsActedFor(roles, reader.plan);
  return group === null && !isOffice(roles) ? null : { kind: 'show-forms', group, task: null };
};

const LONGEST = 340;
const MARKS = /[：:，,；;。\n]/u;

/** 研判完了，把汇总表交了: the clause that names the table, without its name. */
const clauseWith = (table: string, text: string): string =>
  (text.split(MARKS).find((clause) => clause.includes(table)) ?? text).replace(table, '');

/** What says that it is given back, first or last or in the middle; all that is said beside is the reason. */
function returnedIn(text: string): { readonly of: string; readonly reason: string } | null {
  const clauses = text.split(MARKS);
  const at = clauses.findIndex((clause) => RETURNS.test(actWords(clause)));
  if (at < 0) return null;
  const [first = ''] = clauses;
  if (at === 0) return { of: first, reason: restAfter(text, first).trim() };
  const led = actWords(first).replace(/^(?:还是)?(?:不行|不合格|有问题)$/u, '');
  const last = clauses.slice(1).filter((_, place) => place !== at - 1);
  const reason = [led, ...last].filter((one) => one.trim() !== '').join('，');
  return { of: first, reason };
}

/** Behind a clause and its mark. */
const restAfter = (text: string, clause: string): string => text.slice(clause.length + 1);

/** A 汇总表 is what was judged; a 填报表 what is planned. */
function shown(words: string, isSummary: boolean, said: Said): Intent {
  const group = groupIn(words, said);
  const [task] = tasksMeant(words, said.reader);
  const isOfAll = isSummary && group === null && task === undefined && isOffice(said.roles);
  if (isOfAll && ASKS_WHO_HANDED_IN.test(words)) {
    const { quarter } = meant(words, true, said);
    return { kind: 'show-forms', group: null, task: null, quarter: quarter ?? '' };
  }
  return isSummary
    ? { kind: 'show-judging', ...meant(words, isSummary, said), task: task ?? null }
    : { kind: 'show-forms', group, task: task ?? null };
}

/** 谁还没交, 都交齐了没: who handed it in, and not what it says. */
const ASKS_WHO_HANDED_IN =
  /谁|哪[些几]?个?组|几个组|[没未][^，,。]{0,2}[交报收]|[交报收][^，,。]{0,3}(?:齐|没|吗)/u;

/** Whose table, and of which quarter where it is a 汇总表. */
function meant(words: string, isSummary: boolean, said: Said) {
  const period = findPeriods(words, said.today).find((one) => one.period.includes('Q'));
  const judged = period?.period ?? quarterJudged(said.reader.plan, said.today);
  return { group: groupIn(words, said), quarter: isSummary ? judged : null };
}

export const groupIn = (words: string, { reader }: Said): number | null =>
  groupsIn(plain(words), reader)[0] ?? null;
