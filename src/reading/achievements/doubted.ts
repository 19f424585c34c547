import { inUnit } from '../../domain/measure-units.ts';
import type { Target, Task } from '../../domain/plan.ts';
import { doubtIn, onlyDoubts, saysThing } from '../figures/doubt.ts';
import { tellsDone } from '../figures/tells-done.ts';
import { DONE_FIGURE, EACH_BROUGHT_TO_END, LEVEL, namesProject } from '../words/done.ts';
import {
  COLOURS,
  GRANTED,
  HANDED_IN,
  LACKS,
  NONE_OF_IT,
  SPOKEN_OF,
  SURELY_DONE,
} from '../words/doubt.ts';
import { STANDS_AT } from '../words/history.ts';
import { SURE_OF_IT } from '../words/roles.ts';
import { goalNamed } from './achieved-targets.ts';
import type { Counted, Statement } from './counted.ts';
import { quantitiesIn } from './report-quantities.ts';

/** Whether a figure is as many as the plan wants of what it names, or of anything: it may be said of the plan, and of what was done. */
export function isWhatPlanWants(one: Counted, task: Task | null): boolean {
  const wants = ({ value, unit }: Target) =>
    inUnit(one.quantity.value, one.quantity.unit, unit) === value;
  if (!task?.targets.some(wants)) return false;
  const named = goalNamed(one, task);
  return named === null || wants(named);
}

/**
 * Whether its own clause leaves a figure in doubt: 基本建成2129套10月底肯定赶不上. A doubt of something else (5座资金有困难), of
 * the next figure (5座还差3座), or of what comes after the work that is done (已建成5座怕赶不上验收) leaves it as it is.
 */
export function isDoubted(one: Counted, { text }: Statement, task: Task | null): boolean {
  const before = doubtIn(one.before.replace(EXTENDS_TO, ''));
  if (before && !SURELY_DONE.test(one.before.slice(before.end))) return true;
  const rest = text.slice(one.quantity.span.end);
  const behind = doubtIn(rest);
  if (!behind || behind.start >= one.after.length) return false;
  if (behind.end >= one.after.length && behind.end < rest.length) return false;
  if (saysThing(behind.subject) && !isThing(behind.subject, one, task)) return false;
  return !(saysThing(behind.object) && isToldDone(one, task));
}

/**
 * Whether a clause beside it, that counts nothing, leaves it in doubt: 征收600户，肯定做不到, or says that what the plan wants is
 * handed in only: 提档升级1个，已申报市级验收.
 */
export function isDoubtedBy(one: Counted, { text }: Statement, task: Task | null): boolean {
  if (NONE_OF_IT.test(text)) return isWhatPlanWants(one, task) || !isToldDone(one, task);
  const isOpen = onlyDoubts(text) || handsIn(text);
  if (!isOpen || quantitiesIn(text).length > 0) return false;
  if (SURELY_DONE.test(`${one.before}${one.after}`)) return false;
  const [isWanted, isDone] = [isWhatPlanWants(one, task), isToldDone(one, task)];
  return onlyDoubts(text) ? isWanted || !isDone : isWanted && !isDone;
}

/** 电子病历推到14家: to so many of them, and to no later day. */
const EXTENDS_TO = /[推延挪](?:到|至)$/u;

const handsIn = (words: string): boolean => HANDED_IN.test(words) && !GRANTED.test(words);

/** 提档升级1个申报市级验收: as many as the plan wants, and handed in only. */
export const isHandedIn = (one: Counted, task: Task | null): boolean =>
  isWhatPlanWants(one, task) && handsIn(one.after);

/**
 * Whether a figure that is as many as the plan wants may as well be the plan: no word but those of the goal itself says
 * that it was done (基本建成 is its name), and something is said of it that was not understood or raises a doubt, or what
 * follows it in its sentence tells no more than what is in the way or still to be done.
 */
