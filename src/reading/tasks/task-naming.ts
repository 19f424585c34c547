import type { Plan } from '../../domain/plan.ts';
import type { Mention } from '../names/mentions.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { lazily } from '../once.ts';
import { either, sequence } from '../pattern.ts';
import { saysNoProgress } from '../reports/nil.ts';
import type { Clause } from '../reports/report-clauses.ts';
import { findReportPeriods } from '../reports/report-periods.ts';
import { within } from '../reports/report-sentences.ts';
import { type Reporter, tasksOfReporter } from '../reports/reporter.ts';
import { saysNothing } from '../reports/sections.ts';
import { isTampering } from '../talk/tampering.ts';
import { plain } from '../text/plain.ts';
import { matchesOf } from '../text/text.ts';
import { type OwnPoints, ownPointsOf } from './own-points.ts';
import { fits, weighTasks } from './task-evidence.ts';
import { findNumberedTasks, type NumberedTasks, readLooseNumber } from './task-numbers.ts';
import { startsUnderHeads, taskTakenUp } from './task-taken-up.ts';
import { STREET_NAME } from './task-words.ts';

/** A message's words about tasks, as its clauses are asked for them. */
export interface TaskNames {
  /** The tasks that a clause names by number, with the place of the words in the message; null for none. */
  numbered(clause: Clause): NumberedTasks | null;
  /** Whether the clause begins by naming a task, as the head of what follows. */
  startsTask(clause: Clause): boolean;
  /** Whether it only names tasks, titles, units or a period: 25号任务（完善城市智慧平台）6月进展. */
  isHead(clause: Clause): boolean;
  /** The point of the message's own list that it calls by its place: 第二项. */
  readonly ownPoint: OwnPoints;
}

export function taskNamesOf(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  plan: Plan,
  reporter: Reporter,
): TaskNames {
  const usesMarks = marksAreTasks(clauses, mentions, plan, reporter);
  const isTask = (number: number) => plan.tasks.some((task) => task.number === number);
  const read = new Map<number, { readonly clause: Clause; readonly found: NumberedTasks | null }>();
  const ownPoint = ownPointsOf(clauses);
  const heads = firstOfLists(clauses, mentions);
  const numbering = numbersItsSentences(clauses, heads);
  const own = tasksOfReporter(reporter, plan);
  const listsOwn = listsOwnNumbers(clauses, own);
  const listed = clauses.flatMap(({ text }) =>
    findNumberedTasks(text).flatMap((one) => one.numbers),
  );

  const isCrowded =
    clauses.filter((clause) => mayNumber(clause, listed) && readLooseNumber(clause.text)).length >
    plan.tasks.length;

  /** Asked for the same clause again and again, and found once. */
  function numbered(clause: Clause): NumberedTasks | null {
    const known = read.get(clause.start);
    if (known && isSame(known.clause, clause)) return known.found;
    const found = ownPoint(clause) ? null : (readNumber(clause) ?? takenUp(clause));
    read.set(clause.start, { clause, found });
    return found;
  }

  let told: ReadonlySet<number> | undefined;
  const numbersTold = () => {
    told ??= new Set(clauses.flatMap((clause) => readNumber(clause)?.numbers ?? []));
    return told;
  };

  const underHeads = lazily(() => startsUnderHeads(clauses));

  function takenUp(clause: Clause): NumberedTasks | null {
    const named = isCrowded
      ? null
      : taskTakenUp(
          clause,
          () => nextOf(clauses, clause),
          numbersTold,
          () => underHeads().has(clause.start),
        );
    return named && moved(named, clause.start);
  }

  function readNumber(clause: Clause): NumberedTasks | null {
    const [named] = findNumberedTasks(clause.text);
    // What orders the bot to change the record is text like any other, and names nothing.
    if (named && isTampering(plain(clause.text))) return null;
    if (named) return moved(named, clause.start);
    const behind = numberBehindHead(clause);
    if (behind !== null && own.includes(behind.number)) return behind.named;
    if (clause.mark !== null && usesMarks) return byMark(clause, clause.mark);
    const mayBegin = listsOwn || mayNumber(clause, listed) || heads.has(clause.start);
    const loose = !isCrowded && mayBegin ? readLooseNumber(clause.text) : null;
    const [number] = loose?.numbers ?? [];
    if (!loose || number === undefined || !isTask(number)) return null;
    if (DAY_BEHIND.test(clause.text.slice(loose.span.end))) return null;
    const rest = lineFrom(clauses, clause).replace(loose.text, '');
    const about = within(mentions, lineSpan(clauses, clause));
    const speaksOfIt = fits(number, rest, about, plan);
    if (clause === clauses[0] && isOwnAtHead(number, rest, about))
      return moved(loose, clause.start);
    const isNumbering = numbering && /号/u.test(loose.text);
    return speaksOfIt || isNumbering || listsOwn || number > LAST_DAY
      ? moved(loose, clause.start)
      : null;
  }

  /** 21号，家庭医生签约率71.4% of a unit that has task 21, where the words are of no other task of its own; today's number is a day. */
  function isOwnAtHead(number: number, rest: string, about: readonly Mention[]): boolean {
    if (number === Number(reporter.today.slice(8)) || !own.includes(number)) return false;
    return !weighTasks(rest, about, plan, reporter).tasks.some((task) => own.includes(task));
  }

  /** One sign beside the name tells nothing, unless nothing comes after it: 没进展，等苗木. */
  const mayAddTo = ({ closes, end }: Clause): number =>
    closes === 'comma' || clauses.at(-1)?.end === end ? 0 : 1;

  const isHead = (clause: Clause): boolean =>
    isBareName(clause, within(mentions, clause), numbered(clause), reporter, mayAddTo(clause));

  return {
    numbered,
    startsTask(clause) {
      const named = numbered(clause);
      if (named) return leadOf(clause, named).length <= LONGEST_LEAD;
      if (clause.opens === 'part' || !HEADING_CLOSES.includes(clause.closes)) return false;
      if (clause.closes === 'line' && !isHead(clause)) return false;
      return clause.text.length <= LONGEST_TOPIC && namesTask(within(mentions, clause));
    },
    isHead,
    ownPoint,
  };
}

