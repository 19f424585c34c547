import type { SectionName } from '../../domain/report-reading.ts';
import { amissBehind } from '../figures/adverse.ts';
import { doubtIn } from '../figures/doubt.ts';
import { tellsDone } from '../figures/tells-done.ts';
import type { FoundQuantity } from '../numbers/quantities.ts';
import { either } from '../pattern.ts';
import type { HeadState } from '../reports/state-heads.ts';
import { matchesOf, type Span } from '../text/text.ts';
import { HELD_BY_IT } from '../words/bare-names.ts';
import {
  doneAfter,
  idleLength,
  nameBefore,
  namesDeed,
  namesPredicate,
  nounAfter,
  objectOf,
} from './achievement-name.ts';
import { withDeedsFirst } from './done-to-them.ts';
import { DONE_WORDS } from './done-words.ts';
import { levelIn, quantitiesIn } from './report-quantities.ts';
import { whichOnesFrom, withOnePredicate } from './which-ones.ts';

/** A clause of progress, with what was found in it. */
export interface Statement extends Span {
  readonly text: string;
  /** Whether it begins a sentence. */
  readonly begins: boolean;
  /** Only names what follows it: 公厕：. */
  readonly isHead: boolean;
  /** A problem or a plan tells of nothing that was reached. */
  readonly section: SectionName;
  /** Places of words that count nothing: 15分钟社区便民商圈, 6月份, 任务28. */
  readonly names: readonly Span[];
  /** Those of them that may come before the thing itself: 任务28, 6月份. */
  readonly lead: readonly Span[];
  /** What it names of the plan's tasks, in its own words: 绿道. */
  readonly topics: readonly string[];
  /** What a head says that the numbers after it are of: 公厕. */
  readonly theme: string;
  /** Whether it tells what others did: 历城区分类覆盖率98%. */
  readonly ofOthers: boolean;
  /** Whether it stands under a head that says that it tells how far the work is: 进展：. */
  readonly isHeaded: boolean;
  /** Whether a colon follows it. */
  readonly leadsOn: boolean;
  /** How far a head that it stands under says that all below it has come: 未启动：; null for no such head. */
  readonly state: HeadState | null;
}

/** A number with the words that say what it counts. */
export interface Counted {
  readonly quantity: FoundQuantity;
  /** The words between the number before it, or the beginning, and this one. */
  readonly before: string;
  /** The same with the months and tasks that lead it: 上月 of 上月4座. */
  readonly lead: string;
  /** The words up to the next number, or the end. */
  readonly after: string;
  readonly name: string;
  /** The thing counted where it stands right behind the number: 小区 of 38个小区; empty for none. */
  readonly noun: string;
  /** Whether the name says of what thing it is. */
  readonly hasObject: boolean;
  /** Whether it only counts those for whom the next figure was done: 12个社区 of 给12个社区安装器材86件. */
  readonly isFor?: true;
  readonly quote: string;
}

/** The numbers of a clause, each with its words. `isLevel`: it tells the level of something, by a figure alone. */
export function countedIn(statement: Statement, isLevel = false): readonly Counted[] {
  const { isHead, begins, text, start, names, lead } = statement;
  if (isHead) return [];
  const topics = [...new Set(statement.topics)];
  const here = (spans: readonly Span[]) =>
    spans.map((span) => ({ start: span.start - start, end: span.end - start }));
  const inNames = here(names);
  const quantities = (isLevel ? levelIn(text) : quantitiesIn(text)).filter(
    ({ span }) => !inNames.some((one) => one.start <= span.start && span.end <= one.end),
  );
  const inLead = here(lead);
  const counted = quantities.map((quantity, at) => {
    const last = quantities[at - 1]?.span.end ?? 0;
    const pause = at === 0 ? -1 : lastPause(text.slice(last, quantity.span.start));
    const next = quantities[at + 1]?.span.start;
    const ownLead = inLead.filter(({ start, end }) => end > last && start < (next ?? text.length));
    const begun = beginOf(text, last + pause + 1, quantity.span.start, ownLead);
    const isPlaced =
      at > 0 &&
      (isPlaceOfLast(text, quantities[at - 1], quantity) ||
        isJoinedTo(text, quantities[at - 1], quantity) ||
        isNounOfLast(text, quantities[at - 1], quantity));
    const from = isPlaced
      ? quantity.span.start
      : at === 0 && begins
        ? begun
        : topicFrom(text, begun, quantity.span.start, topics);
    const isStateOfNext = next !== undefined && isLedByState(text, last, quantity, next);
    const stop = next === undefined ? -1 : text.slice(quantity.span.end, next).search(PAUSE);
    const to = isStateOfNext
      ? quantity.span.end
      : stop < 0
        ? (next ?? text.length)
        : quantity.span.end + stop;
    const isVerbOfNext = at < quantities.length - 1 && endsWithNumber(text, quantities.at(-1));
    const isThingOfNext = to === next && HELD_BY_IT.test(text.slice(quantity.span.end, to));
    const words = worded(text, quantity, from, to, ownLead, isVerbOfNext || isThingOfNext);
    return { ...words, lead: text.slice(isLevel ? 0 : last + pause + 1, quantity.span.start) };
  });
  const told = counted
    .map((one, at) => (isStateOf(counted[at + 1], one, text) ? { ...one, after: '' } : one))
    .map((one, at, all) => withSaidOfBoth(one, all[at + 1], text))
    .map((one, at, all) => withVerbOf(one, all[at - 1], text))
    .map((one, at, all) => withSaidBefore(one, all[at - 1], text));
  return withDeedsFirst(withOnePredicate(told, text), text);
}

