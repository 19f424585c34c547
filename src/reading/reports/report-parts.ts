import type { SectionName } from '../../domain/report-reading.ts';
import { DONE_WORDS } from '../achievements/done-words.ts';
import { quantitiesIn } from '../achievements/report-quantities.ts';
import { type FoundDays, findDays } from '../calendar/days.ts';
import { leavesInDoubt } from '../figures/doubt.ts';
import { isDoneBehind } from '../figures/roles.ts';
import { countsElse } from '../figures/scope.ts';
import { tellsDone } from '../figures/tells-done.ts';
import { behindName } from '../tasks/behind-name.ts';
import type { NumberedTasks } from '../tasks/task-numbers.ts';
import type { Span } from '../text/text.ts';
import { DEALS_WITH } from '../words/done.ts';
import { CAME_OUT, THOUGHT_BEFORE } from '../words/history.ts';
import { HEADS_REMAINING } from '../words/roles.ts';
import { isMeantFor } from './meant-for.ts';
import { saysNoProgress } from './nil.ts';
import { type NilSection, nilSection } from './nil-sections.ts';
import { withThoughtsWhole } from './one-thought.ts';
import type { Clause } from './report-clauses.ts';
import {
  beginsPlan,
  comesBack,
  deniesTrouble,
  foundNone,
  type Heading,
  headingOf,
  intends,
  isDemanded,
  isExperience,
  isGoodNews,
  isOfRest,
  isPlanned,
  isProblem,
} from './sections.ts';
import { type HeadState, withStateHeads } from './state-heads.ts';

/** A clause, or what is left of it after a head, with the section that it belongs to. */
export interface Part extends Clause {
  readonly section: SectionName;
  /** Names a task, a section or a period and says nothing: 任务5：, 6月份情况：, 二、存在问题. */
  readonly isHead: boolean;
  /** Which run of text it is in; a head that begins a new section begins a new run. */
  readonly run: number;
  /** Whether the section is headed, and not only heard in the words. */
  readonly isHeaded: boolean;
  /** How far a head says that it has come: 【推进中】. */
  readonly state?: HeadState;
}

/** A part with the tasks that it speaks of; none where the message does not tell. */
export interface AssignedPart extends Part {
  readonly tasks: readonly number[];
  /** Whether its own words say so. */
  readonly isNamed: boolean;
  /** Where in the message it numbers its task, which counts nothing: 13 of 13没啥进展. Null where it does not. */
  readonly numberedAt: Span | null;
}

/** What is known of a clause beside its words. */
export interface Naming {
  /** Whether it begins by naming a task, as the head of what follows. */
  startsTask(clause: Clause): boolean;
  /** The tasks that it names by number; null for none. */
  numbered(clause: Clause): NumberedTasks | null;
  /** Whether it only names a task or a period. */
  isHead(clause: Clause): boolean;
  today: string;
}

interface State {
  section: SectionName;
  /** `block`: a head with a line of its own; `heard`: words inside running text. */
  by: 'none' | 'block' | 'inline' | 'heard';
  /** Whether tasks are named under the section, and not sections under the task. */
  holdsTasks: boolean;
  run: number;
  /** Whether the sentence has said what is meant to be done, and has not come back to what is. */
  intends: boolean;
  /** Whether all that was meant is when the rest of something is to be done: 剩余20根9月完成. */
  isOfRest: boolean;
}

/**
 * Sorts clauses into sections. A head holds until the next one, or until a task is named, unless the section lists
 * tasks itself. Without a head the words tell: what is to be done is `next`, what stands in the way `problems`.
 */
