import type { Charged } from '../../src/domain/charged.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { withMonth } from '../../src/reading/calendar/with-month.ts';
import { chargedIn } from '../../src/reading/charging/charged-in.ts';
import { chargedPlaces } from '../../src/reading/charging/charged-places.ts';
import { withFullNames, withNamesCharged } from '../../src/reading/charging/full-names.ts';
import { renamed } from '../../src/reading/charging/renamed.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { type UnitsChanged, unitsChanged } from '../../src/reading/charging/units-changed.ts';
import { moreWordsIn, withMore } from '../../src/reading/corrections/more-words.ts';
import { correctionIn, putRight } from '../../src/reading/corrections/put-right.ts';
import { findMentions } from '../../src/reading/names/mentions.ts';
import { personIn } from '../../src/reading/names/person-in.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { withoutMarks } from '../../src/reading/text/without-marks.ts';
import { piecesBy, wordsIn } from '../../src/reading/words/pieces.ts';
import { chargedAnew } from './charge.ts';
import type { ProposeInstruction, RegisterInstruction } from './intents.ts';
import { limitChanged } from './limit-changed.ts';
import { PROPOSES, REFERS } from './words.ts';

/** 批示：……, a leader's own words in the chat. */
const OWN =
  /^(?:我的?)?(?:领导)?批示(?:件)?(?:如下|内容|一下|（阅件）|\(阅件\))?[：:，,\s](?<words>[\s\S]{1,2000})$/u;
/** 登记批示：…, what the office enters. */
const ENTERED =
  /^(?:请)?(?:帮我?)?(?:登记|补登|补记|录入|补录|新增|收到|接到)(?:一?[个件条份])?(?:领导)?(?:批示|阅件|批件)(?:件)?[：:，,\s]?(?<rest>[\s\S]{2,2000})$/u;
/** 韩利师6月5日批示：…. */
const OF_LEADER =
  /^(?<rest>(?<head>[^。；;：:\n]{2,80}?)(?:作出|做出|的|上)?(?:批示|批了|批注|签批|批的是|批)(?:如下|指出|要求)?[：:，,]\s?[\s\S]{2,2000})$/u;
/** In what is entered, the words of the leader stand behind 批示 or 阅示. */
const SPLIT =
  /^(?<head>[\s\S]{2,120}?)(?:作出|做出|的)?(?:批示|签批|阅示|批了|批注|批的是|批)(?:如下|指出|要求)?[：:，,]\s?(?<words>[\s\S]{1,2000})$/u;

/** What somebody registers as a leader's words; null for any other text. `isOffice`: whether the speaker enters others' words. */
export function readInstruction(
  body: string,
  today: string,
  reader: QuestionReader,
  isOffice: boolean,
): RegisterInstruction | null {
  const whole = body.trim();
  const isToRegister = SAID_BY_LEADER.test(whole) && TO_CLERK.test(whole);
  if (!(isToRegister || /批|阅件/u.test(whole)) || asksOnly(whole)) return null;
  const source = SOURCE.exec(whole);
  const said = source ? whole.slice(0, source.index).replace(/[；;，,、\s]{1,3}$/u, '') : whole;
  const named = source?.groups?.what ?? null;
  const dated = GIVEN_BEHIND.exec(said);
  if (dated) {
    const before = readInstruction(said.slice(0, dated.index), today, reader, isOffice);
    const [day] = findDays(dated.groups?.day ?? '', today);
    return before && (day ? { ...before, givenOn: day.to } : before);
  }
  const own = OWN.exec(said)?.groups?.words;
  const inParts = isOffice ? readParts(said, today, reader) : null;
  if (inParts !== null) {
    const content = contentOf(inParts.words, reader);
    return { ...content, ...inParts.given, onWhat: named, isEntered: true };
  }
  if (own !== undefined) {
    return { ...contentOf(own, reader), ...NOBODY, onWhat: named, isEntered: false };
  }
  const entered = ENTERED.exec(said)?.groups?.rest;
  const isOfLeader = isOffice && (namesLeader(said, reader) || isToRegister);
  const rest = entered ?? (isOfLeader ? said : undefined);
  if (rest === undefined) return null;
  const { head, words } = splitOf(rest.replace(TOLD_BY_LEADER, '批示：'));
  const isForReading = said.includes('阅件');
  const content = contentOf(words, reader);
  const ofHead = headOf(head, today, reader);
  return {
    ...content,
    ...ofHead,
    onWhat: ofHead.onWhat ?? named,
    isEntered: true,
    isForReading: isForReading || content.isForReading,
  };
}

