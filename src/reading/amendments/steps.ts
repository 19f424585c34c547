import type { Amendment } from '../../domain/amendment.ts';
import type { Achievement, NotedFigure } from '../../domain/report-reading.ts';
import { numbersToCorrect } from '../achievements/report-quantities.ts';
import { emptyItem, isSameUnit } from '../corrections/corrections.ts';
import { type FoundQuantity, tidy } from '../numbers/quantities.ts';
import { calledOf } from './called-of.ts';
import type { Ground } from './ground.ts';
import { likeness } from './likeness.ts';
import { changed, unknown } from './numbers.ts';
import { signOfStep } from './step-sign.ts';
import { NOW_IS, TAKES_PLACE, TOTAL_BEFORE } from './words.ts';

/** By how much a number is wrong, and what else is said of it. */
interface Step {
  readonly by: FoundQuantity;
  readonly sign: 1 | -1;
  /** What it was before, and what it comes to; null where that is not said. */
  readonly from: FoundQuantity | null;
  readonly to: FoundQuantity | null;
  /** 有一座水还没通: the clause that says why, where it tells something by itself. */
  readonly told: string | null;
}

/**
 * 有一座水还没通，先不算它; 公厕多报了2座; 培训少报了一期，是6期: by how much one number of what was told is to be less, or more. What it
 * comes to must agree, where that is said. Of several that could be meant it is asked which; null for any other text.
 */
export function readStep(
  core: string,
  ground: Ground,
  notedIn: (told: string, task: number | null) => readonly NotedFigure[],
): readonly Amendment[] | null {
  const step = core.length > LONGEST ? null : stepIn(core);
  if (!step) return null;
  const meant = metricsMeant(core, step, ground);
  const [only, ...others] = meant;
  if (!only) return null;
  const { by, sign, told } = step;
  if (others.length > 0) return [unknown({ from: null, to: by })];
  const { task, metric } = only;
  const right = { ...by, value: tidy(metric.value + sign * by.value), unit: metric.unit };
  const less = changed(task, metric, right);
  if (told === null) return [less];
  const item = { ...emptyItem(task, null), progress: told, noted: [...notedIn(told, task)] };
  return [less, { kind: 'add', items: [item], doubt: null }];
}

/** Whether a text says that something is to be less than it was told, whatever that is. */
export const saysLess = (text: string): boolean =>
  clausesOf(text).some((clause) => signOfStep(clause) !== null);

const LONGEST = 60;

function stepIn(core: string): Step | null {
  const clauses = clausesOf(core);
  const said = clauses.flatMap((one, at) => (signOfStep(one) === null ? [] : [at]));
  const at = said.find((place) => quantityOf(clauses[place] ?? '')) ?? said[0] ?? -1;
  const clause = clauses[at];
  const sign = clause === undefined ? null : signOfStep(clause);
  if (clause === undefined || sign === null) return becomesIn(clauses) ?? leftIn(clauses);
  const own = quantityOf(clause);
  const before = clauses.slice(0, at).findLast((one) => quantityOf(one) !== null);
  const by = own ?? (before === undefined ? null : quantityOf(before));
  if (!by) return null;
  const others = numbersToCorrect(core).filter(
    ({ value, unit }) => value !== by.value || unit !== by.unit,
  );
  const to = others.find(({ span }) => TOTAL.test(core.slice(0, span.start))) ?? null;
  const from = others.find((one) => one !== to) ?? null;
  if (others.some((one) => one !== to && one !== from)) return null;
  if (others.some(({ unit }) => unit !== '' && !isSameUnit(unit, by.unit))) return null;
  const told = clauses.find((one) => one !== clause && TELLS.test(one) && quantityOf(one)) ?? null;
  return { by, sign, from, to, told };
}

