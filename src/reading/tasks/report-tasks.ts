import type { Plan } from '../../domain/plan.ts';
import type { Doubt } from '../../domain/report-reading.ts';
import { nameBefore } from '../achievements/achievement-name.ts';
import type { Mention } from '../names/mentions.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { isNilReason } from '../reports/nil-reasons.ts';
import type { AssignedPart, Part } from '../reports/report-parts.ts';
import { within } from '../reports/report-sentences.ts';
import { isResponsible, mayMean as mayMeanTask, type Reporter } from '../reports/reporter.ts';
import { EVENTS } from '../words/done.ts';
import { NAMES_VALUE } from '../words/labels.ts';
import { shareCommonSections } from './common-sections.ts';
import { doubtOfNumber } from './number-doubts.ts';
import { isMarked, type Outline, outlineOf } from './outline.ts';
import { type Evidence, fits, weighTasks } from './task-evidence.ts';
import type { TaskNames } from './task-naming.ts';
import { taskWordsOf, wordsTakenUp } from './task-words.ts';
import { tasksTogether } from './tasks-together.ts';

export interface Assignment {
  readonly parts: readonly AssignedPart[];
  readonly doubt: Doubt | null;
}

interface Told {
  readonly mentions: readonly Mention[];
  readonly names: TaskNames;
  readonly plan: Plan;
  readonly reporter: Reporter;
}

interface Context extends Told {
  readonly outline: Outline;
}

/** The task that the message speaks of up to here. */
interface Current {
  readonly tasks: readonly number[];
  readonly by: 'number' | 'words' | 'nothing';
  /** The tasks that were numbered together (任务27和28一并报), among which words may choose. */
  readonly among: readonly number[];
  /** What the sentence spoke of before a thing in its list that only belongs to another task: 信号灯优化18处. */
  readonly aside?: Current;
}

/** 说明：, 备注： before what names another task is said of that one. */
const withLabels = (parts: readonly AssignedPart[]): readonly AssignedPart[] =>
  parts.map((part, at) => {
    const next = parts[at + 1];
    const labels = part.closes === 'colon' && !part.isNamed && !part.isHead;
    return labels && next?.opens === 'part' && next.isNamed ? { ...part, tasks: next.tasks } : part;
  });

/**
 * 门头责任书应签1280份，已签1263份，签订率98.7%: a sentence that only comes to name its task at its end, by what it spoke of from the
 * beginning, is of that task from there on.
 */
function withOpenings(
  parts: readonly AssignedPart[],
  mentions: readonly Mention[],
): readonly AssignedPart[] {
  const found = [...parts];
  let opening = 0;
  parts.forEach((part, at) => {
    if (part.opens !== 'part') opening = at;
    const [task, ...others] = part.tasks;
    const before = found.slice(opening, at);
    const [first] = before;
    if (!part.isNamed || task === undefined || others.length > 0 || !first) return;
    const isOpen = before.every(
      ({ isNamed, isHead, tasks }) => !isNamed && !isHead && tasks[0] !== task,
    );
    const speaks = within(mentions, first).some(({ meanings }) =>
      meanings.some((one) => one.kind === 'task' && one.task === task),
    );
    if (!isOpen || !speaks || opening === 0) return;
    before.forEach((one, place) => {
      found[opening + place] = { ...one, tasks: part.tasks };
    });
  });
  return found;
}

const NO_OUTLINE: Outline = new Map();
const NOTHING_YET: Current = { tasks: [], by: 'nothing', among: [] };

/**
 * Says for each part which task it speaks of. A task named by number holds until another is named, or until a new
 * sentence speaks of another without doubt; what nothing is said of belongs to the task before it, or else after it.
 */
