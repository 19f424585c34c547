import type { Commitment, Target, Task, WorkingGroup } from '../domain/plan.ts';
import { amount, dayInWords, list, quoted } from './words.ts';

/** 任务24“大力推行路长制”. */
export const taskName = (task: Task): string => `任务${task.number}“${task.title}”`;

/** 24 大力推行路长制, as a line of a list. */
export const taskLine = (task: Task): string => `任务${task.number} ${task.title}`;

/** `between`: the units of which one was taken to lead it. */
export function taskLead(task: Task, between: readonly string[] = []): string {
  const [lead, ...others] = task.units;
  if (between.length > 0) {
    const isOne = between.some((unit) => unit === lead);
    return `${isOne ? `是${lead}` : '都不是'}：${taskLead(task)}`;
  }
  const rest = others.length > 0 ? `\n其他责任单位：${list(others)}。` : '';
  return `${taskName(task)}由${lead}牵头（责任分工首列单位）。${rest}`;
}

/** `unlisted`: units that the question took for granted, and that are not in the task. */
export function taskUnits(task: Task, unlisted: readonly string[] = []): string {
  const strangers = unlisted.filter((unit) => !task.units.includes(unit));
  const note = strangers.length > 0 ? `责任分工未列${list(strangers)}，` : '';
  const no = strangers.length > 0 ? '没有，' : '';
  return `${no}${taskName(task)}的${note}责任单位共${task.units.length}家：${list(unitsMarked(task))}。`;
}

/** The unit at a place of the notice's list: 1 is the first, -1 the last. */
export function taskUnitAt(task: Task, place: number): string {
  const index = place > 0 ? place - 1 : task.units.length + place;
  const unit = task.units[index];
  if (unit === undefined)
    return `${taskName(task)}的责任单位只有${task.units.length}家：${list(unitsMarked(task))}。`;
  const role = index === 0 ? '，即牵头单位' : `；牵头的是${task.units[0]}`;
  return `${taskName(task)}的责任分工第${index + 1}位是${unit}${role}。`;
}

/** For somebody who knows these units already. */
export function taskUnitsBesides(task: Task, besides: readonly string[]): string {
  const others = unitsMarked(task).filter((_, place) => !besides.includes(task.units[place] ?? ''));
  const head = `${taskName(task)}除${list(besides)}外`;
  return others.length > 0
    ? `${head}，还有${others.length}家责任单位：${list(others)}。`
    : `${head}没有别的责任单位。`;
}

const unitsMarked = ({ units: [lead, ...others] }: Task): readonly string[] => [
  `${lead}（牵头）`,
  ...others,
];

/** `place`: nothing was to be confirmed. */
export function unitInTask(
  task: Task,
  unit: string,
  as: 'responsible' | 'lead' | 'place' | 'duty',
): string {
  const lead = task.units[0];
  if (as === 'duty' && task.units.includes(unit))
    return `${unitInTask(task, unit, 'place')}\n文件只列责任分工，没有写明各责任单位在这项任务里具体干什么。`;
  const yes = as === 'place' ? '' : '是的，';
  if (unit === lead) return `${yes}${unit}是${taskName(task)}的牵头单位（责任分工首列）。`;
  const place = task.units.indexOf(unit);
  if (place > 0) {
    return as === 'lead'
      ? `不是，${taskName(task)}由${lead}牵头；${unit}是责任单位（列第${place + 1}位）。`
      : `${yes}${unit}是${taskName(task)}的责任单位（列第${place + 1}位），牵头的是${lead}。`;
  }
  const no = as === 'place' || as === 'duty' ? '' : as === 'lead' ? '不是，' : '没有，';
  return `${no}${taskName(task)}的责任分工未列${unit}；列出的是：${list([`${lead}（牵头）`, ...task.units.slice(1)])}。`;
}

/** How a task stands by what was reported: behind each target what is reached (empty where nothing is), and lines. */
export interface CardState {
  readonly reached: readonly string[];
  readonly lines: readonly string[];
}