/** 自行车专用道（14）：, with nothing but the number of its task in the brackets of a head; null for any other clause. */
function numberBehindHead(clause: Clause) {
  const { text, start, end, closes, opens } = clause;
  const isHead = closes === 'colon' || (closes === 'line' && opens === 'line');
  const found = isHead ? NUMBER_BEHIND.exec(text) : null;
  if (!found || findQuantities(text).length > 0) return null;
  const number = Number(found[1]);
  const named = { numbers: [number], isPlain: false, text: found[0] };
  return { number, named: { ...named, span: { start: start + found.index, end } } };
}

const NUMBER_BEHIND = /(?<=[\u4e00-\u9fff]{2})[（(](\d{1,2})[号项]?[)）]$/u;

/** Whether both are one clause of a message, whatever was found out about it since. */
const isSame = (one: Clause, other: Clause): boolean =>
  one.start === other.start &&
  one.opens === other.opens &&
  one.closes === other.closes &&
  one.mark === other.mark &&
  one.text === other.text;

/** 12号： names a task inside a sentence too, and so does 22号， where 任务22和37 were announced. */
function mayNumber({ opens, closes, text }: Clause, listed: readonly number[]): boolean {
  const number = /^(\d{1,2})号$/u.exec(text)?.[1];
  if (opens !== 'part' || number === undefined) return opens !== 'part';
  return closes === 'colon' || listed.includes(Number(number));
}

/** 19办活动2场，20招商3家: several clauses, the first of all or behind the head that announces them, begin with numbers, and the reporter has all these tasks. */
function listsOwnNumbers(clauses: readonly Clause[], own: readonly number[]): boolean {
  const loose = clauses.map(({ text }) => {
    const named = readLooseNumber(text);
    return named && !DAY_BEHIND.test(text.slice(named.span.end)) ? named.numbers[0] : undefined;
  });
  const numbers = loose.filter((number) => number !== undefined);
  const [head] = clauses;
  const isAnnounced = head?.closes === 'colon' && ANNOUNCES.test(head.text);
  return (
    loose[isAnnounced ? 1 : 0] !== undefined &&
    new Set(numbers).size > 1 &&
    numbers.every((number) => own.includes(number))
  );
}