export function assignTasks(parts: readonly Part[], about: Told): Assignment {
  const numbered = parts.filter((part) => about.names.numbered(part) !== null).length;
  const context = { ...about, outline: numbered > 0 ? NO_OUTLINE : outlineOf(parts, about) };
  const doubts: Doubt[] = [];
  const open: Doubt[] = [];
  const seen = new Set<number>();
  let current = NOTHING_YET;
  const told: AssignedPart[] = [];
  const tasksSaying = new Map<string, Set<number>>();
  const assigned = parts.map((part, at): AssignedPart => {
    const point = context.names.ownPoint(part);
    const item = point ? (told.find(({ start }) => start >= point.start)?.tasks ?? null) : null;
    const named = item ? null : context.names.numbered(part);
    const isTakenUp = named?.numbers.every((task) => seen.has(task)) ?? false;
    const doubt =
      named &&
      !isTakenUp &&
      doubtOfNumber(named, parts.slice(at), { ...context, isOnly: numbered === 1 });
    if (doubt) doubts.push(doubt);
    const weighed: Decision = named
      ? { tasks: named.numbers, isNamed: true }
      : item
        ? { tasks: item, isNamed: true }
        : decide(part, parts, at, current, seen, { ...context, isNumbered: numbered > 0 });
    const found = weighed.isNamed ? weighed : (takenUp(part, told, tasksSaying) ?? weighed);
    const isTitle =
      named !== null ||
      isTitled(part, found.tasks, context.mentions) ||
      (at === 0 && isTitleOfReport(part));
    if (beginsItem(part, context) && !found.isNamed) current = NOTHING_YET;
    if (found.isNamed)
      current = turnedTo(part, moved(current, found.tasks, isTitle), current, context);
    else if (part.opens !== 'part') current = current.aside ?? current;
    if ('doubt' in found) open.push(found.doubt);
    for (const task of current.tasks) seen.add(task);
    const numberedAt = named ? { start: named.span.start, end: named.span.end } : null;
    const mine = { ...part, tasks: current.tasks, isNamed: found.isNamed, numberedAt };
    told.push(mine);
    remember(mine, tasksSaying);
    return mine;
  });
  const whole = withOpenings(withLabels(assigned), about.mentions);
  const isOpen = fillBefore(whole, open).some((part) => part.tasks.length === 0 && !part.isHead);
  const filled = fillBefore(shareCommonSections(whole, about.plan), open);
  return { parts: filled, doubt: doubts[0] ?? (isOpen ? open[0] : null) ?? null };
}

/** A head of the outline, or one of a section beside them: 五、亮点：. */
const beginsItem = (part: Part, { outline }: Context): boolean =>
  outline.get(part)?.isHead === true ||
  (outline.size > 0 && part.isHead && part.section === 'experience' && isMarked(part));

/** The one task of an item of an outline; which one is meant is asked where it fits none of the others' or several. */
function taskHeaded({ text }: Part, tasks: readonly number[]): Decision {
  if (tasks.length === 1) return { isNamed: true, tasks };
  const reason = tasks.length === 0 ? 'missing_task' : 'ambiguous_task';
  return { isNamed: false, tasks: [], doubt: { reason, word: text, tasks: [...tasks] } };
}

/** What is in the way or to be done, in words that were said of one of several tasks before (低层住户), is of that task. */
function takenUp(
  part: Part,
  told: readonly AssignedPart[],
  tasksSaying: ReadonlyMap<string, ReadonlySet<number>>,
): Decision | null {
  if (part.section !== 'problems' && part.section !== 'next') return workTakenUp(part, told);
  const last = told.at(-1)?.tasks ?? [];
  const sharing = wordsTakenUp(part.text).flatMap((words) => [...(tasksSaying.get(words) ?? [])]);
  const tasks = [...new Set(sharing)];
  const [only] = tasks;
  if (only === undefined || tasks.length > 1 || last.includes(only)) return null;
  return { isNamed: true, tasks };
}

/** 取消车位340个 增设护栏2.4公里 规划要取消500个: the verb and the measure of a figure before say of which task this one is. */
function workTakenUp(
  { text, opens, isHead }: Part,
  told: readonly AssignedPart[],
): Decision | null {
  if (opens !== 'part' || isHead) return null;
  const [counted] = findQuantities(text);
  const verb = counted && VERB.exec(text.slice(0, counted.span.start))?.[0];
  if (verb === undefined) return null;
  const isAlike = (one: AssignedPart) =>
    findQuantities(one.text).some(({ unit }) => unit === counted?.unit);
  const near = told.findLast((one) => one.opens !== 'part' || isAlike(one));
  const work = near && isAlike(near) ? near : null;
  if (!work?.text.includes(verb) || work.tasks[0] === told.at(-1)?.tasks[0]) return null;
  return { isNamed: true, tasks: work.tasks };
}

const VERB = /[\u4e00-\u9fff]{2}$/u;

function remember(
  { isHead, tasks, text }: AssignedPart,
  tasksSaying: Map<string, Set<number>>,
): void {
  const [only, ...others] = tasks;
  if (isHead || only === undefined || others.length > 0) return;
  for (const words of wordsTakenUp(text)) {
    tasksSaying.set(words, (tasksSaying.get(words) ?? new Set()).add(only));
  }
}