export function taskCard(
  task: Task,
  group: WorkingGroup,
  whole: boolean,
  state: CardState | null = null,
): string {
  const [lead, ...others] = task.units;
  const targets = task.targets.map(
    (target, place) => `· ${targetLine(target)}${state?.reached[place] ?? ''}`,
  );
  const head = [
    `任务${task.number} ${task.title}`,
    `工作组：${group.name}（组长${group.leader}）`,
    `牵头：${lead}`,
    ...(others.length > 0 ? [`其他责任单位：${list(others)}`] : []),
    ...(targets.length > 0 && !whole ? ['数字目标：', ...targets] : []),
    ...(state?.lines ?? []),
  ].join('\n');
  const room = Math.max(40, Math.min(CARD_CONTENT, SCREEN - head.length));
  const content = whole ? task.content : shortened(task, room);
  return `${head}\n内容：${content}`;
}

/** What a phone shows at once, in characters, less the line that offers the whole text. */
const SCREEN = 560;
/** More of the content than this, and a card is no card. */
const CARD_CONTENT = 160;

function shortened({ number, content }: Task, room: number): string {
  if (content.length <= room) return content;
  return `${content.slice(0, room)}……（看全文请发“任务${number}内容”）`;
}

/** 绿道长度：8公里 — the number as the notice sets it, its scope and its day. */
export function targetLine(target: Target): string {
  const isNamed = target.scope === null || target.metric.includes(target.scope);
  const scope = isNamed ? '' : `（${target.scope}）`;
  const due = target.deadline ? `，${deadlineWords(target.deadline, target.deadlineText)}` : '';
  return `${target.metric}${scope}：${amount(target)}${due}`;
}

function deadlineWords(deadline: string, text: string | null): string {
  const day = dayInWords(deadline);
  if (text === null) return `${day}前`;
  return text.includes(day) ? text : `${text}（即${day}）`;
}

export function taskTargets(task: Task, targets: readonly Target[]): string {
  const others = task.targets.length - targets.length;
  const quotes = quotesOf(targets).join('……');
  return [
    `${taskName(task)}的目标：`,
    ...targets.map((target) => `· ${targetLine(target)}`),
    ...(targets.length <= QUOTED_TARGETS ? [`原文：${quoted(quotes)}`] : []),
    ...(others > 0 ? [`（该任务另有${others}个数字目标，发“任务${task.number}”可看全部。）`] : []),
  ].join('\n');
}

/** With more numbers than this the lines are the answer, and the quotes would fill a second screen. */
const QUOTED_TARGETS = 4;

/** The quotes of the targets, each once, and none that stands within another. */
const quotesOf = (targets: readonly Target[]): readonly string[] =>
  [...new Set(targets.map((target) => target.quote))].filter(
    (quote, _, all) => !all.some((other) => other !== quote && other.includes(quote)),
  );

/** Whether a target is the number that somebody took it to be. */
const numberChecked = (target: Target, claimed: number): string =>
  claimed === target.value
    ? `是的，是${amount(target)}。`
    : `不是${claimed}${measureOf(target)}，是${amount(target)}。`;

/** The same of several numbers of one name, of which one may be it; null of several names, of which none is meant. */
export function numberCheckedOf(targets: readonly Target[], claimed: number): string | null {
  const [first, ...others] = targets;
  if (!first || others.some(({ metric }) => metric !== first.metric)) return null;
  const meant = targets.find(({ value }) => value === claimed);
  if (others.length === 0 || !meant) {
    const all = list(targets.map(amount));
    return others.length === 0
      ? numberChecked(first, claimed)
      : `不是${claimed}${measureOf(first)}，是${all}。`;
  }
  const by = meant.deadlineText === null ? '' : `（${meant.deadlineText}）`;
  return `是的，是${amount(meant)}${by}。`;
}

/** 条 of 条（处）. */
const measureOf = ({ unit }: Target): string => unit.split('（')[0] ?? unit;

/** Whether a number is as much as each of the targets wants, and by how much it is not: 不够，……还差1个百分点. */
export const numbersEnough = (targets: readonly Target[], value: number): string =>
  targets.map((target) => `${enoughChecked(target, value)}。`).join('\n');