/** 3号同上月；11号方案已批复；33号无: three days are not told of like that. */
const numbersItsSentences = (clauses: readonly Clause[], heads: ReadonlySet<number>): boolean =>
  clauses.filter(
    ({ opens, start, text }) =>
      (opens !== 'part' || heads.has(start)) && NUMBERED_SENTENCE.test(text),
  ).length >= 3;

/**
 * 4号… of 6月几项一块报：4号…；5号…: where the list behind a head that names no task begins, of which a later sentence begins with another
 * number.
 */
function firstOfLists(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
): ReadonlySet<number> {
  const isLater = ({ opens, text }: Clause) => opens === 'sentence' && NUMBERED_SENTENCE.test(text);
  const last = clauses.findLastIndex(isLater);
  const isFirst = ({ text }: Clause, at: number) => {
    const head = clauses[at - 1];
    if (at >= last || head?.closes !== 'colon' || !NUMBERED_SENTENCE.test(text)) return false;
    return !namesTask(within(mentions, head));
  };
  return new Set(clauses.filter(isFirst).map(({ start }) => start));
}

/** What follows a day of the month: 8号上午, 8号之前. */
const DAY_BEHIND = /^(?:[上下中]午|[早晚]上|凌晨|[那当]天|之?前|以前)/u;

const NUMBERED_SENTENCE = /^\d{1,2}号(?![上下中]午|晚|早|前|后|之|以|起|到|至|开|去|来)/u;

/** 36号 is no day. */
const LAST_DAY = 31;
const LONGEST_LEAD = 8;
const LONGEST_TOPIC = 24;
const HEADING_CLOSES: readonly string[] = ['colon', 'bracket', 'line'];

const moved = (named: NumberedTasks, by: number): NumberedTasks => ({
  ...named,
  span: { start: named.span.start + by, end: named.span.end + by },
});

function byMark({ start }: Clause, mark: number): NumberedTasks {
  return { numbers: [mark], isPlain: false, text: `${mark}`, span: { start, end: start } };
}

const leadOf = (clause: Clause, named: NumberedTasks): string =>
  clause.text.slice(0, Math.max(0, named.span.start - clause.start)).trim();

const namesTask = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ meanings }) => meanings.some((one) => one.kind === 'task'));

/** The clause behind one. */
const nextOf = (clauses: readonly Clause[], { end }: Clause): Clause | undefined =>
  clauses.find(({ start }) => start >= end);

/** The clauses from one on up to the end of its line, or as far as what is said of a number may reach. */
function lineOf(clauses: readonly Clause[], clause: Clause): readonly Clause[] {
  const from = Math.max(
    0,
    clauses.findIndex((one) => one.end === clause.end),
  );
  const limit = clause.start + FARTHEST;
  let end = from + 1;
  for (let next = clauses[end]; next && next.opens !== 'line' && next.start < limit; ) {
    end += 1;
    next = clauses[end];
  }
  return clauses.slice(from, end);
}

/** In characters. */
const FARTHEST = 1000;

const lineFrom = (clauses: readonly Clause[], clause: Clause): string =>
  lineOf(clauses, clause)
    .map((one) => one.text)
    .join('，');

function lineSpan(clauses: readonly Clause[], clause: Clause) {
  const line = lineOf(clauses, clause);
  return { start: clause.start, end: line.at(-1)?.end ?? clause.end };
}

/**
 * Whether the figures of list marks are numbers of tasks (34、 35、) or only count the items (1. 2.): they are tasks
 * if the plan has them all and is no shorter than the list, and either what they head speaks of them, or they do not simply count from 1.
 */
function marksAreTasks(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  plan: Plan,
  reporter: Reporter,
): boolean {
  const marked = clauses.filter((clause) => clause.mark !== null);
  const marks = marked.map((clause) => clause.mark ?? 0);
  if (marks.length === 0 || marks.length > plan.tasks.length) return false;
  if (!marks.every((mark) => plan.tasks.some((task) => task.number === mark))) return false;
  const fitting = marked.filter((clause) => {
    const about = within(mentions, lineSpan(clauses, clause));
    const { tasks, level } = weighTasks(lineFrom(clauses, clause), about, plan, reporter);
    return tasks.includes(clause.mark ?? 0) && level !== 'words';
  }).length;
  const countsUp = marks.every((mark, at) => mark === at + 1);
  return countsUp ? fitting > marks.length / 2 : fitting >= marks.length / 2;
}