export function partsOf(clauses: readonly Clause[], naming: Naming): readonly Part[] {
  const state: State = {
    section: 'progress',
    by: 'none',
    holdsTasks: false,
    run: 0,
    intends: false,
    isOfRest: false,
  };
  let heard: SectionName = 'progress';
  /** What the words before the colon of a list say of all its points: 打算抓两件事：1.… 2.…. */
  let led: SectionName = 'progress';
  const isHeadedBelow = placesOfHeads(clauses, 'problems');
  let isPraise = false;
  let bracket: SectionName | null = null;
  const parts = withStateHeads(clauses).flatMap((clause, at): readonly Part[] => {
    if (clause.opens !== 'part') {
      if (clause.mark === null || clause.opens === 'line') led = 'progress';
      heard = led;
      state.intends = led === 'next';
      state.isOfRest = false;
    }
    move(state, clause, naming);
    const begins = clause.opens === 'part' && naming.numbered(clause) !== null;
    if (begins && naming.startsTask(clause) && !state.holdsTasks) heard = 'progress';
    if (clause.opens !== 'part')
      isPraise =
        (mayPraise(state) || TURNS_ASIDE.test(clause.text)) &&
        isExperience(sentenceAt(clauses, at));
    const nil = nilSection(clause.text);
    if (nil) {
      close(state);
      heard = 'progress';
      return [nothingIn(nil, clause, state.run)];
    }
    const next = clauses[at + 1];
    const isLabel = labelsCount(clause, next);
    const heading = isLabel
      ? null
      : (headingOf(clause) ?? headingBehindName(clause, naming) ?? planHeard(clause, state));
    if (heading) {
      const isWhole = heading.length === clause.text.length;
      const holdsTasks = isWhole || namesTaskBehind(clause, heading, naming);
      open(
        state,
        heading.section,
        clause,
        isWhole,
        holdsTasks && next !== undefined && naming.startsTask(next),
      );
      if (isWhole)
        return [
          { ...clause, section: state.section, isHead: true, run: state.run, isHeaded: true },
        ];
    }
    const mayHead =
      state.section === 'progress' || clause.closes === 'colon' || clause.closes === 'bracket';
    const isHead = mayHead && naming.isHead(clause);
    const isApart = clauses[at - 1]?.closes === 'blank' && clause.opens === 'part';
    if (!isHead && !isLabel) {
      const said = { ...clause, text: behindItsName(clause, naming) };
      heard = hear(said, heard, state, naming.today, isApart);
      const isFirst = clause.opens !== 'part' || clauses[at - 1]?.closes === 'colon';
      const isGround = isFirst && GROUND.test(said.text);
      if (
        (isGround && heard === 'problems' && state.by === 'none' && at < isHeadedBelow) ||
        (heard === 'next' && tellsActual(clause, clauses[at + 1])) ||
        isFearOnly(clause, clauses[at + 1])
      ) {
        heard = 'progress';
        state.intends = false;
      }
    }
    if (clause.closes === 'colon') led = heard;
    const told = state.by === 'none' || state.section === 'progress' ? heard : state.section;
    const section = bracket ?? (isPraise && !heading && !isHead ? praised(clause) : told);
    bracket = isOpenBehind(clause, bracket !== null) ? section : null;
    const isHeaded = state.by !== 'none' && section === state.section;
    return [{ ...clause, section, isHead, run: state.run, isHeaded }];
  });
  return withThoughtsWhole(parts);
}

/** 下一步任务28抓紧验收，任务27…: tasks are named under the section; after 下一步抓紧验收 the next one that is named begins anew. */
function namesTaskBehind(clause: Clause, { length }: Heading, naming: Naming): boolean {
  const named = naming.numbered(clause);
  if (named !== null) return named.span.start >= clause.start + length;
  const text = clause.text.slice(length).replace(/^[：:，,\s]+/u, '');
  return naming.startsTask({ ...clause, text, start: clause.end - text.length });
}

/** Where the last head of a section stands, in words or in a line; -1 for none. */
const placesOfHeads = (clauses: readonly Clause[], section: SectionName): number =>
  clauses.findLastIndex(
    (clause) => clause.opens !== 'part' && headingOf(clause)?.section === section,
  );

/** 一季度受疫情影响，场馆闭馆57天: how it came about, where what is in the way has a head of its own below. */
const GROUND =
  /^(?:[一二三四上][季半][度年]|\d{1,2}月份?|今年|年初|前期|[\d—~-]{2,5}月)?[^，。\d]{0,6}?(?:受|因|由于)[^，。\d]{2,12}影响$/u;

/** 未完成情况：公厕2座: how many of a thing are not done, and nothing in the way. */
const labelsCount = ({ text, closes }: Clause, next: Clause | undefined): boolean =>
  closes === 'colon' &&
  next !== undefined &&
  ((HEADS_REMAINING.test(text) && COUNT_OF_THING.test(next.text)) ||
    (HEADS_WANTED.test(text) && BARE_COUNT.test(next.text)));

const COUNT_OF_THING = /^[^\d，。]{0,8}\d{1,6}[\u4e00-\u9fff]{1,3}$/u;
/** 计划：10家: how much is wanted, and nothing that is to be done next. */
const HEADS_WANTED = /^(?:年度|全年|年初)?(?:计划|任务|目标)(?:数|量)?$/u;
const BARE_COUNT = /^\d[\d.,]{0,8}[万亿]?[\u4e00-\u9fff㎡]{1,3}$/u;

