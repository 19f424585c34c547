import { z } from 'zod';
import { parameterValue, type RuleQuote } from './parameters.ts';
import { lastDay, type Period, quarterOf } from './period.ts';
import type { Plan } from './plan.ts';
import { ruleOf } from './plan-lookups.ts';
import { addWorkdays, firstWorkdayFrom, lastWorkdayUntil, type WorkCalendar } from './workdays.ts';

/** Something that the office itself owes every quarter, or at the end of the year, by a rule of the notice. */
export const Duty = z.strictObject({
  /** 书面调度. */
  name: z.string().min(1),
  rule: z.string().min(1),
  /** Which aspect of the rule says so. */
  aspect: z.int().nonnegative(),
});
export type Duty = z.infer<typeof Duty>;

/** What the office is reminded of once: its duties of a quarter or of the year, which have no record. */
export interface DutiesDue {
  /** quarter-end-duties:2020-Q2. */
  readonly fact: string;
  /** The quarter, or null for the year. */
  readonly quarter: Period | null;
  readonly names: readonly string[];
  readonly rules: readonly RuleQuote[];
}

export const QUARTERLY_DUTIES = 'quarter-end-duties';
export const YEARLY_DUTIES = 'year-end-duties';
/** From this workday before the end of a quarter on it is told. */
const LAST_WORKDAYS = 5;

/**
 * The duties to be spoken of on a day YYYY-MM-DD of the plan's year: those of the quarter (附件2 五: 每季度开展书面调度和明察暗访)
 * in its last five workdays, those of the year (年底自评) from the first workday of December on.
 */
export function dutiesOn(plan: Plan, day: string, calendar: WorkCalendar): readonly DutiesDue[] {
  if (day < plan.document.issuedOn || Number(day.slice(0, 4)) !== plan.year) return [];
  const quarter = quarterOf(day);
  const last = lastWorkdayUntil(calendar, lastDay(quarter));
  const december = firstWorkdayFrom(calendar, `${plan.year}-12-01`);
  return [
    ...(day >= addWorkdays(calendar, last, 1 - LAST_WORKDAYS)
      ? dutiesIn(plan, QUARTERLY_DUTIES, quarter)
      : []),
    ...(day >= december ? dutiesIn(plan, YEARLY_DUTIES, null) : []),
  ];
}

function dutiesIn(plan: Plan, id: string, quarter: Period | null): readonly DutiesDue[] {
  const duties = z.array(Duty).parse(parameterValue(plan, id) ?? []);
  if (duties.length === 0) return [];
  const rules = duties.map(({ rule: name, aspect }) => {
    const rule = ruleOf(plan, name);
    return { quote: rule.aspects[aspect]?.quote ?? rule.text, place: rule.place };
  });
  const once = rules.filter(
    ({ quote }, at) => rules.findIndex((one) => one.quote === quote) === at,
  );
  const names = duties.map(({ name }) => name);
  return [{ fact: `${id}:${quarter ?? plan.year}`, quarter, names, rules: once }];
}
