import type { Intent } from '../../src/domain/intent.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Period } from '../../src/domain/period.ts';
import { groupsActedFor, isOffice, seesWhole } from '../../src/domain/responsibility.ts';
import { unhedged } from '../../src/reading/amendments/unhedged.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { Subject } from '../../src/reading/focus.ts';
import { findMentions, type Mention } from '../../src/reading/names/mentions.ts';
import { quarterSaid } from '../../src/reading/record-scope.ts';
import type { Said } from '../../src/reading/said.ts';
import { wishesToHear } from '../../src/reading/talk/all-in.ts';
import { spokenTo } from '../../src/reading/talk/spoken-to.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { asPutRight } from '../../src/reading/waiting-as.ts';
import { anyOf, piecesBy } from '../../src/reading/words/pieces.ts';
import type { UrgeMissing } from './intents.ts';
import { limitIn } from './limit-said.ts';
import { urgingOfTopic } from './urge-topic.ts';
import { NAMED, URGING } from './urge-words.ts';

type Order = Pick<Said, 'text' | 'body' | 'at' | 'reader' | 'asked' | 'roles'>;

/**
 * 催一下没报的; 让水务局明天下班前把任务13的报上来; 叫他们抓紧: who is to be urged about what, and by when, in whatever order it is said.
 * 他们 are those of whom was asked before, and who is missing is so in the period that was asked of. Null for a text that says anything besides.
 */
export function readUrging(order: Order): Intent | null {
  if (wishesToHear(order.text) !== null) return null;
  const proposal =
    withDayTold(order) ??
    urgingIn(order, 'whole') ??
    withNote(order) ??
    urgingOfTopic(order) ??
    urgingIn(order, 'loose');
  return proposal && { kind: 'keep-draft', proposal };
}

/** `loose`: beside it a few words may stand that nobody knows. */
function urgingIn(order: Order, how: 'whole' | 'loose'): UrgeMissing | null {
  const said = plain(order.text).replace(/[。!！~～\s]{1,4}$/u, '');
  if (said.length > LONGEST || !isOfUrging(said) || isNoUrging(said)) return null;
  const today = shanghaiDay(order.at);
  const limit = limitIn(said, today);
  const undated = limit?.rest ?? said;
  const period = findPeriods(undated, today).find((one) => !one.isFuture);
  const named = pointedIn(period ? cut(undated, period.span) : undated, order);
  const { pieces, unknown } = named ? looselyPieced(named.rest) : { pieces: [], unknown: undated };
  if (!named || (unknown !== '' && how === 'whole')) return null;
  const says = (one: (typeof pieces)[number]) => pieces.includes(one);
  const isBound = limit !== null && limit.by.until !== '';
  if (!mayLeave(unknown, pieces, named, isBound, order)) return null;
  // Many are told nothing for what was only half understood.
  const isOfMany = (named.units?.length ?? 0) === 0;
  if (unknown !== '' && isOfMany && !says('urges') && !says('reminds') && !says('missing'))
    return null;
  const isToldWhen = limit !== null && (named.units?.length ?? 0) > 0;
  const isOrder =
    says('reminds') ||
    (says('missing') && isBound) ||
    (says('reports') && isSaidToThem(said, order)) ||
    (says('reports') && (says('orders') || isToldWhen));
  const isOfAsked =
    !named.isSome && !says('missing') && WHO_IS_MISSING.has(order.asked?.kind ?? '');
  const isSome = named.isSome || says('them') || says('missing') || isOfAsked;
  if (!says('urges') && !(isOrder && isSome && mayOrder(order))) return null;
  const { isSome: _some, rest: _rest, ...scope } = named;
  const before = (says('them') && !named.isSome) || isOfAsked ? scopeOf(order.asked) : OF_ALL;
  return {
    kind: 'urge-missing',
    period:
      period?.period ??
      quarterSaid(said, today, order.reader) ??
      (says('missing') ? scopeOf(order.asked) : before).period,
    ...(named.isSome ? { group: null, ...scope } : { group: before.group, ...before.only }),
    ...(limit ? { by: limit.by } : {}),
    ...(limit === null && says('unclear') ? { unclear: UNCLEAR.exec(said)?.[0] ?? said } : {}),
  };
}

/** Nobody is urged by it. */
const isNoUrging = (said: string): boolean =>
  (OF_WHO_REPORTED.test(said) && !URGES.test(said)) ||
  [TOLD_OF_URGING, SAYS_NOT, GOES_OUT, OF_A_RECORD].some((form) => form.test(said)) ||
  (GOES_UP.test(said) && !OF_THE_MISSING.test(said));

/** 各家的上报情况，报了的和没报的: how the reporting stands, which urges nobody. */
const OF_WHO_REPORTED = /(?:上报|报送|填报|报)(?:的)?情况|(?:报了|已报)的?(?:和|、|跟|与|，)/u;
const URGES = /催|提醒|督促|通知|抓紧|尽快|赶紧|让|叫|请/u;