/** Words that a head may have beside names: 6月份情况, 药山街道9月工作, 补报, 三季度总结. */
const HEAD_WORDS = new RegExp(
  either(
    /情况|进展|工作|汇报|总结|报告|报送|补报|上报|更新|如下|关于|方面|这块|那块|这边|这项|月报|季报|小结|一并|一起|本月|目前|截[至止]/u,
    /一块儿?|一同|吧|[两三四五六]项|目前为止|我(?:局|街道|中心|办|单位|部|委)?|区|的|及|和|与|重点|任务|完成|落实|推进|年度|现将|一下|报|：/u,
    /[\s（）()《》“”"、,，:#*_—-]|号|第|项|街道|联络员|大力|全面|加快|进一步|负责|牵头|有关|各位领导|领导好?/u,
  ),
  'gu',
);

function isBareName(
  clause: Clause,
  mentions: readonly Mention[],
  named: NumberedTasks | null,
  { today }: Reporter,
  most: number,
): boolean {
  const periods = findReportPeriods(clause.text, today).map(({ span }) => span);
  const spans = [
    ...mentions.map((mention) => ({
      start: mention.start - clause.start,
      end: mention.end - clause.start,
    })),
    ...periods,
    ...streetsIn(clause.text),
    ...(named && named.span.end > named.span.start
      ? [{ start: named.span.start - clause.start, end: named.span.end - clause.start }]
      : []),
  ];
  if (saysNoProgress(clause.text) || saysNothing(clause.text) || TELLS_DONE.test(clause.text))
    return false;
  if (clause.opens !== 'part' && ANNOUNCES.test(clause.text)) return true;
  const quantities = findQuantities(clause.text).filter(
    ({ span }) => !spans.some((one) => one.start <= span.start && span.end <= one.end),
  );
  if (quantities.length > 0) return false;
  const rest = [...clause.text]
    .filter((_, at) => !spans.some(({ start, end }) => start <= at && at < end))
    .join('');
  if (MONTHLY.test(clause.text)) return true;
  const isBracketed = clause.closes === 'bracket' && clause.opens === 'line';
  const said = rest.replaceAll(HEAD_WORDS, '');
  const isLong = said.length > (isBracketed ? LONGEST_IN_BRACKETS : most);
  return (
    !isLong &&
    !STANDS_BADLY.test(said) &&
    (spans.length > 0 || isBracketed || clause.closes === 'colon')
  );
}

/** 【水源】 at the head of a line is a head whatever it names. */
const LONGEST_IN_BRACKETS = 8;

/** 基层治理推进慢: one sign says how it stands. */
const STANDS_BADLY = /^[慢难缺差弱乱]$/u;

/** 任务8 完成河道清淤 tells, without a number; 任务8完成情况 only names. */
const TELLS_DONE = /(?:完成|建成)(?:了|好)?(?!情况|率|进|度|的|数|后|时|任务|$)[\u4e00-\u9fff]{2}/u;

/** 三项任务一起报, 8月报以下两项工作: how many things follow, and nothing of them. */
const ANNOUNCES = new RegExp(
  sequence(
    /^(?=.*(?:报|说|如下|以下))/u,
    /(?:今天|这次|本次|下面|本月|这个月|上个?月|\d{1,2}月份?|我(?:局|们|单位|街道)?|先|一?共|手头|手上|的|[这那把将有]){0,4}/u,
    /(?:汇?报|上报|说|报告)?(?:一下)?(?:以下|如下|下面)?[\d一二两三四五六七八九十几]{1,2}[项个件条]/u,
    /(?:重点)?(?:任务|工作|事项?|内容)?(?:一起|一并|一块儿?|合并|分别|都|同时|放一起|合一块儿?){0,2}(?:汇报|上报|报告|报|说)?(?:一下|如下|了|吧|上)?$/u,
  ),
  'u',
);

/** 泺口8月月报. */
const MONTHLY = /^[\u4e00-\u9fff]{0,8}\d{0,2}月?(?:份)?(?:工作)?(?:月报|季报)$/u;

const streetsIn = (text: string) =>
  matchesOf(STREET_NAME, text).map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
