import { inUnit } from '../../domain/measure-units.ts';
import type { Target, Task } from '../../domain/plan.ts';
import { doubtIn, onlyDoubts, saysThing } from '../figures/doubt.ts';
import { DONE_FIGURE } from '../words/done.ts';
import { COLOURS, SURELY_DONE } from '../words/doubt.ts';
import { SURE_OF_IT } from '../words/roles.ts';
import type { Counted, Statement } from './counted.ts';
import { quantitiesIn } from './report-quantities.ts';

/** Whether a figure is as many as the plan wants: it may be said of the plan, and of what was done. */
export const isWhatPlanWants = ({ quantity }: Pick<Counted, 'quantity'>, task: Task | null) =>
  (task?.targets ?? []).some(
    ({ value, unit }) => inUnit(quantity.value, quantity.unit, unit) === value,
  );

/**
 * Whether its own clause leaves a figure in doubt: 基本建成2129套10月底肯定赶不上. A doubt of something else (5座资金有困难), of
 * the next figure (5座还差3座), or of what comes after the work that is done (已建成5座怕赶不上验收) leaves it as it is.
 */
export function isDoubted(one: Counted, { text }: Statement, task: Task | null): boolean {
  const before = doubtIn(one.before);
  if (before && !SURELY_DONE.test(one.before.slice(before.end))) return true;
  const rest = text.slice(one.quantity.span.end);
  const behind = doubtIn(rest);
  if (!behind || behind.start >= one.after.length) return false;
  if (behind.end >= one.after.length && behind.end < rest.length) return false;
  if (saysThing(behind.subject) && !isThing(behind.subject, one, task)) return false;
  return !(saysThing(behind.object) && isToldDone(one, task));
}

/** Whether a clause beside it, that says nothing else, leaves it in doubt: 征收600户，肯定做不到. */
export const isDoubtedBy = (one: Counted, beside: Statement, task: Task | null): boolean =>
  onlyDoubts(beside.text) &&
  quantitiesIn(beside.text).length === 0 &&
  !SURELY_DONE.test(`${one.before}${one.after}`) &&
  (isWhatPlanWants(one, task) || !isToldDone(one, task));

/**
 * Whether a figure that is as many as the plan wants may as well be the plan: no word but those of the goal itself says
 * that it was done (基本建成 is its name), and something is said of it that was not understood.
 */
export const mayBePlan = (one: Counted, statement: Statement, task: Task | null): boolean =>
  isWhatPlanWants(one, task) &&
  !isToldDone(one, task) &&
  !SUM.test(one.before) &&
  !SURE_OF_IT.test(one.after) &&
  saysMore(one, statement, task);

/** 加上之前3个一共5个 */
const SUM = /共|合计|总/u;

/** Whether any word beside the goal's own says that it was done: 已征收600户. */
const isToldDone = ({ before, after }: Counted, task: Task | null): boolean => {
  const goal = wordsOf(task).join('\n');
  return [before, after].some((words) =>
    [...words.matchAll(EACH_DONE)].some(([word]) => !goal.includes(word)),
  );
};

const EACH_DONE = new RegExp(DONE_FIGURE.source, 'gu');

const wordsOf = (task: Task | null): readonly string[] =>
  (task?.targets ?? []).flatMap(({ metric, aliases, quote }: Target) => [
    metric,
    ...aliases,
    quote,
  ]);

/** 8座公厕怕建不完: what was counted, behind its number. */
const isThing = (subject: string, { before }: Counted, task: Task | null): boolean =>
  [before, ...wordsOf(task)].some((words) => words.includes(subject));

/** Two signs and more that are neither the goal's own words, nor a name, nor what only colours. */
function saysMore(
  { before, after }: Counted,
  { names, text, start }: Statement,
  task: Task | null,
) {
  const named = names.map((one) => text.slice(one.start - start, one.end - start));
  const known = [...wordsOf(task), ...named].toSorted((one, other) => other.length - one.length);
  const rest = known.reduce(
    (words, name) => (name === '' ? words : words.replaceAll(name, ' ')),
    `${before} ${after}`,
  );
  return UNKNOWN.test(rest.replace(EACH_DONE, ' ').replace(COLOURS, ' '));
}

const UNKNOWN = /[\u4e00-\u9fff]{2}/u;