/** A task's whole title as a head names it as well as its number does. */
const isTitled = (part: Part, [task]: readonly number[], mentions: readonly Mention[]): boolean =>
  part.isHead &&
  part.opens === 'line' &&
  within(mentions, part).some(({ meanings }) =>
    meanings.some((one) => one.kind === 'task' && one.task === task && one.strength === 'title'),
  );

/** 路长制8月运行情况, alone in the first line, says what the whole report is about. */
const isTitleOfReport = ({ opens, closes, text }: Part): boolean =>
  opens === 'line' && closes === 'line' && TITLES.test(text) && findQuantities(text).length === 0;

const TITLES = /(?:情况|进展|进度|工作|小结|总结|汇报|报告|月报|推进)[）)]?$/u;

function moved(current: Current, tasks: readonly number[], isNumbered: boolean): Current {
  if (isNumbered) return { tasks, by: 'number', among: tasks };
  if (tasks.every((task) => current.among.includes(task))) return { ...current, tasks };
  return { tasks, by: 'words', among: [] };
}

/** The same, and where only a thing in a list turned to another task, what to come back to with the next sentence. */
function turnedTo(part: Part, next: Current, last: Current, context: Context): Current {
  const [task] = next.tasks;
  const isSame = last.tasks.length === 0 || last.tasks.some((one) => next.tasks.includes(one));
  if (isSame || part.opens !== 'part' || part.isHead) return next;
  return isOfText(part, task, context) ? next : { ...next, aside: last.aside ?? last };
}

/** Whether a part calls a task by words of its own text (路灯), and not by a thing alone that belongs to it (信号灯, 透水砖). */
function isOfText(part: Part, number: number | undefined, { mentions, plan }: Context): boolean {
  const task = plan.tasks.find((one) => one.number === number);
  const named = task?.targets.flatMap(({ metric, aliases }) => [metric, ...aliases]) ?? [];
  const own = [task?.title ?? '', task?.content ?? '', ...named];
  return within(mentions, part)
    .filter(({ meanings }) => meanings.some((one) => one.kind === 'task' && one.task === number))
    .map(({ start, end }) => part.text.slice(start - part.start, end - part.start))
    .some((words) => own.some((text) => text.includes(words)));
}

const isOfTask = ({ meanings }: Mention): boolean => meanings.some(({ kind }) => kind === 'task');

type Decision =
  | { readonly isNamed: true; readonly tasks: readonly number[] }
  | { readonly isNamed: false; readonly tasks: readonly number[]; readonly doubt: Doubt }
  | { readonly isNamed: false; readonly tasks: readonly number[] };

/** 其中危化企业12家参加: what is only a part of what is told names no task. */
const PASSING = /^(?:其中|含|包括)/u;

/** 抄告1380起路口标线优化了3个: behind a figure that no mark closes, a sentence of speech goes on with its task. */
const runsOn = ({ text, opens, isHead }: Part, before: Part | undefined): boolean =>
  opens === 'part' && !isHead && before?.closes === 'none' && !TURNS.test(text);

/** 剩余1宗因控规调整暂缓: what is only the reason, with whatever stands behind it, changes no topic. */
function withoutReason(part: Part): Part {
  const at = part.text.search(REASON);
  return at < 0 ? part : { ...part, text: part.text.slice(0, at), end: part.start + at };
}

const REASON =
  /(?:因为?(?![此而素地])|由于|(?<![接承感遭忍])受(?!理|益|训|检|教|众|惠|到表扬))[\u4e00-\u9fff]{2}/u;

/** 样板街打造1条，济泺路那条正在做: one of those that were counted last, wherever it stands. */
function refersBack({ text, opens }: Part, before: readonly Part[]): boolean {
  const measure = opens === 'line' ? undefined : ONE_OF_THEM.exec(text)?.groups?.measure;
  if (measure === undefined) return false;
  const counted = before.slice(-FARTHEST_COUNT).flatMap((one) => findQuantities(one.text));
  return counted.some(({ unit }) => unit === measure || measure === '个');
}

const ONE_OF_THEM = /[那这]一?(?<measure>[条处座个家户栋段所部套])(?![月季周])/u;
/** In parts. */
const FARTHEST_COUNT = 3;

const SAME: Decision = { isNamed: false, tasks: [] };