/** Between the members of a list: 4个进场/2个在围挡、1个待验收; but 312根/480根. */
const PAUSE = /、|(?<=[\u4e00-\u9fff])[/／](?![\s/／])/u;
const lastPause = (words: string): number =>
  matchesOf(PAUSES, words).reduce((_, { index }) => index, -1);
const PAUSES = new RegExp(PAUSE.source, 'gu');

/** 走访养老院 of 走访42户独居老人和6家养老院. */
function withVerbOf(one: Counted, last: Counted | undefined, text: string): Counted {
  if (!last || !isJoinedTo(text, last.quantity, one.quantity)) return one;
  const verb = nameBefore(last.before);
  return namesDeed(verb) ? { ...one, name: `${verb}${one.name}` } : one;
}

/** 开展分类课程的幼儿园 of 已开展分类课程的中小学49所、幼儿园97所. */
function withSaidBefore(one: Counted, last: Counted | undefined, text: string): Counted {
  const between = last ? text.slice(last.quantity.span.end, one.quantity.span.start) : '';
  const said = SAID_OF_THEM.exec(last ? nameBefore(last.before) : '')?.[0];
  const isListed = between === `、${one.name}` && one.name !== '' && !DONE.test(one.name);
  return said !== undefined && isListed && DONE.test(said)
    ? { ...one, name: `${said}${one.name}` }
    : one;
}
const SAID_OF_THEM = /^[\u4e00-\u9fff“”]{4,16}的(?=[\u4e00-\u9fff]{2,8}$)/u;

/** 中小学开课 of 中小学52所、幼儿园87所已全部开课: what is said of all behind a list is said of the first as well. */
function withSaidOfBoth(one: Counted, next: Counted | undefined, text: string): Counted {
  const isListed = text.charAt(one.quantity.span.end) === '、' && one.after === '';
  if (!next || !isListed || one.name === '' || DONE.test(one.before) || DONE.test(next.before))
    return one;
  const thing = nameBefore(next.before);
  const isOfAll =
    thing !== '' &&
    next.name.startsWith(thing) &&
    (SAID_BEHIND.test(next.after) || areStretches(nameBefore(one.before), thing));
  const done = isOfAll ? next.name.slice(thing.length) : '';
  return done === '' ? one : { ...one, name: `${one.name}${done}` };
}
/** 小清河段3.6公里、药山段2.8公里已贯通 */
const areStretches = (one: string, next: string): boolean =>
  ONE_OF_A_KIND.test(one) && one.at(-1) === next.at(-1);
const ONE_OF_A_KIND = /(?<=[\u4e00-\u9fff]{2})[段路街区片村站园桥里巷河]$/u;
const SAID_BEHIND = /^(?:也|已经?)?(?:[都均]|全部)|^已/u;