/** 让没报的抓紧报，晚上要送领导: it goes up when they have handed it in. */
const OF_THE_MISSING = /催|[没未](?:报|交|填)|欠/u;

/** 我替他点一下，同意: a word of the office, of a record. */
const OF_A_RECORD =
  /同意|签发|签字|签了|核销|注结|备案|转办|审核|批准|(?:替|代|帮)(?:他|她|[^，,。；;]{1,3}[局长任总])(?:先)?(?:点|签|批|审)/u;

/** 发给水务吧: something goes out to them, and nothing is asked of them. */
const GOES_OUT =
  /^(?:那|就|先|再|直接|也|现在|可以|[，,\s]){0,3}(?:发|送|转|寄)(?:一?份)?(?:给|到|至)(?!我|咱|办公室|指挥部)/u;

/** 报给领导，他看完就结; 报韩区长阅: what goes up to a leader is a step of one record, and nobody is dunned by it. */
const GOES_UP =
  /(?:报|呈|送|交|发|转)(?:送|上|报)?(?:给|至|到|请)?[\u4e00-\u9fff]{0,3}(?:总指挥|区长|书记|市长|(?<!主要)领导|主任)(?!要|催|等|让|说)/u;

/** 园林那边先不催, 别再提醒他们. */
const SAYS_NOT =
  /(?:不|别|甭|莫|勿)(?:要|用|必|急着?|忙着?|再|先){0,2}(?:催|提醒|督促|通知)(?!不)/u;

/** 领导在催, 区里又催了: that one is urged, and nobody is to be. */
const TOLD_OF_URGING = /(?:正在?|在|又|老是?|一直|天天|总是?)催(?=$|[得着我了呢])/u;

/** 挨个催催, after it was asked: those whom the answer named, in the period that it told of. */
const WHO_IS_MISSING: ReadonlySet<string> = new Set(['ask-missing', 'ask-reported']);

/** 单独催一下城管局，让把拆违清单带上: an urging, and what else is asked of them in clauses behind it; null for any other text. */
function withNote(order: Order): UrgeMissing | null {
  const [first = '', ...others] = order.text.split(/[，,。；;]/u);
  const note = others.join('，').trim();
  if (!ASKS_ALSO.test(note) || note.length > LONGEST_NOTE || TELLS_OR_ASKS.test(note)) return null;
  const urging = urgingIn({ ...order, text: first }, 'loose');
  return urging && { ...urging, note };
}

/** 给各组提个醒 12号是周日 最好周五之前交过来: what is told of the day that comes goes with it, and is no task; null where nothing is told of it. */
function withDayTold(order: Order): UrgeMissing | null {
  const clauses = order.body.split(CLAUSE_ENDS).filter((clause) => clause !== '');
  const told = clauses.filter((clause) => TELLS_OF_DAY.test(clause));
  const [head, ...others] = clauses.filter((clause) => !told.includes(clause));
  if (told.length === 0 || head === undefined) return null;
  const urging = urgingIn({ ...order, text: [head, ...others].join('，') }, 'whole');
  const note = told.join('，');
  const period = urging?.period ?? quarterSaid(note, shanghaiDay(order.at), order.reader);
  return urging && { ...urging, period, note };
}

const CLAUSE_ENDS = /[，,。；;：:\s]+/u;
const TELLS_OF_DAY =
  /^(?:(?:二|三|四|一|本|上)?(?:季报|季度|月报|材料)?(?:最晚|最迟)?(?:\d{1,2}月)?\d{1,2}[号日]|[今明后]天|(?:下?周|星期|礼拜)[一二三四五六日天])(?:就|那天|正好|刚好|可|已经)?(?:是(?:周|星期|礼拜|最后|截止|休息|放假)|截止|到期|到点|放假|休息)|^(?:马上|快|就)?(?:要)?(?:截止|到期|到点|月底|季末)了|^(?:时间|没几天)/u;

const ASKS_ALSO = /^(?:让|请|叫|要|麻烦|记得|顺便|一并|同时|把|带上?|附上?)/u;
const LONGEST_NOTE = 30;

const UNCLEAR = /(?:开会|会议|上会|例会|会)(?:之)?前/u;

type Word = ReturnType<typeof piecesOf>['pieces'][number];

/** The pieces of a text, and what stands between them that nobody has a word for. */
function looselyPieced(text: string): {
  readonly pieces: readonly Word[];
  readonly unknown: string;
} {
  const { pieces, rest } = piecesOf(text);
  if (rest === '') return { pieces, unknown: '' };
  const [first = ''] = rest;
  const behind = looselyPieced(rest.slice(first.length));
  return { pieces: [...pieces, ...behind.pieces], unknown: first + behind.unknown };
}