function enoughChecked(target: Target, value: number): string {
  const set = `${target.metric}的目标是${amount(target)}`;
  const isLimit = target.operator === '<=';
  const over = Number((value - target.value).toFixed(2));
  const words = `${Math.abs(over)}${inPoints(target.unit)}`;
  const isMet = isLimit ? over <= 0 : over >= 0;
  const said = `${value}${target.unit}`;
  if (isLimit) return isMet ? `没超，达标：${set}` : `超了，不达标：${set}，${said}超${words}`;
  return isMet ? `够，达标：${set}` : `不够，没达标：${set}，${said}还差${words}`;
}

const inPoints = (unit: string): string => (unit === '%' ? '个百分点' : unit);

/** The same of several targets: 不对，反了 where each number is another's. */
export function numbersChecked(targets: readonly Target[], claims: readonly number[]): string {
  const values = targets.map(({ value }) => value);
  if (values.every((value, at) => value === claims[at])) return '是的，没有错。';
  const isTurned = values.toSorted().join() === claims.toSorted().join();
  return isTurned ? '不对，说反了。' : '不对，数字有出入。';
}

/** Which of several numbers each of the targets is: 是7个，不是8个. */
export const numbersChosen = (targets: readonly Target[], either: readonly number[]): string =>
  targets
    .map((target) => {
      const others = either.filter((number) => number !== target.value);
      const name = targets.length > 1 ? target.metric : '';
      return others.length === either.length
        ? `${name}都不是，是${amount(target)}。`
        : `${name}是${amount(target)}，不是${list(others.map((one) => `${one}${measureOf(target)}`))}。`;
    })
    .join('\n');

/** That none of two numbers is within the other. */
export const numbersApart = (targets: readonly Target[]): string =>
  `不含，是分开的两个数：${list(targets.map((target) => `${target.metric}${amount(target)}`))}。`;

/** By how much two numbers of one unit differ; null for any others. */
export function targetDifference([one, other, ...others]: readonly Target[]): string | null {
  if (!one || !other || others.length > 0 || one.unit !== other.unit) return null;
  const [low, high] = one.value <= other.value ? [one, other] : [other, one];
  const difference = Number((high.value - low.value).toFixed(2));
  if (difference === 0) return `“${high.metric}”和“${low.metric}”的数字一样。`;
  const more = COUNTED.test(high.unit) ? '多' : '高';
  return `“${high.metric}”比“${low.metric}”${more}${difference}${inPoints(high.unit)}。`;
}

/** What is counted one by one has more, and not a higher number. */
const COUNTED = /^(?!万?平方)[处座个家所条套户公]/u;

/** For a task whose text sets no number. */
export function taskWithoutTargets(task: Task): string {
  const promises = task.commitments.slice(0, 4).map((one) => `· ${one.quote}`);
  return [
    `文件没有给${taskName(task)}规定数字目标。`,
    ...(promises.length > 0
      ? ['文件的要求是：', ...promises]
      : [`原文：${quoted(shortened(task, CARD_CONTENT))}`]),
  ].join('\n');
}

export function taskDeadlines(
  task: Task,
  targets: readonly Target[],
  commitments: readonly Commitment[],
): string {
  return [
    `${taskName(task)}的时限：`,
    ...targets.map((target) => `· ${targetLine(target)}`),
    ...commitments.map(
      (one) => `· ${deadlineWords(one.deadline ?? '', one.deadlineText)}：${one.quote}`,
    ),
  ].join('\n');
}

/** For targets to which the notice gives no day of their own. */
export function taskWithoutDeadline(task: Task, targets: readonly Target[], year: number): string {
  const about = targets.length > 0 ? `中“${list(targets.map((target) => target.metric))}”` : '';
  return [
    `文件没有为${taskName(task)}${about}单独规定完成日期；它列入${year}年重点工作任务。`,
    ...targets.slice(0, 3).map((target) => `· ${targetLine(target)}`),
  ].join('\n');
}

export function taskGroup(task: Task, group: WorkingGroup): string {
  return `${taskName(task)}归${group.name}，组长${group.leader}，组长单位${group.leadUnit}。\n该任务的牵头单位（责任分工首列）是${task.units[0]}。`;
}

export const taskWithoutReports = (task: Task): string =>
  `${taskName(task)}目前还没有登记过进展，我这里没有可报的完成数。\n${task.targets.length > 0 ? `文件的目标：\n${task.targets.map((target) => `· ${targetLine(target)}`).join('\n')}` : ''}`.trim();