/** 无 of 存在问题无, as it would stand below 存在问题. */
const nothingIn = ({ section, length }: NilSection, clause: Clause, run: number): Part => {
  const [mark = ''] = /^[：:，,\s]*/u.exec(clause.text.slice(length)) ?? [];
  const text = clause.text.slice(length + mark.length);
  return {
    ...clause,
    start: clause.end - text.length,
    text,
    section,
    isHead: false,
    run,
    isHeaded: true,
  };
};

/** What only the words of a sentence opened holds nothing that follows. */
function close(state: State): void {
  if (state.by !== 'heard' && state.by !== 'inline') return;
  state.section = 'progress';
  state.by = 'none';
}

/** 计划开工6处，实际开工7处, 计划3条街，已完成2条: what was planned is only held against what came of it. */
function tellsActual({ text }: Clause, next: Clause | undefined): boolean {
  if (next?.opens !== 'part') return false;
  if (ACTUALLY.test(next.text)) return true;
  const [planned, ...others] = PLANS_COUNT.test(text) ? quantitiesIn(text) : [];
  const [done] = quantitiesIn(next.text);
  if (!planned || !done || others.length > 0) return false;
  // 计划90公里，完成64.4%: what the share is of.
  if (done.unit === '%') return planned.unit !== '%' && SHARE_DONE.test(next.text);
  if (planned.unit !== done.unit) return false;
  const isDone =
    tellsDone(next.text.slice(0, done.span.start)) || isDoneBehind(next.text.slice(done.span.end));
  return done.value <= planned.value && isDone;
}

const SHARE_DONE = /^(?:已|目前|现|实际)?(?:完成|占|达到?|进度)(?:了|率|比例)?(?:为|到|达)?\s?\d/u;
const ACTUALLY = /^(?:目前|现在|但|而)?实际/u;
/** Without a day by which it is to be done. */
const PLANS_COUNT =
  /^(?!.*(?:[前底初旬]|(?<!年)内|\d月(?!计划)|下个?月))[^，。\d]{0,8}计划[^，。\d]{0,10}\d/u;