export function mayBePlan(
  one: Counted,
  statement: Statement,
  next: Statement | undefined,
  task: Task | null,
): boolean {
  if (!isWhatPlanWants(one, task)) return false;
  if (next !== undefined && one.quantity.unit !== '%' && tellsOfSome(one, next)) return true;
  if (isToldDone(one, task)) return false;
  if (SUM.test(one.before) || STANDS_AT.test(one.lead) || SURE_OF_IT.test(one.after)) return false;
  const rest = statement.text.slice(one.quantity.span.end).replace(PLACE_BEHIND, '');
  return (
    SPOKEN_OF.test(one.after) ||
    doubtIn(rest) !== null ||
    saysMore(one, statement, task) ||
    (one.quantity.unit !== '%' &&
      next !== undefined &&
      (isOpenEnded(next) || (!next.begins && PARTLY.test(next.text))))
  );
}
/** 高品质商圈1个，外立面改造完成八成: behind it, that the work has only come so far. */
const PARTLY =
  /^[^，。\d]{0,10}(?:完成|做了|干了|进度)(?:了|到|达到?|约){0,2}(?:[一二三四五六七八九]成|\d{1,2}(?:\.\d{1,2})?[%％])/u;

/** 聚集区建设2个，缤纷五洲已开街: the work by its bare verb, and behind it one of them that is done. */
const tellsOfSome = ({ before }: Counted, { begins, section, text }: Statement): boolean =>
  !begins &&
  section === 'progress' &&
  (namesProject(before) || !tellsDone(before)) &&
  quantitiesIn(text).length === 0 &&
  tellsDone(text) &&
  !OF_ALL.test(text);
const OF_ALL = /^[\u4e00-\u9fff]{0,6}?(?:全(?![区市])|均|都)|^(?:现|目前)?已/u;

const isOpenEnded = ({ begins, section, text }: Statement): boolean =>
  !begins && section !== 'progress' && quantitiesIn(text).length === 0;

/** 征收600户还差80户, 覆盖率80%还差两个点: the whole, of which the next figure tells what it lacks. */
export const isWholeOfLack = (one: Counted, next: Counted | undefined, task: Task | null) =>
  next !== undefined &&
  LACKS.test(next.before) &&
  isWhatPlanWants(one, task) &&
  !isToldDone(one, task);

/** 加上之前3个一共5个 */
const SUM = /共|合计|总/u;

/** Whether any word beside the goal's own says that it was done, and none of it is in doubt: 已征收600户. */
export const isToldDone = ({ before, after }: Counted, task: Task | null): boolean => {
  const goal = wordsOf(task).join('\n');
  const told = doubtIn(after) === null ? [before, after] : [before];
  return told.some((words) =>
    [EACH_DONE, EACH_BROUGHT_TO_END].some((form) =>
      [...words.matchAll(form)].some(([word]) => !goal.includes(word)),
    ),
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

/** Two signs and more, behind a level or about any other figure, that stand neither in the goal's own words nor in a name, and do more than colour. */
function saysMore(
  { before, after, quantity }: Counted,
  { names, text, start }: Statement,
  task: Task | null,
) {
  const told = quantity.unit === '%' && LEVEL.test(before) ? '' : before;
  const behind = after.replace(PLACE_BEHIND, '');
  const goal = wordsOf(task)
    .join('\n')
    .replace(/[^\u4e00-\u9fff\n]/gu, '');
  const rest = names
    .map((one) => text.slice(one.start - start, one.end - start))
    .reduce(
      (words, name) => (name === '' ? words : words.replaceAll(name, ' ')),
      `${told} ${behind}`,
    )
    .replace(EACH_DONE, ' ')
    .replace(COLOURS, ' ');
  return [...rest.matchAll(PAIR)].some(([, pair = '']) => !goal.includes(pair));
}

/** 示范区1个（世纪广场）: which one it is. */
const PLACE_BEHIND =
  /^[（(](?:(?!计划|目标|任务|指标|正在|未|没|还)[^（）()\d，,。；;拟待等预将争力准]){2,16}[）)]/u;

const PAIR = /(?=([\u4e00-\u9fff]{2}))/gu;