/**
 * 来了个批示件，韩利师7月6日批的，请…; 登批示：韩利师7月6日：…: who gave it, on which day and that it is one, in any order and among no other
 * words, and behind a mark what it says. Null where one of the three is not said.
 */
function readParts(said: string, today: string, reader: QuestionReader) {
  const dated = said.replace(SHORT_DAY, '$<month>月$<day>日');
  const marks = [...dated.slice(0, LONGEST_PARTS).matchAll(PARTS_END)].toReversed();
  for (const mark of marks) {
    const head = dated.slice(0, mark.index);
    const leader = personIn(head, reader);
    const days = findDays(head.replace(NAME_BEFORE_DAY, '$<end>，'), today);
    const dates = days.filter(({ text }) => /\d/u.test(text));
    const [day, ...others] = dates.length > 0 ? dates : days;
    if (leader === null || day === undefined || others.length > 0) continue;
    if (!/批|阅示/u.test(head) || registering(withoutParts(head, day.text, reader)).rest !== '')
      continue;
    const words = dated.slice(mark.index + mark[0].length).trim();
    if (words.length < SHORTEST_WORDS || SAID_OF_ONE.test(words)) continue;
    return { words, given: { leader, givenOn: day.to } };
  }
  return null;
}

/** Without who gave it and when. */
const withoutParts = (head: string, day: string, reader: QuestionReader): string =>
  findMentions(plain(head), reader.lexicon)
    .filter(({ meanings }) => meanings.some(({ kind }) => kind === 'person'))
    .map(({ start, end }) => plain(head).slice(start, end))
    .reduce((rest, name) => rest.replace(name, ''), plain(head).replace(plain(day), ''));