/** 专题上线3个在测2个: where each number stands behind its verb, a state behind the first is of the second. */
function isStateOf(next: Counted | undefined, one: Counted, text: string): boolean {
  if (next === undefined || one.after !== next.before || !/\S$/u.test(one.after)) return false;
  const end = next.quantity.span.end;
  const isLast = end === text.length || /^[，,、；;（(]/u.test(text.slice(end));
  const follows = isLast || STATE_ALONE.test(/^[^\d]{0,6}/u.exec(text.slice(end))?.[0] ?? '');
  return follows && STATE_ALONE.test(one.after) && tellsDone(one.before);
}

/** 在测, 未动, 还在施工, 筹备. */
const STATE_ALONE =
  /^(?:还|正|尚|仍|另)?(?:(?:正在?|在)[\u4e00-\u9fff]{1,3}|[未没待][\u4e00-\u9fff]{1,3}|筹备|筹建|停工|缓建)$/u;

/**
 * 公园开了9处苗木有点紧花漾街区搞了7条: behind another number a thing of the plan begins what is counted next, and what stands
 * before it is said of the one before; but 改造公园3处 and 新增四分类社区2个.
 */
function topicFrom(text: string, from: number, to: number, topics: readonly string[]): number {
  const between = text.slice(from, to);
  const places = topics.map((topic) => between.indexOf(topic)).filter((place) => place > 0);
  const place = Math.max(0, ...places);
  const said = between.slice(0, place);
  return SAID_OF_LAST.test(said) && !DONE.test(said) ? from + place : from;
}

/** 苗木有点紧, 还有一处在办手续. */
const SAID_OF_LAST = new RegExp(
  either(
    /^(?:还|也|都|正)?(?:(?:在(?![册岗编校职建])|卡)[\u4e00-\u9fff]{2,8}|[没未等待][\u4e00-\u9fff]{1,8})$/u,
    /^[\u4e00-\u9fff]{2,6}(?:有点|比较|还是?|太|不|没|很)[\u4e00-\u9fff]{1,4}$/u,
  ),
  'u',
);

/** 一个在无影山一个在宝华街: where each of them is stands behind it. */
const isPlaceOfLast = (text: string, last: FoundQuantity | undefined, { span }: FoundQuantity) =>
  last !== undefined &&
  AT_PLACE.test(text.slice(last.span.end, span.start)) &&
  AT_PLACE.test(/^[^，,。；;、]*/u.exec(text.slice(span.end, span.end + LONGEST_PLACE))?.[0] ?? '');
/** In signs, with what leads it and one sign more. */
const LONGEST_PLACE = 14;
const AT_PLACE = /^(?:就|都|是)?(?:在|位于)(?![建施册岗编])[\u4e00-\u9fff]{2,8}$/u;

/** 71户困难家庭和2家养老院: each number has its thing behind it. */
const isJoinedTo = (text: string, last: FoundQuantity | undefined, { span }: FoundQuantity) =>
  last !== undefined &&
  joinsNoun(text.slice(last.span.end, span.start)) &&
  NOUN_NEXT.test(text.slice(span.end, span.end + LONGEST_PLACE));
/** 61个机关支部1083名在职党员: each number has its thing right behind it. */
const isNounOfLast = (text: string, last: FoundQuantity | undefined, { span }: FoundQuantity) =>
  last !== undefined &&
  NOUN_BETWEEN.test(text.slice(last.span.end, span.start)) &&
  PEOPLE.test(text.slice(span.end - 1, span.end + LONGEST_PLACE));
const NOUN_BETWEEN =
  /^(?!任务|项目|工程)[\u4e00-\u9fff]{1,6}[部校局院站所组队会业司家处厂店办村区]$/u;
const PEOPLE =
  /^[名位](?:在职|在册|注册|专职|兼职|青年|退休|老|新|女|一线|基层|社区)?[\u4e00-\u9fff]{0,4}(?:党员|干部|职工|员工|志愿者|学生|师生|居民|群众|医生|护士|工人|队员|员|人员)/u;
/** 社区和北园 of 2个社区和北园1个街办: with the place where the next one is. */
const joinsNoun = (between: string): boolean =>
  JOINED_NOUN.test(between) || (JOINED_WITH_PLACE.test(between) && !DONE.test(between));
const JOINED_NOUN = /^(?!任务|项目|工程)[\u4e00-\u9fff]{2,8}[和及与]$/u;
const JOINED_WITH_PLACE = /^(?!任务|项目|工程)[\u4e00-\u9fff]{2,8}[和及与][\u4e00-\u9fff]{2,3}$/u;
const NOUN_NEXT =
  /^(?![已都均全在未没正还完建开])[\u4e00-\u9fff]{2,8}?(?=$|[，,。；;、（(]|各[\u4e00-\u9fff]|\d{1,2}月)/u;

/** 投入使用的两座主体完工还没验收的有三座: where each number stands behind its state, what follows is of the next. */
const isLedByState = (text: string, from: number, { span }: FoundQuantity, next: number): boolean =>
  [text.slice(from, span.start), text.slice(span.end, next)].every((words) => OF_STATE.test(words));
const OF_STATE = /[\u4e00-\u9fff]{2}的(?:也|还|又|就)?有?$/u;

/** 活动15次参与420人: where a number ends the clause, the verbs stand before their numbers. */
const endsWithNumber = (text: string, last: FoundQuantity | undefined): boolean =>
  last !== undefined && last.span.end === text.length;

/** Where the words about a number begin: after the number before it, and after 任务28 and 6月份 at their head. */
function beginOf(text: string, from: number, to: number, lead: readonly Span[]): number {
  return lead
    .filter((span) => span.start >= from && span.end <= to)
    .toSorted((one, other) => one.start - other.start)
    .reduce((at, span) => {
      const isHead =
        nameBefore(text.slice(at, span.start)) === '' ||
        NUMBERED.test(text.slice(span.start, span.end));
      return isHead ? span.end : at;
    }, from);
}

/** Words before 任务28 are about the message; words before 本月 may be the thing: 戏曲进乡村本月12场. */
const NUMBERED = /\d号|任务|项|#/u;

function worded(
  text: string,
  quantity: FoundQuantity,
  from: number,
  to: number,
  lead: readonly Span[],
  isVerbOfNext: boolean,
): Omit<Counted, 'lead'> {
  const { span } = quantity;
  const after = text.slice(span.end, to);
  const doubt = doubtIn(after);
  const behind = nounAfter(after.slice(0, doubt?.start));
  const noun = SHOULD_OR_IS.test(behind) || namesDeed(behind) ? '' : behind;
  const stop = from + whichOnesFrom(text.slice(from, span.start), { noun, value: quantity.value });
  const before = text.slice(from, stop);
  const named = nameBefore(without(text, from, stop, lead));
  const isTold = DONE.test(before) && !OF_KIND.test(before);
  const isDone = isTold || isVerbOfNext || doubt;
  const done = isDone
    ? ''
    : doneAfter(after) || endAfter(after) || (named === '' ? stateAfter(after) : '');
  const isOfNext = isVerbOfNext && ((DONE.test(after) && named !== '') || objectOf(named) !== '');
  const said = amissBehind(after, text.slice(span.end)) || done || (isOfNext ? '' : noun);
  const name = `${named}${said}`;
  const begin = named === '' ? span.start : from + idleLength(before);
  const end = span.end + (said === '' ? 0 : after.indexOf(said) + said.length);
  return {
    quantity,
    before,
    after,
    name,
    noun,
    hasObject: objectOf(name) !== '' && !(named === '' && IS_STATE.test(said)),
    quote: text.slice(begin, end),
  };
}

/** 就地改造的 of 就地改造的1家已通过验收: those of one kind, of which it is said behind what was done. */
const OF_KIND = /[\u4e00-\u9fff]{2}的$/u;

/** 1座正在贴外墙砖: how far it is, and not what it is. */
const IS_STATE = /^(?:正|在(?!线|册)|还|尚|未|没)/u;

/** 治完, 搬走了: all that is said of so many, by whatever verb it came to its end. */
const endAfter = (words: string): string =>
  words.length <= LONGEST_END && namesPredicate(words) ? words.replace(/了$/u, '') : '';
/** In signs. */
const LONGEST_END = 4;

/** 在围挡, 等施工许可证: all that is said of so many, how far they are. */
const stateAfter = (words: string): string => STATE_TO_END.exec(words)?.groups?.state ?? '';
const STATE_TO_END =
  /^(?:还|都|也|正)?(?<state>(?:正(?![式常规])|(?<!不)在(?![职册校岗编线])|等着?(?!级|候区)|待(?!遇))[\u4e00-\u9fff]{2,8})[了呢]?$/u;

/** 应建8座实建5座: the verb of the next figure. */
const SHOULD_OR_IS = /^(?:应|实)[\u4e00-\u9fff]$/u;

/** The words from one place to another without those that lead. */
function without(text: string, from: number, to: number, lead: readonly Span[]): string {
  const kept = (at: number) => !lead.some(({ start, end }) => start <= at && at < end);
  return Array.from({ length: to - from }, (_, at) => from + at)
    .filter(kept)
    .map((at) => text.charAt(at))
    .join('');
}

const DONE = new RegExp(DONE_WORDS, 'u');