function decide(
  part: Part,
  parts: readonly Part[],
  at: number,
  current: Current,
  seen: ReadonlySet<number>,
  { isNumbered, ...context }: Context & { readonly isNumbered: boolean },
): Decision {
  if (isNilReason(parts, at)) return SAME;
  const underIt = isBracketed(part)
    ? taskUnder(parts, at, context)
    : isItemHead(part)
      ? taskOfItem(parts, at, context)
      : null;
  if (underIt !== null) return { isNamed: true, tasks: [underIt] };
  const headed = context.outline.get(part);
  if (headed) return headed.isHead ? taskHeaded(part, headed.tasks) : SAME;
  const together = tasksTogether(part, within(context.mentions, part), (task) =>
    mayMean(task, context),
  );
  if (together.length > 1) return { isNamed: true, tasks: together };
  const announced = taskAmong(part, current.tasks, context.plan);
  if (announced !== null) return { isNamed: true, tasks: [announced] };
  const evidence = weigh(current.tasks.length > 0 ? withoutReason(part) : part, context);
  const [best] = evidence.tasks;
  if (best === undefined || (evidence.level === 'words' && (part.isHead || isNumbered)))
    return SAME;
  if ((evidence.level === 'words' || isNumbered) && !mayMean(best, context)) return SAME;
  if (PASSING.test(part.text) || refersBack(part, parts.slice(0, at))) return SAME;
  if (runsOn(part, parts[at - 1])) return SAME;
  const known = [...current.tasks, ...current.among].filter((task) =>
    evidence.tasks.includes(task),
  );
  if (known.length > 0) return { isNamed: true, tasks: known.slice(0, 1) };
  const isClear = evidence.tasks.length === 1;
  if (current.tasks.length === 0 && isPlanBehindWork(part, parts.slice(0, at), context))
    return SAME;
  if (current.tasks.length === 0) {
    if (isClear && isPassing(best, parts.slice(at + 1), context)) return SAME;
    return isClear
      ? { isNamed: true, tasks: [best] }
      : chooseInLine(part, parts, at, evidence, context);
  }
  if (isUnderHead(parts, at, current.tasks, context)) return SAME;
  const moves =
    part.section === 'progress'
      ? !isThing(part, parts[at - 1], best, context) && switches(part, evidence, current, context)
      : isClear && (seen.has(best) || beginsWithIt(part, evidence, context));
  return moves ? { isNamed: true, tasks: [best] } : SAME;
}

/** 二环北路施工队进不去场: a sentence may begin with another task also where it tells what is in the way. */
const beginsWithIt = (part: Part, { level }: Evidence, { mentions }: Context): boolean =>
  part.opens !== 'part' &&
  !part.isHeaded &&
  level === 'topic' &&
  within(mentions, part).some((one) => one.start === part.start && isOfTask(one));

/** 挂牌1处 behind 3和22一块说: of tasks that are told of together, the one that a figure has most words in common with; null for none. */
function taskAmong({ text, isHead }: Part, tasks: readonly number[], plan: Plan): number | null {
  if (tasks.length < 2 || isHead || findQuantities(text).length === 0) return null;
  const { weigh: weighWords } = taskWordsOf(plan);
  const [best, second] = tasks
    .map((task) => ({ task, weight: weighWords(text, task) }))
    .toSorted((one, other) => other.weight - one.weight);
  return best && best.weight > (second?.weight ?? 0) ? best.task : null;
}

/** 执法检查312家次。下季度重点查危化: a plan behind work that itself fits a task does not say which one the report is of. */
function isPlanBehindWork(part: Part, before: readonly Part[], context: Context): boolean {
  if (part.section !== 'next') return false;
  const { mentions, plan, reporter } = context;
  const work = before.filter(({ section, isHead }) => section === 'progress' && !isHead);
  const words = work.map(({ text }) => text).join('，');
  const about = work.flatMap((one) => within(mentions, one));
  return weighTasks(words, about, plan, reporter).tasks.length > 0;
}

/** 【道路】 at the head of a line begins another item, whatever the item before it was of. */
const isBracketed = ({ isHead, isHeaded, opens, closes }: Part): boolean =>
  isHead && !isHeaded && opens === 'line' && closes === 'bracket';

/** （三）消防：, 2、便利店： */
const isItemHead = (part: Part): boolean => isMarked(part) && part.closes === 'colon';