/** 7.6, before 批. */
const SHORT_DAY = /(?<![\d.])(?<month>\d{1,2})[.．](?<day>\d{1,2})(?=批|签|作|，|,|\s|：)/u;
const LONGEST_PARTS = 60;
const SHORTEST_WORDS = 5;
const PARTS_END = /(?:(?:批示)?(?:内容|原文|原话)(?:就?是|为|如下)?[：:，,\s]?|[：:，,\s“"])/gu;
/** 那件办完了: said of one that there is. */
const SAID_OF_ONE = /^(?:那|这|该|已|进展|办结|退回|签收|反馈|什么|谁|怎么|请问)|[吗？?]$/u;
const registering = piecesBy([
  [
    'known',
    [
      ...wordsIn(
        `
          请 麻烦 帮我 帮忙 帮 您好 你好 办公室 今天 刚 刚刚 刚才 上午 下午 现 有 有个 有一件 来 来了 来了个 收到 接到 收到一件 登记 登 登一件 登一下 登上 登记一下 补登 录入 录 新增 新 把 将 要 要登记 需要登记 需登记
          一件 一份 一个 件 份 个 领导 同志 书记 区长 总指挥 批示 批示件 批件 阅示 批示的 批的 批了 批 批注 签批 作出 做出 作 的 在 于 由 是 为 了 批示人 批示领导 批示时间 批示日期 日期 时间 如下
        `,
      ),
      ...'，,、：:；; “"',
    ],
  ],
]);

/** 韩区长今天在班子会材料上写了：……, where it is to be registered. */
const TELLS =
  '(?:提出了?|写道|写了?|说了?|讲了?|要求|强调|指示|交代|交待)(?:了)?(?:如下|一句|几句)?[：:]';
const TOLD_BY_LEADER = new RegExp(`(?<=^[^：:\\n]{2,40})${TELLS}\\s?`, 'u');
const SAID_BY_LEADER = new RegExp(
  `^[^：:\\n]{0,12}(?:书记|区长|市长|总指挥|主任|领导)[^：:\\n]{0,30}?${TELLS}`,
  'u',
);

/** …，7月5日批的: on which day, behind the leader's words. */
const GIVEN_BEHIND =
  /[，,。；;\s]{1,2}(?:是|于|在)?(?<day>(?:\d{1,2}月)?\d{1,2}[日号]|[今昨前]天|上?周[一二三四五六日])(?:作出|做出|下午|上午)?(?:批示?的?|签批?的?|作的批示|的批示|批示的)[。！!]?$/u;

/** 来文：群众来信, behind the leader's words: on what they were written. */
const SOURCE =
  /(?<=[。；;，,：:！!\n\s”])(?:来文|原件|批示件|批在)(?:标题|名称)?(?:是|为)?[：:]\s?(?<what>[^。；;\n]{2,60})[。]?$/u;

export const NOBODY = { leader: null, givenOn: null, onWhat: null };

/** 韩利师, 韩区长, 李书记 before 批示. */
function namesLeader(said: string, reader: QuestionReader): boolean {
  const head = OF_LEADER.exec(said)?.groups?.head;
  if (head === undefined) return false;
  return personIn(head, reader) !== null || /书记|区长|市长|总指挥|主任|局长/u.test(head);
}

/** 韩利师6月5日批示：请…; 韩利师，6月5日，请…. */
function splitOf(rest: string): { readonly head: string; readonly words: string } {
  const split = SPLIT.exec(rest)?.groups;
  if (split) return { head: split.head ?? '', words: split.words ?? '' };
  const [first = '', second = '', ...others] = rest.split(/[，,：:\n]/u);
  const isHead = first.length <= LONGEST_HEAD && !/请|要|抓紧/u.test(first);
  if (!isHead) return { head: '', words: rest };
  const isDated = DATE.test(second) && second.length <= LONGEST_HEAD;
  return isDated
    ? { head: `${first}${second}`, words: others.join('，') }
    : { head: first, words: [second, ...others].join('，') };
}

const LONGEST_HEAD = 14;
const DATE = /\d|[今昨前]天|[一二三四五六七八九十]月/u;

const QUOTES = /^[“"「『]|[”"」』]$/gu;
const FOR_READING = /^(?:已?圈?阅[知悉示]?|知悉|已阅)$/u;
/** 请水务局阅知，不用回: nobody is to do anything. */
const NEEDS_NO_ANSWER =
  /(?:阅知|阅悉|知悉|参阅|传阅)(?:即可)?$|(?:不用|不必|无需|不需要?)(?:回复?|反馈|报|答复|回话)了?$/u;
/** 登记一下, behind the words: said to the clerk. */
const TO_CLERK =
  /[，,。；;！!\s]{1,3}(?:(?:请|帮我|帮忙|麻烦|你|给我?|先){0,2}(?:登记|登|记|录入|录)(?:一下|一笔|一?个|上|下来?|好|进去|在案)|(?:请|帮我|帮忙|麻烦|给我?|先){1,2}(?:登记|录入|备案)|(?:登记|录入)(?:批示)?)[吧哈谢。！!]{0,3}$/u;

/** 内容是请…: said of the words, and none of them. */
const SAID_OF_WORDS =
  /^(?:批示)?(?:内容|原文|原话|大意|意思)(?:就?是|为|如下)?[：:，,\s]{0,2}(?=[\s\S]{4})/u;

export function contentOf(words: string, reader: QuestionReader) {
  const own = words.trim().replace(TO_CLERK, '').replace(SAID_OF_WORDS, '');
  const text = withoutMarks(own).replace(QUOTES, '');
  const charging = withNamesCharged(text, reader.lexicon);
  const { leading, named, assisting, people } = chargedIn(charging, reader);
  const [lead = null, ...others] = [...leading, ...named];
  return {
    kind: 'register-instruction' as const,
    words: own.replace(QUOTES, ''),
    isForReading: FOR_READING.test(text) || NEEDS_NO_ANSWER.test(text),
    tasks: [...tasksMeant(text, reader)],
    lead,
    assisting: [...others, ...assisting],
    people: [...people],
  };
}

const NOT_NAME =
  /批示的|批的|签的|《[^》]{1,60}》|在|于|就|对|关于|同志|领导|作出|做出|刚才|刚刚|今早|上午|下午|中午|早上|上|今天|昨天|前天|\d{4}年|\d{1,2}[月日号.]|[，,。：:、\s（）()]/gu;

/** 副指四6月11日: a name may end like a number. */
const NAME_BEFORE_DAY = /(?<end>[一二三四五六七八九十])(?=\d{1,2}月)/u;

function headOf(head: string, today: string, reader: QuestionReader) {
  const day = findDays(head.replace(NAME_BEFORE_DAY, '$<end>，'), today)[0] ?? null;
  const onWhat =
    /《(?<title>[^》]{1,60})》/u.exec(head)?.groups?.title ??
    /(?:在|对|就)(?<what>[^，。：:《》]{3,40}?)(?:上|中)?$/u.exec(head.trim())?.groups?.what ??
    null;
  const rest = (onWhat === null ? head : head.replace(onWhat, '')).replace(day?.text ?? '', '');
  const name = personIn(rest, reader) ?? withoutMarks(rest.replace(NOT_NAME, ''));
  return {
    leader: name.length >= 2 && name.length <= LONGEST_NAME ? name : null,
    givenOn: day?.to ?? (OF_TODAY.test(head) ? today : null),
    onWhat,
  };
}

/** 韩区长上午说了: of today, where no day is named. */
const OF_TODAY = /(?:刚才|刚刚|刚(?=[在说讲打来批])|今早|上午|下午|中午|早上)/u;

const LONGEST_NAME = 8;

/** A completion or a change is short; whatever is longer tells something else. */
const LONGEST = 60;

/** What completes or changes a 批示 that waits for its 确认; null for a text that says none of it. */
export function readCompletion(
  body: string,
  waiting: RegisterInstruction,
  today: string,
  reader: QuestionReader,
): RegisterInstruction | null {
  const said = withoutMarks(body);
  const limited = waiting.words === '' ? null : limitChanged(said, waiting, today);
  if (limited) return limited;
  if (asksOnly(said) || SETTLES.test(said)) return null;
  if (waiting.words === '') return { ...waiting, ...contentOf(said, reader) };
  const tasks = tasksSaid(said, reader);
  if (tasks) return { ...waiting, tasks: [...tasks] };
  const more = moreWordsIn(said);
  if (more !== null) return { ...waiting, ...contentOf(withMore(waiting.words, more), reader) };
  const { words: again, whole: anew = again } = SAID_ANEW.exec(body.trim())?.groups ?? {};
  if (anew !== undefined) return { ...waiting, ...contentOf(anew, reader) };
  if (said.length > LONGEST) return null;
  const put = correctionIn(body)?.wrong ?? null;
  const right =
    put !== null && waiting.words.includes(put) ? reworded(waiting, body, reader) : null;
  if (right) return right;
  const giver = waiting.isEntered ? GIVER_PUT_RIGHT.exec(said)?.groups : undefined;
  const named = giver?.name ?? giver?.right;
  if (named !== undefined) return { ...waiting, leader: personIn(named, reader) ?? named };
  const { leader, givenOn } = headOf(withMonth(said, waiting.givenOn ?? today), today, reader);
  if (waiting.isEntered && waiting.leader === null && leader !== null) {
    return { ...waiting, leader, givenOn: givenOn ?? waiting.givenOn };
  }
  const mayBeDay = waiting.isEntered
    ? waiting.givenOn === null || OF_DAY.test(said)
    : GIVEN_ON.test(said);
  if (givenOn !== null && mayBeDay && !ORDERS_ON.test(said)) {
    return { ...waiting, givenOn };
  }
  const changed = unitsChanged(said.replace(COPIED, '协办加'), reader);
  if (changed) return { ...waiting, ...chargedAnew(waiting, ofLead(changed)) };
  const other = reworded(waiting, body, reader) ?? ofOtherUnit(waiting, body, reader);
  if (other) return other;
  const proposal = readProposal(said, reader);
  if (!proposal) return null;
  const { lead, assisting, people } = proposal;
  return {
    ...waiting,
    lead: lead ?? waiting.lead,
    assisting: assisting ?? waiting.assisting,
    people: lead ? waiting.people : [...people],
  };
}

/** 不对，是副指一批的; 批示人改成副指一; 不是韩利师批的，是副指一: whose words they were. */
const GIVER_PUT_RIGHT = new RegExp(
  either(
    sequence(
      /^(?:(?:不对|不是|错了|写错了?)[，,\s]?)?(?:(?:批示人|批的人|领导)(?:写错了?|错了|不对)?[，,\s]?)?(?:应该?)?是/u,
      /(?<name>[\u4e00-\u9fff·]{2,5}?)(?:同志)?(?:作?批示?|签批?)的(?:[，,\s]?不是[^，,]{2,8})?$/u,
    ),
    sequence(
      either(
        /^不是[^，,]{2,8}(?:批示?|签批?)的[，,\s]?(?:应该?)?是/u,
        /^(?:把)?(?:批示人|批的人|批示领导)(?:写错了?|错了|不对)?[，,\s]?(?:应该?是|改为|改成|换成|是|为)/u,
      ),
      /(?<right>[\u4e00-\u9fff·]{2,5}?)(?:同志)?(?:(?:批示?|签批?)的)?$/u,
    ),
  ),
  'u',
);

const OF_TASK =
  /^(?:这件?|这个)?(?:对应|属于?|归|就?是|改[为成])?(?:(?<none>(?:不对应|没有?对应)任务)|第?任务(?<task>\d{1,2})号?)(?:的)?吧?$/u;

/** 对应任务12; none where it belongs to none. Null for any other text, and for a number that no task has. */
function tasksSaid(said: string, { plan }: QuestionReader): readonly number[] | null {
  const { none, task } = OF_TASK.exec(said)?.groups ?? {};
  if (none !== undefined) return [];
  const number = Number(task);
  return plan.tasks.some((one) => one.number === number) ? [number] : null;
}

/** 抄送生态环境局, 同时给城管局, 也发一份给各街道: who is to have it besides. */
const COPIED = new RegExp(
  sequence(
    /^(?:再|也|另外|同时|并|还要?|顺便|[，,\s]){0,3}/u,
    /(?:抄送|抄报|抄给|知会|告知|(?:发|给|转|抄)(?:一?份)(?:给|到)?|(?<=同时|一并|再|也)(?:发|给|转)(?:给|到)?|一并(?:发|给|转)(?:给)?)/u,
    /(?:给|到)?(?:一下|一份)?/u,
  ),
  'u',
);

/** 转城管，一周内: whoever is to have it, and by when, says nothing of the day on which it was given. */
const ORDERS_ON = /转|交给|派给|牵头|办结|天内|周内|[日号]前/u;
/** 日子错了，是8号批的. */
/** Of a leader's own words the day is that on which they are said, unless they speak of it. */
const GIVEN_ON = /日期|日子|[日号天]批的?[。！!]?$/u;
const OF_DAY = /日期|日子|时间|改|[日号天]批的?[。！!]?$/u;

/** 原话是……, 批示原文改为：……: the leader's words as they were. */
const SAID_ANEW = new RegExp(
  either(
    /^(?:改|修改|更正)[：:]\s?(?=[\s\S]{8,})(?<whole>[\s\S]{8,2000})$/u,
    sequence(
      /^(?:(?:他|领导|韩区长|不对|错了|更正|[，,\s]){0,3})?(?:批示)?(?:的)?(?:原文|原话|内容|批示内容|全文)(?:应该|应)?/u,
      /(?:改为|改成|是|为|换成|就是)[：:，,\s]{0,2}(?<words>[\s\S]{4,2000})$/u,
    ),
  ),
  'u',
);

/** 错了，是两周内: the words themselves are put right, and what follows from them. */
function reworded(
  waiting: RegisterInstruction,
  body: string,
  reader: QuestionReader,
): RegisterInstruction | null {
  const correction = correctionIn(body);
  const words = correction && putRight(waiting.words, correction);
  return words === null ? null : { ...waiting, ...contentOf(words, reader) };
}

/** 写错了，是区住建局, of words that name one unit: it stands in its place. */
function ofOtherUnit(
  waiting: RegisterInstruction,
  body: string,
  reader: QuestionReader,
): RegisterInstruction | null {
  const right = correctionIn(body)?.right ?? '';
  const [comes, ...more] = chargedPlaces(right, reader.lexicon);
  const [goes, ...others] = chargedPlaces(waiting.words, reader.lexicon);
  const isOne = comes && goes && more.length === 0 && others.length === 0;
  if (!isOne || comes.end - comes.start < right.length) return null;
  const words = renamed(waiting.words, [goes.charged], comes.charged, reader);
  return { ...waiting, ...contentOf(words, reader) };
}

const SETTLES = /^(?:确认|取消|继续|不登记|算了|好的?|是的?)/u;

/** 主办区水务局，协办区住建局，转; 加上住建局一起办. Null for a text that charges nobody. */
export function readProposal(
  text: string,
  reader: QuestionReader,
): Omit<ProposeInstruction, 'kind' | 'instruction'> | null {
  const own = withoutMarks(text);
  const referring = REFERS.exec(own);
  const body = referring ? own.slice(0, referring.index) : own;
  const isReferred = referring || HANDS_OVER.test(body) ? { isReferred: true as const } : {};
  const changed = unitsChanged(body.replace(AGREES, ''), reader);
  if (changed) return { ...NOT_SAID, changed: ofLead(changed), ...isReferred };
  const more = leadAndMore(body, reader);
  if (more) return { ...more, ...isReferred };
  if (!PROPOSES.test(body)) return null;
  const charging = body
    .replace(NOT_THEY, '')
    .replace(NAMED_ANEW, '$<as>')
    .replace(HANDED_TO, '主办');
  const said = withFullNames(plain(charging), reader.lexicon);
  const { leading, assisting, named, people } = chargedIn(said, reader);
  const [lead = null, ...others] = [...leading, ...named];
  const helping: readonly Charged[] = [...others, ...assisting];
  const isNone = NOBODY_HELPS.test(body);
  // 协办加人防: whom nobody knows by that name takes the place of nobody.
  if (helping.length === 0 && !isNone && /协办|配合/u.test(body)) return null;
  if (!lead && helping.length === 0 && people.length === 0 && !isNone) return null;
  return {
    lead,
    assisting: helping.length > 0 || isNone ? [...helping] : null,
    people: lead ? [] : [...people],
    ...isReferred,
  };
}

/** 主办还是水务，协办加财政: who leads, and who comes to those who help as they are, or goes from them. */
function leadAndMore(
  body: string,
  reader: QuestionReader,
): Omit<ProposeInstruction, 'kind' | 'instruction'> | null {
  const clauses = body.split(/[，,；;]/u).filter((clause) => clause.trim() !== '');
  const changes = clauses.map((clause) =>
    COMES_OR_GOES.test(clause) ? unitsChanged(clause, reader) : null,
  );
  const [change, ...others] = changes.filter((one) => one !== null);
  const rest = clauses.filter((_, at) => changes[at] === null).join('，');
  if (!change || others.length > 0 || change.part === 'leads' || rest === '') return null;
  const { leading, named, assisting } = chargedIn(rest, reader);
  const [lead, ...more] = [...leading, ...named, ...assisting];
  if (!lead || more.length > 0 || assisting.length > 0) return null;
  return { ...NOT_SAID, lead, changed: { ...ofLead(change), isOfLead: false } };
}

const COMES_OR_GOES = /加|添|补|增|再|也|去掉|删|减|不用|不要|换/u;
const NOBODY_HELPS =
  /(?:协办|配合)(?:单位)?(?:就|都)?(?:没有?|无|不要|不用|不需要?|不必|不设|取消|空着)|(?:不用|不要|不需要?|不必|无|没有)(?:再)?(?:人|单位|谁)?(?:协办|配合)/u;

const ofLead = ({ part, added, dropped }: UnitsChanged) => ({
  isOfLead: part === 'leads',
  added: [...added],
  dropped: [...dropped],
});

const NOT_SAID = { lead: null, assisting: null, people: [] };
const AGREES = /^(?:同意|可以|行|好的?|嗯)[，,\s]{1,2}/u;

/** 不是住建，是规划中心牵头: who is not charged. */
const NOT_THEY = /^不是[^，,。；;]{1,16}[，,]\s?(?:而|应该)?是/u;

/** 主办改成区应急局. */
const NAMED_ANEW = /(?<as>主办|牵头|协办|承办)(?:单位)?(?:改[为成]|换成|改由|定为)/gu;

/** 转给城管局办: the word of the step, and who is to have it. */
export const HANDS_OVER =
  /^(?:请|就|先|那就?|直接|行|好|可以|[，,\s]){0,3}(?:(?:转给?|转交给?|派给?)(?![办出发下])|(?:给|把它?给?)[^，,。；;]{2,12}?转(?:过去|下去|去|给他们)?(?=[，,。；;\s]|$))/u;

/** 转给水务局，财政局配合: to whom it goes has it. */
const HANDED_TO = /^(?:请)?(?:转给?|交给?|派给?)(?=[^，,]{2,20}[，,])/u;