/**
 * 环卫老是不报，单独催一下: beside an order to urge those who are named a few words may stand that nobody knows, for it is shown
 * before it goes. None where something is asked, counted or told.
 */
function mayLeave(
  unknown: string,
  pieces: readonly Word[],
  { units = [], tasks = [] }: Named,
  isBound: boolean,
  order: Order,
): boolean {
  if (unknown === '') return true;
  if (
    unknown.length > MOST_UNKNOWN ||
    TELLS_OR_ASKS.test(unknown) ||
    URGED_ALREADY.test(order.text) ||
    !mayOrder(order)
  )
    return false;
  const says = (...some: readonly Word[]) => some.some((one) => pieces.includes(one));
  const isOfThem = says('them', 'missing');
  return says('urges', 'reminds')
    ? isOfThem || (units.length > 0 && tasks.length === 0)
    : (isBound || says('orders')) && says('reports') && isOfThem;
}

const URGED_ALREADY = /(?:催|提醒|通知)[了过]|被[^，。]{0,4}催/u;
const MOST_UNKNOWN = 8;
const TELLS_OR_ASKS =
  /[\d?？%谁哪啥几怎咋吗呢已过别甭]|不用|不要|不必|先不|什么|多少|完成|建成|问题|通报|会议|文件|批示|督办|发文|调度|施工|工地|企业|商户|居民|街坊/u;

/**
 * 不对，是20; 改成后天下班前; 25号前; 不是商务局，是水务局; 别催环卫了: an urging that waits, with what is said instead. Null for a text
 * that says anything besides.
 */
export function readOtherUrging(waiting: UrgeMissing, order: Order): Intent | null {
  const spared = readSparing(order);
  if (spared) return without(waiting, spared);
  const said = plain(unhedged(order.body).core).replace(ON_TOP, '').replace(INSTEAD, '');
  const limit = said.length > LONGEST ? null : limitIn(said, shanghaiDay(order.at));
  const isMore = saysMore(order.body);
  if (said.length > LONGEST || (said === plain(order.body) && !limit && !isMore)) return null;
  const named = namedIn((limit?.rest ?? said).replace(BARE, '任务$1'), order);
  if (!named || (!named.isSome && !limit) || piecesOf(named.rest).rest !== '') return null;
  const { tasks } = named;
  const { unclear, ...before } = waiting;
  const units =
    isMore && named.units && before.units ? unique([...before.units, ...named.units]) : named.units;
  const proposal: UrgeMissing = {
    ...before,
    ...(units ? { units } : {}),
    ...(tasks ? { tasks } : {}),
    ...(limit ? { by: limit.by } : unclear === undefined ? {} : { unclear }),
  };
  return asPutRight(proposal);
}

/** 再加上水务, 水务也催一下: besides those that were named. */
const ALSO = /[加带捎算][上个]|还有|也(?:一起|一并|一块儿?)?(?:催|要|得|算)|^再|一起催|一并催/u;
export const saysMore = (text: string): boolean => ALSO.test(text);
const unique = (units: readonly string[]): string[] => [...new Set(units)];

/** 别催环卫了 他们在开会: the units that are not to be urged; null for any other text. */
export function readSparing({
  body,
  reader,
}: Pick<Said, 'body' | 'reader'>): readonly string[] | null {
  const said = SPARES.map((form) => form.exec(body.trim())?.groups).find(Boolean);
  const { named = '' } = said ?? {};
  const found = named === '' ? null : namedIn(plain(named), { reader });
  return found?.units && piecesOf(found.rest).rest === '' ? found.units : null;
}

const SPARES: readonly RegExp[] = [
  /^(?:先|就|那就?)?(?:别|不要|不用|甭)再?催(?<named>[^，,。；; ]{1,20})/u,
  /^(?<named>[^，,。；; 别不先]{1,16})(?:的|那边|那家|他们|就|先|暂时){0,3}(?:别|不要|不用|甭|不)再?催(?:了|啦|吧)?(?=$|[，,。；; ])/u,
];

/** Nobody is left where those who were meant are spared. */
function without(waiting: UrgeMissing, spared: readonly string[]): Intent {
  const { units, except = [] } = waiting;
  const left = units?.filter((unit) => !spared.includes(unit));
  if (left?.length === 0) return { kind: 'cancel-draft' };
  const proposal: UrgeMissing = left
    ? { ...waiting, units: left }
    : { ...waiting, except: [...except, ...spared] };
  return asPutRight(proposal);
}

/** What it was before, and the word before what it is. */
const INSTEAD = /^(?:不是[^，,。；;]{1,12}[，,]\s*)?(?:应该是|应该|是|改成|改为|改到|换成|就)/u;
/** 再带上园林. */
const ON_TOP = /^(?:再|还有|另外)?[加带捎算](?:上|个)/u;
/** 20, among the tasks of an urging. */
const BARE = /^(\d{1,2})号?$/u;

