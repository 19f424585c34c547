import type { Task } from '../../domain/plan.ts';
import type { Achievement } from '../../domain/report-reading.ts';
import { doneAfter, objectOf, themeIn } from './achievement-name.ts';
import { type Counted, countedIn, type Statement } from './counted.ts';
import { DONE_WORDS } from './done-words.ts';
import { isNoAchievement } from './no-achievement.ts';

/** An achievement of which it is not yet said towards which target it counts. */
export type BareAchievement = Omit<Achievement, 'target'>;

/**
 * What the clauses of one task's progress say was reached, in their order. Plans, totals, remainders, frequencies and
 * lengths of time are passed over. A name without a thing of its own (完成4座) takes that of the one before it.
 */
export function achievementsIn(
  statements: readonly Statement[],
  task: Task | null,
): readonly BareAchievement[] {
  const found: BareAchievement[] = [];
  const clauses = statements.map((statement) => ({ statement, counted: countedIn(statement) }));
  let theme = '';
  let reached: Counted | null = null;
  clauses.forEach(({ statement, counted }, place) => {
    if (statement.begins) reached = null;
    if (counted.length === 0) theme = themeOf(statement) || theme;
    counted.forEach((one, at) => {
      const name = one.hasObject || theme === '' ? one.name : themed(theme, one);
      if (one.hasObject && !/^占/u.test(one.name)) theme = themeIn(one.name) || theme;
      const next = nextAlike(one, clauses, place, at);
      const told = { ...one, before: `${toldBefore(clauses, place, one)}${one.before}` };
      const measures = reached !== null && isMeasureOf(one, reached);
      reached = null;
      if (isTotalOf(one, next) || (!measures && isNoAchievement(told, statement.text))) return;
      if (name === '' && one.quantity.unit === '') return;
      if (isStuck(one, statement, clauses[place + 1]?.statement)) return;
      reached = one;
      found.push(achievementOf(one, name, task));
    });
  });
  return found;
}

/** 培训率52%，培训2期: only a rate is of a rate, and nothing is said twice. */
function themed(theme: string, { name, quantity }: Counted): string {
  const thing = /%|百分点/u.test(quantity.unit) ? theme : theme.replace(/率$/u, '');
  return name !== '' && thing.endsWith(name) ? thing : `${thing}${name}`;
}

interface CountedClause {
  readonly statement: Statement;
  readonly counted: readonly Counted[];
}

function achievementOf({ quantity, quote, before }: Counted, name: string, task: Task | null) {
  const isNegative = NEGATIVE.test(before) && quantity.value > 0;
  return {
    name: name || task?.title || quantity.unit,
    value: isNegative ? -quantity.value : quantity.value,
    unit: quantity.unit,
    quote,
    isAbout: quantity.upTo !== null || (quantity.isAbout && !SIGNED.test(before)),
  };
}

/** 签约42户 is exact. */
const SIGNED = /(?:[签节预合违]约|商超)$/u;
const NEGATIVE = /(?:\d|[\u4e00-\u9fff])[-负−－]$/u;

/** A head, or a few words before a mark, say what the numbers after them are of. */
function themeOf({ text, isHead, begins, theme }: Statement): string {
  if (isHead || theme !== '') return objectOf(theme) === '' ? '' : theme;
  return begins && text.length <= LONGEST_THEME && !SPEAKING.test(text) ? objectOf(text) : '';
}

const LONGEST_THEME = 10;
/** About the message, not about a thing. */
const SPEAKING = /报|说|按照?|看|领导|我们|今天/u;

/** 2处因管线迁改受阻: nothing but a number, of which the rest of the sentence tells a problem or a plan. */
function isStuck({ quantity }: Counted, { text }: Statement, next: Statement | undefined): boolean {
  if (text !== quantity.text || quantity.unit === '%') return false;
  return next?.isAside === true && !next.begins;
}

/** The next number with the same unit in the sentence; null where there is none. */
function nextAlike(
  { quantity }: Counted,
  clauses: readonly CountedClause[],
  place: number,
  at: number,
): Counted | null {
  for (let index = place; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (!clause || (index > place && clause.statement.begins)) return null;
    const later = index === place ? clause.counted.slice(at + 1) : clause.counted;
    const alike = later.find((one) => one.quantity.unit === quantity.unit);
    if (alike) return alike;
  }
  return null;
}

/** 追溯系统全部接入，共23家: the clause before a sum says what was done. */
function toldBefore(clauses: readonly CountedClause[], place: number, { before }: Counted): string {
  const [last, here] = [clauses[place - 1], clauses[place]];
  if (!last || !here || here.statement.begins || !SUMS.test(before)) return '';
  return last.counted.length === 0 && DONE.test(last.statement.text) ? last.statement.text : '';
}

/** 发布名单2批共58人, 开工5个，涉及41万平方米: the size of what was reached, in another unit than its number. */
const isMeasureOf = ({ quantity, before }: Counted, reached: Counted): boolean =>
  MEASURING.test(before) &&
  (quantity.unit !== reached.quantity.unit || isGrown(quantity.value, reached));

/** 新做了2个，一共14个: the second is what the first brought it to. */
const isGrown = (value: number, { quantity, before }: Counted): boolean =>
  value > quantity.value && /新|又|再|本月|这个月/u.test(before);

const MEASURING =
  /^[，,]?(?:计划|协议)?总投资(?:额|约|达)?$|^[，,]?(?:一?共|共计|总共|总计|合计|共?涉及)(?![^，。]*(?:投资|资金|预算))[^，。]{0,6}$/u;
const SUMS = /^[，,]?(?:(?:一?共|共计|总共|合计)|共?涉及[^，。]{0,6})$/u;

/** 企业5家，已完成搬迁3家 and 8座公厕完成4座: a number without a verb, of which the next one is a part. */
function isTotalOf(one: Counted, next: Counted | null): boolean {
  if (DONE.test(one.before) || one.quantity.unit === '%' || MEAN.test(one.before)) return false;
  if (one.after !== next?.before && doneAfter(one.after) !== '') return false;
  if (!next || next.quantity.value > one.quantity.value || !DONE.test(next.before)) return false;
  return (
    objectOf(next.name.replace(EVERY_DONE, '')) === '' ||
    (one.after !== '' && one.after === next.before)
  );
}

const DONE = new RegExp(DONE_WORDS, 'u');
const MEAN = /均值?|浓度/u;
const EVERY_DONE = new RegExp(DONE_WORDS, 'gu');