/** The task that such a head and its item fit together, where its own text has the words of the head: 易涝点改造2处 under 消防. */
function taskOfItem(parts: readonly Part[], at: number, context: Context): number | null {
  const near = parts.slice(at + 1, at + LONGEST_LINE);
  const next = near.findIndex(isMarked);
  const item = next < 0 ? parts : parts.slice(0, at + 1 + next);
  const found = taskUnder(item, at, context);
  const task = context.plan.tasks.find(({ number }) => number === found);
  const words = parts[at]?.text ?? '';
  const own = [task?.title, task?.content, ...(task?.topics ?? []), ...(task?.sharedTopics ?? [])];
  return own.some((text) => text?.includes(words)) ? found : null;
}

/** The only task of the reporter's that such a head and its line fit together; null where they fit none or several. */
function taskUnder(parts: readonly Part[], at: number, context: Context): number | null {
  const { mentions, plan, reporter } = context;
  const [head] = parts.slice(at);
  const line = lineFrom(parts, at, at + 2);
  const span = { start: head?.start ?? 0, end: line.at(-1)?.end ?? 0 };
  const words = line.map(({ text }) => text).join('，');
  const [best, ...others] = weighTasks(words, within(mentions, span), plan, reporter).tasks;
  return best !== undefined && others.length === 0 && mayMean(best, context) ? best : null;
}

/** 家医签约20万人 in a report of a unit that answers for other tasks, which what follows names. */
function isPassing(task: number, rest: readonly Part[], context: Context): boolean {
  if (mayMean(task, context)) return false;
  return rest.some((part) => {
    const [best, ...others] = weigh(part, context).tasks;
    return best !== undefined && others.length === 0 && mayMean(best, context);
  });
}

/** 样板街：去年建成2条，济泺路2条已完成: between its commas a sentence keeps to the task that its head names. */
function isUnderHead(
  parts: readonly Part[],
  at: number,
  [task]: readonly number[],
  context: Context,
) {
  let place = at;
  while (parts[place]?.opens === 'part') {
    place -= 1;
    const before = parts[place];
    if (before && NAMES_VALUE.test(before.text)) return false;
    if (before?.isHead)
      return !before.isHeaded && (place === at - 1 || weigh(before, context).tasks[0] === task);
    if (before?.closes !== 'comma') return false;
  }
  return false;
}

const mayMean = (number: number, { plan, reporter }: Context): boolean =>
  mayMeanTask(number, reporter, plan);

const weigh = (part: Part, { mentions, plan, reporter }: Context): Evidence =>
  weighTasks(part.text, within(mentions, part), plan, reporter);

/** Whether a part leaves the task before it for another of the reporter's, which alone its words fit. */
function switches(part: Part, evidence: Evidence, current: Current, context: Context): boolean {
  const { mentions, plan, reporter } = context;
  const [best, ...others] = evidence.tasks;
  if (others.length > 0 || /^(?:其中|另一|另外一|剩下那|还有一)/u.test(part.text)) return false;
  if (evidence.level !== 'topic' && !isListed(part, evidence, current)) return false;
  const about = within(mentions, part);
  const words = part.isHead ? '' : part.text;
  const isOwn = current.by === 'words' && beginsWithTopic(part, about, best);
  if (!isOwn && current.tasks.some((task) => fits(task, words, about, plan))) return false;
  const task = plan.tasks.find((one) => one.number === best);
  if (!task || !isResponsible(task, reporter, plan)) return false;
  const begins = part.opens !== 'part' || part.closes === 'colon';
  return (
    current.by === 'words' ||
    (begins && turns(part)) ||
    isSentenceOn(part, about, task.number, context)
  );
}

/** 任务28：公厕完工3座。垃圾分类覆盖率95%。: a sentence of running text that begins with a thing of another task's own text, behind one that was numbered. */
const isSentenceOn = (
  part: Part,
  about: readonly Mention[],
  task: number,
  context: Context,
): boolean =>
  part.isAfterStop === true &&
  !part.isHead &&
  about[0]?.start === part.start &&
  beginsWithTopic(part, about, task) &&
  isOfText(part, task, context);

/** ，铺设透水砖3.8万平方米，: between commas, one of several things that were made, which only belongs to another task. */
function isThing(part: Part, before: Part | undefined, task: number, context: Context): boolean {
  const { text, start, opens, closes, isHead } = part;
  const first = within(context.mentions, part).find(isOfTask);
  if (!first || opens !== 'part' || closes === 'colon' || closes === 'blank' || isHead)
    return false;
  if (before?.closes === 'colon' || nameBefore(text.slice(0, first.start - start)) === '')
    return false;
  const isMade = findQuantities(text).every(({ unit }) => !EVENTS.test(unit));
  return isMade && !isOfText(part, task, context);
}

