import type { Context, Handler, TickContext } from '../../src/context.ts';
import { answer } from '../../src/context.ts';
import { groupsConcerned } from '../../src/domain/charged.ts';
import { addDays, weekday } from '../../src/domain/day.ts';
import { INSPECTIONS } from '../../src/domain/inspection.ts';
import { ISSUES, type Issue } from '../../src/domain/issue.ts';
import type { Matter } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { LEADERS } from '../../src/domain/permission.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { type GeneralReason, Refusal } from '../../src/domain/refusal.ts';
import { SUPERVISIONS, type Supervision } from '../../src/domain/supervision.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { firstWorkdayFrom } from '../../src/domain/workdays.ts';
import { handOf, hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import type { SumUpWeek } from './intents.ts';
import { type GroupWeek, nothingThisWeek, weekTold } from './wording/week.ts';

interface Span {
  /** Both YYYY-MM-DD, included. */
  readonly from: string;
  readonly to: string;
}

/**
 * “调度、汇总各专项提升行动工作组日常检查和问题督办情况” (正文 二（一）): on the first workday of a week, of the week before, to the office and
 * the 总联络员; nothing where nothing happened.
 */
export async function weekInTheMorning(day: string, ctx: TickContext): Promise<readonly Telling[]> {
  const monday = addDays(day, 1 - weekday(day));
  if (firstWorkdayFrom(ctx.calendar, monday) !== day) return [];
  const fact = `week:${monday}`;
  if (await ctx.kept(TICK_MARKS).get(fact)) return [];
  const { span, groups } = await weekBefore(day, ctx);
  if (groups.length === 0) return [];
  const seating = await seatingOn(day, ctx);
  const readers = hearersOf([{ kind: 'office' }, { kind: 'chief-liaison' }], seating);
  return readers.map(({ id }) => ({
    kind: 'news' as const,
    key: `${fact}:${id}`,
    personId: id,
    text: weekTold(span, groups, ctx.plan),
    fallsDueOn: null,
    once: fact,
  }));
}

/** 一周汇总: of the seven days until now, or of the week that is over. */
export const sumUpWeek: Handler<SumUpWeek> = async (intent, ctx) => {
  await refuseOthers(ctx);
  const { span, groups } = await weekMeant(intent, shanghaiDay(ctx.act.at), ctx);
  const text = groups.length === 0 ? nothingThisWeek(span) : weekTold(span, groups, ctx.plan);
  return answer(ctx, text);
};

/** Of leaders and the office, and of the 总联络员. */
async function refuseOthers(ctx: Context) {
  if (ctx.speaker.roles.some(({ role }) => LEADERS.includes(role))) return;
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  if (handOf([{ kind: 'chief-liaison' }], ctx.speaker, seating)) return;
  throw new Refusal<GeneralReason>({ kind: 'not-permitted', roles: LEADERS });
}

/** The week that is asked for, and what each group had in it. */
export const weekMeant = (
  { isOfLast }: SumUpWeek,
  today: string,
  ctx: Pick<TickContext, 'kept' | 'plan' | 'calendar'>,
) => (isOfLast ? weekBefore(today, ctx) : weekUntil(today, ctx));

/** The seven days that end with this one; on the day on which the week before is told, that week and this day. */
async function weekUntil(today: string, ctx: Pick<TickContext, 'kept' | 'plan' | 'calendar'>) {
  const monday = addDays(today, 1 - weekday(today));
  const isTold = firstWorkdayFrom(ctx.calendar, monday) === today;
  const span = { from: isTold ? addDays(monday, -7) : addDays(today, -6), to: today };
  return { span, groups: await weekOf(span, today, ctx) };
}

/** From Monday to Sunday of the week before this day's. */
async function weekBefore(today: string, ctx: Pick<TickContext, 'kept' | 'plan'>) {
  const monday = addDays(today, 1 - weekday(today));
  const span = { from: addDays(monday, -7), to: addDays(monday, -1) };
  return { span, groups: await weekOf(span, today, ctx) };
}

/** What each group had in that week; groups of nothing are left out. */
async function weekOf(
  { from, to }: Span,
  today: string,
  { kept, plan }: Pick<TickContext, 'kept' | 'plan'>,
): Promise<readonly GroupWeek[]> {
  const isIn = (moment: string) => from <= shanghaiDay(moment) && shanghaiDay(moment) <= to;
  const inspections = (await kept(INSPECTIONS).all()).filter(
    ({ at, type }) => type === 'daily' && isIn(at),
  );
  const supervisions = await kept(SUPERVISIONS).all();
  const issues = await kept(ISSUES).all();
  const groupsOf = (one: Supervision) =>
    groupsConcerned(plan, one.task === null ? [] : [one.task], one.charged);
  const week = plan.groups.map(({ ordinal }) => {
    const own = supervisions.filter((one) => groupsOf(one).includes(ordinal));
    const open = own.filter(({ steps }) => !steps.some(({ step }) => ENDS.includes(step)));
    return {
      group: ordinal,
      checks: inspections.filter(({ group }) => group === ordinal),
      opened: own.filter(({ at }) => isIn(at)),
      closed: own.filter((one) => hasTaken('verify', one, isIn)),
      red: open.filter(({ dueOn }) => dueOn < today),
      ...issuesIn(
        issues.filter(({ task }) => taskOf(plan, task).group === ordinal),
        isIn,
      ),
    };
  });
  const ofOffice = inspections.filter(({ group }) => group === null);
  const office = { group: null, checks: ofOffice, opened: [], closed: [], red: [] };
  const all: readonly GroupWeek[] = [...week, { ...office, ...issuesIn([], isIn) }];
  return all.filter(({ checks, opened, closed, raised, answered, solved }) =>
    [checks, opened, closed, raised, answered, solved].some((those) => those.length > 0),
  );
}

/** What was raised, answered and solved of these issues in the days that are counted. */
const issuesIn = (issues: readonly Issue[], isIn: (moment: string) => boolean) => ({
  raised: issues.filter((one) => hasTaken('raise', one, isIn)),
  answered: issues.filter((one) => hasTaken('answer', one, isIn)),
  solved: issues.filter((one) => hasTaken('solve', one, isIn)),
});

const hasTaken = (
  step: string,
  { steps }: Pick<Matter, 'steps'>,
  isIn: (moment: string) => boolean,
): boolean => steps.some((one) => one.step === step && isIn(one.at));

const ENDS: readonly string[] = ['verify', 'cancel'];