/** 5座写成4座吧，有一座没验收; 改成4座，1座还没验收: what is left out makes up the difference, and is never the new number. */
function becomesIn(clauses: readonly string[]): Step | null {
  const [head = '', ...others] = clauses.filter((clause) => clause !== '');
  const tails = others.filter((clause) => numbersToCorrect(clause).length > 0);
  const [tail = null, ...more] = tails;
  const [first, second = null, ...rest] = numbersToCorrect(head);
  const by = tail === null ? null : quantityOf(tail);
  if (!first || rest.length > 0 || more.length > 0) return null;
  const to = second ?? first;
  const from = second && TAKES.test(head.slice(first.span.end, second.span.start)) ? first : null;
  const isMeant = second === null ? NOW.test(head.slice(0, first.span.start)) : from !== null;
  if (!isMeant || !IDLE.test(head.slice(to.span.end)) || (from === null && by === null))
    return null;
  const left = from ? tidy(from.value - to.value) : (by?.value ?? 0);
  if (left === 0 || (by !== null && by.value !== Math.abs(left))) return null;
  const unit = to.unit || (from?.unit ?? '');
  return {
    by: { ...to, value: Math.abs(left), unit },
    sign: left > 0 ? -1 : 1,
    from,
    to,
    told: tail,
  };
}

/** 5座里有2座没完，按3座: what is left of it, where that is what remains. */
function leftIn(clauses: readonly string[]): Step | null {
  const [first = '', last = '', ...others] = clauses.filter((clause) => clause !== '');
  const [whole, part, ...more] = numbersToCorrect(first);
  const [to, ...rest] = numbersToCorrect(last);
  if (!whole || !part || !to || more.length + rest.length + others.length > 0) return null;
  const isLeft = OF_WHOLE.test(first.slice(whole.span.end, part.span.start));
  const isNow = NOW.test(last.slice(0, to.span.start)) && IDLE.test(last.slice(to.span.end));
  if (!isLeft || !isNow || tidy(whole.value - part.value) !== to.value) return null;
  return { by: part, sign: -1, from: whole, to, told: null };
}

const OF_WHOLE = /^(?:里|里头|里面|当中|中)(?:还)?有$/u;
const TAKES = new RegExp(`^[^\\d，,]{0,4}?${TAKES_PLACE}$`, 'u');
const NOW = new RegExp(`${NOW_IS}\\s*$`, 'u');
const IDLE = /^(?:才对|才是|的|了|吧|哈|好了|来?算|来?报)*$/u;

const clausesOf = (text: string): readonly string[] =>
  text.split(/[，,；;。\n]/u).map((clause) => clause.trim());

const TOTAL = new RegExp(`${TOTAL_BEFORE}\\s*$`, 'u');
/** 有一座水还没通. */
const TELLS = /^(?:还|另|里头|里面|其中)?有/u;

/** Of 9处里有2处 the second; 那座 is one, but 那个 and 那条 point at anything: 那个数先拿掉. */
const quantityOf = (clause: string): FoundQuantity | null =>
  numbersToCorrect(clause.replace(THAT_ONE, '1$1')).at(-1) ?? null;
const THAT_ONE = /[那这][一1]?([座处家户栋])/gu;

interface Meant {
  readonly task: number | null;
  readonly metric: Achievement;
}

/** Of the figures of its unit those that the words are most like; of these the whole before its parts, and what counts before what does not. */
function metricsMeant(
  core: string,
  { by, sign, from, to }: Step,
  { items }: Ground,
): readonly Meant[] {
  const fitting = items
    .flatMap(({ task, metrics }) => metrics.map((metric) => ({ task, metric })))
    .filter(({ metric }) => by.unit === '' || isSameUnit(metric.unit, by.unit))
    .filter(({ metric }) => sign > 0 || metric.value > by.value)
    .filter(({ metric }) => from === null || metric.value === from.value)
    .filter(({ metric }) => to === null || tidy(metric.value + sign * by.value) === to.value);
  const likenessOf = ({ metric }: Meant) => likeness(core, calledOf(metric));
  const alike = best(fitting, likenessOf).filter((one) => by.unit !== '' || likenessOf(one) > 0);
  return best(best(alike, wholeFirst), countedFirst);
}

const wholeFirst = ({ metric }: Meant): number => (metric.isPart ? 0 : 1);
const countedFirst = ({ metric }: Meant): number => (metric.target === null ? 0 : 1);

function best(meant: readonly Meant[], score: (one: Meant) => number): readonly Meant[] {
  const most = Math.max(0, ...meant.map(score));
  return meant.filter((one) => score(one) === most);
}
