import type { Context } from '../../src/context.ts';
import { ABSENCES, type Absence, addresseeOf } from '../../src/domain/absence.ts';
import type { Due } from '../../src/domain/dues.ts';
import { approvedExtensions, mayBeUrged } from '../../src/domain/extension.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { mayHaveAnother, noiseRules } from '../../src/domain/noise.ts';
import { outboxToPerson } from '../../src/domain/outbox.ts';
import { monthOf, type Period } from '../../src/domain/period.ts';
import type { Person, RoleName } from '../../src/domain/person.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, isOffice, isResponsible } from '../../src/domain/responsibility.ts';
import { type Owing, owing } from '../../src/domain/roster.ts';
import { isUnasked } from '../../src/domain/sent.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import type { RemindingReason } from '../../src/domain/urging.ts';
import {
  refuseIfUrgedLately,
  URGINGS,
  type Urging,
  urgingsOfPeriod,
} from '../../src/domain/urging.ts';
import { dueIn, duesOfYear, monthNow, todayOf } from '../../src/ledger/ledger.ts';
import type { UrgeMissing } from './intents.ts';

/** Somebody who is told, and what the units that they answer for owe. */
export interface Addressed {
  readonly person: Person;
  readonly owed: readonly Owing[];
}

/** What an urging would say to whom, as things stand now. */
export interface PlannedUrging {
  readonly period: Period;
  readonly group: number | null;
  readonly due: Due | null;
  /** By when whoever urges wants it; null where they did not say. */
  readonly by: NonNullable<UrgeMissing['by']> | null;
  /** 会前, where they did not say what day that is. */
  readonly unclear: string | null;
  /** What else is asked of them; null for nothing. */
  readonly note: string | null;
  /** The only units that are meant, where some are named, and those that are not. */
  readonly units: readonly string[];
  /** The only tasks that are meant, where some are named. */
  readonly tasks: readonly number[];
  readonly except: readonly string[];
  readonly told: readonly Addressed[];
  /** Those who have had as many unasked messages today as a person may get. */
  readonly spared: readonly Addressed[];
  /** Units for which nobody is registered. */
  readonly unreachable: readonly Owing[];
}

/**
 * Refuses where nothing is missing, and where the same was urged a moment ago. What the office put off is not urged
 * before its later day is over.
 */
export async function planUrging(
  meant: Omit<UrgeMissing, 'kind'>,
  ctx: Context,
): Promise<PlannedUrging> {
  const group = groupToUrge(meant.group, ctx);
  refuseWithoutPart(meant, ctx);
  const period = meant.period ?? (await periodDue(group, ctx));
  const people = await ctx.people.all();
  const submissions = await submissionsOfPeriod(ctx.kept, period);
  const approved = await approvedExtensions(ctx.kept);
  const isDue = mayBeUrged(period, approved, todayOf(ctx));
  const { units, tasks, except = [] } = meant;
  const missing = owing(
    ctx.plan,
    period,
    people,
    submissions,
    group,
    (report) =>
      isDue(report) &&
      (units?.includes(report.unit) ?? true) &&
      !except.includes(report.unit) &&
      (tasks?.includes(report.task) ?? true),
  );
  if (missing.length === 0)
    throw new Refusal<RemindingReason>({
      kind: 'nobody-missing',
      period,
      group,
      ...(units ? { units } : {}),
    });
  const urgings = await urgingsOfPeriod(ctx.kept, period, LOOKED_AT);
  refuseIfUrgedLately(ctx.plan, period, { ...meant, group }, urgings, ctx.act);
  const absences = await ctx.kept(ABSENCES).all();
  const reached = missing.map((owed) => addresseesOf(owed, people, absences, todayOf(ctx)));
  const all = people.flatMap((person) => {
    const owed = missing.filter((_, place) => reached[place]?.has(person.id));
    return owed.length === 0 ? [] : [{ person, owed }];
  });
  const spared = await Promise.all(all.map(({ person }) => isSpared(person.id, ctx)));
  return {
    period,
    group,
    due: await dueIn(period, ctx),
    by: meant.by ?? null,
    unclear: meant.unclear ?? null,
    note: meant.note ?? null,
    units: units ?? [],
    tasks: tasks ?? [],
    except,
    told: all.filter((_, place) => !spared[place]),
    spared: all.filter((_, place) => spared[place]),
    unreachable: missing.filter((_, place) => reached[place]?.size === 0),
  };
}

const LOOKED_AT = 20;

/** Nobody is urged about a task in which they have no part. */
function refuseWithoutPart(
  { units = [], tasks = [] }: Pick<UrgeMissing, 'units' | 'tasks'>,
  { plan }: Context,
) {
  if (tasks.length === 0) return;
  for (const unit of units) {
    const own = plan.tasks
      .filter((task) => isResponsible(plan, task, unit))
      .map(({ number }) => number);
    if (tasks.some((task) => own.includes(task))) continue;
    throw new Refusal<RemindingReason>({ kind: 'no-part-in-task', unit, tasks, own });
  }
}

/** A group's leader and liaison urge for their own group, the office for all. */
function groupToUrge(named: number | null, { speaker, plan }: Context): number | null {
  if (isOffice(speaker.roles)) return named;
  const own = groupsActedFor(speaker.roles, plan);
  const [only = null, ...others] = named === null ? own : [named];
  if (others.length > 0 || only === null) throw new Refusal<ReportReason>({ kind: 'which-group' });
  if (!own.includes(only))
    throw new Refusal<RemindingReason>({ kind: 'urge-own-group-only', group: only });
  return only;
}

/** The period that is now being reported and lacks somebody: the one that fell due last, or falls due this month. */
async function periodDue(group: number | null, ctx: Context): Promise<Period> {
  const month = monthOf(todayOf(ctx));
  const asked = (await duesOfYear(ctx)).filter(({ dueOn }) => monthOf(dueOn) <= month);
  const people = await ctx.people.all();
  for (const { period } of asked.toReversed()) {
    const submissions = await submissionsOfPeriod(ctx.kept, period);
    if (owing(ctx.plan, period, people, submissions, group).length > 0) return period;
  }
  return asked.at(-1)?.period ?? monthNow(ctx);
}

/** A unit's liaisons, or its leader where it has none; each with the cover of whoever is away. */
function addresseesOf(
  { unit }: Owing,
  people: readonly Person[],
  absences: readonly Absence[],
  today: string,
): ReadonlySet<string> {
  const liaisons = holders('liaison', unit, people);
  const meant = liaisons.length > 0 ? liaisons : holders('unit-leader', unit, people);
  return new Set(meant.map(({ id }) => addresseeOf(id, absences, today)));
}

export const holders = (role: RoleName, unit: string, people: readonly Person[]) =>
  people.filter((one) => one.roles.some((held) => held.role === role && held.unit === unit));

async function isSpared(personId: string, ctx: Context): Promise<boolean> {
  const rows = await outboxToPerson(ctx.kept, personId, momentIn(todayOf(ctx), '00:00'));
  const others = rows.filter((row) => isUnasked(row) && row.id !== urgingKey(personId, ctx));
  return !mayHaveAnother(others.length, noiseRules(ctx.plan));
}

export const urgingKey = (personId: string, { act }: Context): string =>
  `urging:${act.cause}:${personId}`;

/** What was urged before by this very act; null where it was not. */
export const urgedByThis = ({ kept, act }: Context): Promise<Urging | null> =>
  kept(URGINGS).get(act.cause);