/** 另外, 对了, 垃圾分类这块, or a head of its own: only so does a sentence leave the task that was named. */
const turns = (part: Part): boolean =>
  TURNS.test(part.text) || (part.closes === 'colon' && (part.opens === 'line' || isMarked(part)));

const TURNS = /^(?:另外?|此外|还有|对了|再就是|至于|关于|同时)|(?:这块|那块|这边|方面|这项)/u;

/** 老旧小区 开工2个: a sentence that begins with the topic of one task speaks of that one, whatever else its words fit. */
function beginsWithTopic(
  { opens, start }: Part,
  [first]: readonly Mention[],
  task: number | undefined,
): boolean {
  if (opens === 'part' || !first || first.start - start > FARTHEST_TOPIC) return false;
  const tasks = first.meanings.filter((one) => one.kind === 'task');
  return tasks.length === 1 && tasks.every((one) => one.task === task && one.strength !== 'shared');
}

const FARTHEST_TOPIC = 3;

/** …；道路指示牌英文校对完成95块；…: in a list of several things words of a task's text are enough. */
const isListed = ({ opens, isHead }: Part, { level, score }: Evidence, { by }: Current): boolean =>
  level === 'words' && by === 'words' && opens === 'sentence' && !isHead && score >= LEAST_LISTED;

const LEAST_LISTED = 2.2;

/** The parts from a place to the end of their line, which may begin anew at `next` for the first time. */
function lineFrom(parts: readonly Part[], at: number, next: number): readonly Part[] {
  const near = parts.slice(at, at + LONGEST_LINE);
  const end = near.findIndex((one, place) => at + place >= next && one.opens === 'line');
  return end < 0 ? near : near.slice(0, end);
}

/** In parts. */
const LONGEST_LINE = 10;

/** Words that fit several tasks are read with the rest of their line. */
function chooseInLine(
  part: Part,
  parts: readonly Part[],
  at: number,
  evidence: Evidence,
  { mentions, plan, reporter }: Context,
): Decision {
  const line = lineFrom(parts, at, at + 1);
  const span = { start: part.start, end: line.at(-1)?.end ?? part.end };
  const words = line.map((one) => one.text).join('，');
  const whole = weighTasks(words, within(mentions, span), plan, reporter);
  const [found, ...others] = whole.tasks;
  const isOne = found !== undefined && others.length === 0;
  const led =
    isOne && !evidence.tasks.includes(found) ? ledAmong(evidence.tasks, plan, reporter) : [];
  if (led.length === 1) return { isNamed: true, tasks: led };
  if (isOne && led.length === 0) return { isNamed: true, tasks: whole.tasks };
  const tasks = evidence.tasks.toSorted((one, other) => one - other);
  const doubt: Doubt = { reason: 'ambiguous_task', word: part.text, tasks };
  return { isNamed: false, tasks: [], doubt };
}

/**
 * 查处违法停车1260起 新装信号灯4处: of the tasks that the clause itself may mean, those that the reporter's unit leads, before another one that its line
 * names.
 */
const ledAmong = (tasks: readonly number[], plan: Plan, { units }: Reporter): readonly number[] =>
  plan.tasks
    .filter(({ number, units: [lead = ''] }) => tasks.includes(number) && units.includes(lead))
    .map(({ number }) => number);

/** What comes before the first task named belongs to it, up to what may mean several others. */
function fillBefore(
  parts: readonly AssignedPart[],
  open: readonly Doubt[],
): readonly AssignedPart[] {
  const at = parts.findIndex((part) => part.tasks.length > 0);
  const { tasks = [] } = parts[at] ?? {};
  const from = parts.findIndex(({ text }) => isOpenAmong(text, tasks, open));
  return parts.map((part, place) =>
    place < at && (from < 0 || place < from) ? { ...part, tasks } : part,
  );
}

/** 商圈成了1个 夜市新增45个: a clause that may mean several tasks, none of them the one that is named behind it, is asked of. */
const isOpenAmong = (text: string, tasks: readonly number[], open: readonly Doubt[]): boolean =>
  open.some(
    (doubt) =>
      doubt.reason === 'ambiguous_task' &&
      doubt.word === text &&
      !doubt.tasks.some((task) => tasks.includes(task)),
  );