/** Without one of these nobody is urged, whatever else is said. */
const isOfUrging = anyOf(URGING, ['urges', 'reminds', 'reports', 'missing']);

/** An order is short; whatever is longer tells something. */
const LONGEST = 60;

const piecesOf = piecesBy(URGING);

/** Among others 让他明天报 is said to somebody else; those who urge say it to the clerk. */
const mayOrder = ({ roles, reader }: Order): boolean =>
  isOffice(roles) || seesWhole(roles) || groupsActedFor(roles, reader.plan).length > 0;

/** @环卫 抓紧啊, from those who urge in their own name; a leader who says so speaks to the people themselves. */
const isSaidToThem = (said: string, { roles, reader }: Order): boolean =>
  (isOffice(roles) || groupsActedFor(roles, reader.plan).length > 0) &&
  spokenTo(said, reader.lexicon) === 'to-hand-in';

const cut = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  `${text.slice(0, start)}${NAMED}${text.slice(end)}`;

interface Named {
  readonly isSome: boolean;
  readonly rest: string;
  readonly group?: number | null;
  readonly units?: string[];
  readonly tasks?: number[];
}

/** The units, tasks and the group that a text names, and the text with a sign for each; null where it names anything else. */
function namedIn(text: string, { reader }: Pick<Order, 'reader'>): Named | null {
  const mentions = findMentions(text, reader.lexicon).filter(({ meanings }) =>
    meanings.every(({ kind }) => kind !== 'quarter'),
  );
  const units = mentions.flatMap(unitMeant);
  const groups = mentions.flatMap(groupMeant);
  const tasks = mentions.flatMap(tasksMeant);
  const isWhole = mentions.every(
    (one) => [...unitMeant(one), ...groupMeant(one), ...tasksMeant(one)].length > 0,
  );
  const [group, ...others] = groups;
  if (!isWhole || others.length > 0) return null;
  return {
    isSome: mentions.length > 0,
    rest: mentions.reduceRight(cut, text).replace(HOW_MANY, NAMED),
    ...(group === undefined ? {} : { group }),
    ...(units.length > 0 ? { units } : {}),
    ...(tasks.length > 0 ? { tasks } : {}),
  };
}

/** The same, where 违建那项 names a task by a word of its text. Null where that could be another one. */
function pointedIn(text: string, { reader }: Pick<Order, 'reader'>): Named | null {
  const named = namedIn(text, { reader });
  const pointed = POINTED.exec(named?.rest ?? '');
  const about = pointed?.groups?.about;
  if (!named || !pointed || !about || named.tasks || piecesOf(about).rest === '') return named;
  const { tasks, isWide } = reader.search.find(about);
  if (!isWide) return null;
  const rest = cut(named.rest, { start: pointed.index, end: pointed.index + pointed[0].length });
  return { ...named, isSome: true, rest, tasks: [...tasks] };
}

const POINTED =
  /(?:另外|还有|就|把|给|先|^)?(?<about>[\u4e00-\u9fff]{2,6}?)[那这](?:一)?(?:项|块|条|个(?!单位))/u;

/** 9项一个没报. */
const HOW_MANY = /\d{1,2}项(?:任务)?/u;

/** The one unit that a name stands for; none for a name of several. */
function unitMeant({ meanings }: Mention): readonly string[] {
  const units = meanings.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
  return units.length === 1 ? units : [];
}

const groupMeant = ({ meanings }: Mention): readonly number[] =>
  meanings.flatMap((one) =>
    one.kind === 'group' ? [one.group] : one.kind === 'group-number' ? [one.number] : [],
  );

function tasksMeant({ meanings }: Mention): readonly number[] {
  const numbered = meanings.flatMap((one) => (one.kind === 'task-number' ? [one.number] : []));
  const called = meanings.flatMap((one) => (one.kind === 'task' ? [one.task] : []));
  return numbered.length > 0 ? numbered : called.length === 1 ? called : [];
}

interface Scope {
  readonly period: Period | null;
  readonly group: number | null;
  readonly only: Pick<UrgeMissing, 'units' | 'tasks'>;
}

const OF_ALL: Scope = { period: null, group: null, only: {} };

/** Of whom was asked before, where anything was. */
function scopeOf(asked: Intent | null): Scope {
  const about = Subject.safeParse(asked ?? {}).data ?? {};
  const { unit, task, group } = about;
  return {
    period: Period.safeParse(asked?.period).data ?? null,
    group: group ?? null,
    only: {
      ...(typeof unit === 'string' ? { units: [unit] } : {}),
      ...(typeof task === 'number' ? { tasks: [task] } : {}),
    },
  };
}