/** （420个泊位，12月投用）: what a bracket holds is told where it opens. */
function isOpenBehind({ text, closes }: Clause, isOpen: boolean): boolean {
  const last = /[（(）)](?=[^（(）)]*$)/u.exec(text)?.[0];
  return closes === 'comma' && (last === undefined ? isOpen : /[（(]/u.test(last));
}

/** 任务30存在问题：, 10号存在问题：, 停车场那块下一步…; how far the work is stands behind a name only where a colon follows. */
function headingBehindName(clause: Clause, naming: Naming): Heading | null {
  const text = behindItsName(clause, naming);
  const heading = text === clause.text ? null : headingOf({ ...clause, text });
  if (!heading || (heading.section === 'progress' && !leadsOn(heading, text, clause))) return null;
  return { ...heading, length: clause.text.length - text.length + heading.length };
}

const leadsOn = ({ length }: Heading, text: string, { closes }: Clause): boolean =>
  closes === 'colon' && length === text.length;

/** What a clause says behind the task that it begins with. */
function behindItsName(clause: Clause, naming: Naming): string {
  const named = naming.numbered(clause);
  const isLead = named !== null && named.span.start - clause.start <= LONGEST_LEAD;
  return behindName(clause.text, isLead ? named.span.end - clause.start : 0);
}

const LONGEST_LEAD = 4;

/** A sentence that plans ends what stands in the way. */
function planHeard(clause: Clause, state: State): Heading | null {
  const isInProblems = state.by !== 'none' && state.section === 'problems';
  const mayEnd = clause.opens === 'sentence' || state.by === 'heard';
  return isInProblems && mayEnd && beginsPlan(clause.text) ? { section: 'next', length: 0 } : null;
}

/** 另外，…的做法效果不错: leaves what its head named. */
const TURNS_ASIDE = /^(?:另外?|此外|还有|对了|再就是|顺便|同时)(?![一二两三四五六七八九十\d])/u;

/** Under a head of its own a section keeps its sentences. */
const mayPraise = ({ by, section }: State): boolean =>
  section === 'progress' || by === 'none' || by === 'heard';

/** In a sentence that tells of something worth copying, what was done is progress all the same. */
const praised = ({ text }: Clause): SectionName =>
  TELLS_DONE.test(text) ? 'progress' : 'experience';

function sentenceAt(clauses: readonly Clause[], at: number): string {
  let end = at + 1;
  while (clauses[end]?.opens === 'part') end += 1;
  return clauses
    .slice(at, end)
    .map(({ text }) => text)
    .join('，');
}

function move(state: State, clause: Clause, naming: Naming): void {
  const endsHeard = state.by === 'heard' && clause.opens === 'line';
  const endsHeaded = state.by !== 'none' && naming.startsTask(clause) && !state.holdsTasks;
  const endsBlock = clause.opens === 'line' && clause.closes === 'colon' && WHEN.test(clause.text);
  if (!endsHeard && !endsHeaded && !endsBlock) return;
  state.section = 'progress';
  state.by = 'none';
  state.run += 1;
}

/** 三季度：… at the head of a line begins anew. */
const WHEN = /^(?:[一二三四]季度|下半年|下个?月|\d{1,2}月份?)$/u;

function open(
  state: State,
  section: SectionName,
  clause: Clause,
  isWhole: boolean,
  holdsTasks: boolean,
): void {
  state.section = section;
  state.by = !isWhole ? 'heard' : clause.isOutlined || isLine(clause) ? 'block' : 'inline';
  state.holdsTasks = holdsTasks;
  state.run += 1;
}

const isLine = ({ opens, closes }: Clause): boolean => opens === 'line' && closes === 'line';

/**
 * What is in the way stays so for the rest of the sentence, until something is done again; what is meant to be done
 * (预计8月底建成2个，新增泊位300个) until it says that it speaks of now.
 */
function hear(
  clause: Clause,
  before: SectionName,
  state: State,
  today: string,
  isApart: boolean,
): SectionName {
  const { text } = clause;
  const told = withoutAside(text);
  const isAhead = findDays(told, today).some(
    (day) =>
      day.to > today &&
      (day.isBefore || day.from > today || hasJustBegun(day, today)) &&
      !isAsGoodAsOver(day, told, today),
  );
  if (deniesTrouble(text)) return 'problems';
  if (foundNone(text)) return 'progress';
  if (saysNoProgress(text) || STANDS.test(text)) return 'progress';
  if (isPlanned(told, isAhead, isMeantFor(told, today))) {
    if (isDemanded(told)) return 'next';
    state.isOfRest = isOfRest(text);
    state.intends ||= !state.isOfRest && (isAhead || intends(text));
    return 'next';
  }
  if (isOver(clause, before, state)) return 'progress';
  const isTurned = TURNS_TO_TROUBLE.test(text) || (isApart && BEGINS_WITH_COUNT.test(text));
  if (before === 'next' && isTurned && isProblem(text)) return 'problems';
  if (STILL_SO.test(text) || ARE_REFUSED.test(text)) return 'problems';
  const isBack = before === 'next' && !isAhead && comesBack(text);
  if (before === 'next' && (state.intends || state.isOfRest) && !isBack) return 'next';
  state.intends = false;
  state.isOfRest = false;
  if (isGoodNews(text) || cameOut(text)) return 'progress';
  if (leavesInDoubt(text)) return 'problems';
  if (isTroubleNow(text)) return 'problems';
  if (TELLS_DONE.test(text)) return 'progress';
  if (state.by === 'none' && DEALT_WITH.test(text)) return 'progress';
  if (state.by !== 'none' && state.section === 'progress') return before;
  if (isProblem(told)) return 'problems';
  return isBack ? 'progress' : before;
}

/** 产权方不让勘探: what others do not let be done is in the way, whatever was meant before it. */
const ARE_REFUSED =
  /^(?:但是?|不过|可是?|就是|主要是|因为)?(?!如|若|要是)[\u4e00-\u9fff]{2,10}不(?:让|准|许|同意|肯|愿意|配合)(?!的)/u;

/** 目前经费有缺口, 现在群众意见较大: how it stands by now, and nothing but a trouble. */
const isTroubleNow = (text: string): boolean =>
  BY_NOW.test(text) && !TELLS_MORE.test(text) && isProblem(text.replace(BY_NOW, ''));

const BY_NOW = /^(?:目前|现在|眼下|如今)(?!存在)/u;
const TELLS_MORE = /\d|已|正在|[都均]/u;

/** Whether what is in the way, or when the rest of something is to be done, ended before a clause. */
function isOver(
  { text }: Clause,
  before: SectionName,
  { isOfRest: ofRest, intends: means }: State,
): boolean {
  if (before === 'next') return ofRest && !means && countsElse(text, quantitiesIn(text), 'rest');
  return (
    before === 'problems' && !isProblem(text) && countsElse(text, quantitiesIn(text), 'problems')
  );
}

/** 演出42场（有两场没演成）, 完工5座（下月再建2座）: what a bracket says of a figure before it is an aside to what is told. */
function withoutAside(text: string): string {
  const from = text.search(/\d/u);
  return from < 0 ? text : `${text.slice(0, from)}${text.slice(from).replace(BRACKET, '')}`;
}
const BRACKET = /[（(][^（()）]*(?:[）)]|$)/gu;

/** 结果8座公厕全建成了 */
const cameOut = (text: string): boolean =>
  CAME_OUT.test(text) &&
  (tellsDone(text) || WENT_WELL.test(text)) &&
  !isProblem(text.replace(CAME_OUT, ''));
/** 结果一天没停 */
const WENT_WELL = /[没未](?:停|耽误|误|拖|受?影响)|按[期时]|顺利|如[期愿]/u;

/** 本来以为雨季要耽误，结果8座公厕全建成了: what was feared is told of what was done. */
const isFearOnly = ({ text }: Clause, next: Clause | undefined): boolean =>
  THOUGHT_BEFORE.test(text) && next?.opens === 'part' && cameOut(next.text);

/** 俩月底能完 1座拆迁没地方: what is behind the blank is another one. */
const BEGINS_WITH_COUNT = /^(?:还有|另外?|有)?[\d一二两俩三四五六七八九十]/u;

/** 预计月底完工，就是电费没谈妥 */
const TURNS_TO_TROUBLE = /^(?:但是?|不过|只是|可是|就是|就怕|然而)/u;

/** 就是黄台板桥那处还是积水: behind what is done, what is only there still so. */
const STILL_SO =
  /^(?:但是?|不过|只是|可是|就是|然而|唯独)[^，。\d]{0,16}(?:还是|仍然?|依然|依旧|照样|还在?|又)(?![剩差有\d]|正在)[^，。\d]{1,12}$/u;

/** 公园还是8处没变 */
const STANDS =
  /(?:还是|仍[是为]|保持在?|维持在?)[^，。\d]{0,3}\d[^，。\d]{0,6}(?:没变|不变|未变|没动|$)/u;

/** 基本建成到这个月底是2080套, said in its last days: how it stands by then, and nothing that is meant. */
const isAsGoodAsOver = (day: FoundDays, text: string, today: string): boolean => {
  const { to, span, isBefore } = day;
  if (to.slice(0, 7) !== today.slice(0, 7) || Number(today.slice(8)) < LAST_DAYS) return false;
  const isTold = UP_TO.test(text.slice(0, span.start)) || (!isBefore && isToldOfEnd(day, text));
  return isTold && !MEANS.test(text);
};

/** 6月底完成760路, 6月30日完成4.6公里: the last day of the month, and behind it what was done, with its number. */
const isToldOfEnd = ({ text: day, span }: FoundDays, text: string): boolean =>
  MONTH_END.test(day) && DEED_TOLD.test(text.slice(span.end));
const MONTH_END = /^\d{1,2}月(?:[底末]|份?(?:30|31)[日号]?)$/u;
const DEED_TOLD =
  /^(?:共|已|就|累计|实际)?(?:完成|建成|完工|竣工|开工|投用|签约|拆除|[\u4e00-\u9fff]{1,2}了)[\u4e00-\u9fff]{0,8}\d/u;

const LAST_DAYS = 20;
const UP_TO = /(?:到|至)(?:这个?|本)?$/u;
const MEANS =
  /[能可会得想]|将(?!近)|要(?!求)|再(?!次)|拟(?!定)|预计|估计|计划|打算|准备|安排|力争|争取|确保|有望|才|就|剩|余下|其余/u;

/** On the first days of December nothing much is told of it yet. */
const hasJustBegun = ({ precision, from }: FoundDays, today: string): boolean =>
  precision === 'month' && from.slice(0, 7) === today.slice(0, 7) && Number(today.slice(8)) <= 3;

/** 责令停工2处, 追讨欠薪12起: so many things that are wrong were dealt with. */
const DEALT_WITH = new RegExp(`^(?:又|还|另|已|共|累计){0,2}${DEALS_WITH}[^，。\\d]{0,8}\\d`, 'u');
const TELLS_DONE = new RegExp(
  `已|(?:${DONE_WORDS})[^，。]{0,12}(?:\\d|百分之|[一二两三四五六七八九十百]+[座处个条套户家部件场次里米])|(?:率|均值)(?:达到?|为|是)?(?:\\d|百分之)|目前(?!存在)|(?:现在|眼下|如今)[^，。\\d]{0,6}\\d|^\\d{1,4}[个处座条家户](?:里头?|里面|当?中|里边)[^，。\\d没未]{0,4}[成完建]了|正在`,
  'u',
);
