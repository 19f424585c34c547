import { z } from 'zod';
import { type Act, rolesOfAct } from './act.ts';
import { CalendarDay } from './calendar-day.ts';
import { type Due, movedTo } from './dues.ts';
import type { Keeper, Kind } from './kept.ts';
import type { DuePeriod } from './light.ts';
import { Moment } from './message.ts';
import { shanghaiDay } from './moment.ts';
import { Period } from './period.ts';
import { Role } from './person.ts';
import type { Plan, Task } from './plan.ts';
import { Refusal } from './refusal.ts';
import { isAskedIn } from './roll-over.ts';
import type { Submission } from './submission.ts';
import type { WorkCalendar } from './workdays.ts';

/** 延期: a unit asks, before its reports of a period are due, for a later day; the office approves or refuses. */
export const Extension = z.strictObject({
  /** A short number that the office can type: 3. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  tasks: z.array(z.int()).min(1),
  unit: z.string().min(1),
  period: Period,
  /** The due day as it stood when the extension was asked for. */
  dueOn: CalendarDay,
  /** The day that is asked for, itself included; once approved, the one that is granted. */
  until: CalendarDay,
  /** The day that was asked for, where the office granted another. */
  askedUntil: CalendarDay.optional(),
  reason: z.string().min(1),
  by: z.string().min(1),
  byName: z.string().min(1),
  /** The roles in which it was asked for, and decided; absent in what version 0.1 kept. */
  as: z.array(Role).optional(),
  decidedAs: z.array(Role).optional(),
  requestedAt: Moment,
  /** The inbox row that asked for it. */
  cause: z.string(),
  state: z.enum(['waiting', 'approved', 'refused']),
  decidedBy: z.string().nullable(),
  decidedAt: Moment.nullable(),
  /** The inbox row that decided it. */
  decidedCause: z.string().nullable(),
  /** What the office said beside its decision; absent where it said nothing. */
  decidedReason: z.string().min(1).optional(),
});
export type Extension = z.infer<typeof Extension>;

/** Each has a short number that the office can type, and grows by one. */
export const EXTENSIONS: Kind<Extension> = {
  name: 'extensions',
  schema: Extension,
  indexes: [{ paths: ['cause'], unique: true }, { paths: ['state', 'decidedAt', 'id'] }],
};

/** Those that the office has not decided, in the order of their numbers. */
export async function waitingExtensions(kept: Keeper): Promise<readonly Extension[]> {
  const found = await kept(EXTENSIONS).find({ where: { state: 'waiting' } });
  return found.toSorted((one, other) => Number(one.id) - Number(other.id));
}

/** In the order of their approval. */
export const approvedExtensions = (kept: Keeper): Promise<readonly Extension[]> =>
  kept(EXTENSIONS).find({ where: { state: 'approved' }, sort: ['decidedAt', 'id'] });

/** In the order of their refusal. */
export const refusedExtensions = (kept: Keeper): Promise<readonly Extension[]> =>
  kept(EXTENSIONS).find({ where: { state: 'refused' }, sort: ['decidedAt', 'id'] });

export type ExtensionAsked = Pick<Extension, 'tasks' | 'unit' | 'period' | 'until' | 'reason'>;

/**
 * Refuses to put off what has no due day, what is due already (the due day itself still counts), and a day that is not
 * later. `due` is the day as it stands, an extension that was approved before included.
 */
export function mayBeAsked(
  { tasks, period, until }: ExtensionAsked,
  due: Due | null,
  today: string,
): Due {
  if (!due) throw new Refusal<ExtensionReason>({ kind: 'extension-without-due', period });
  const { dueOn } = due;
  if (today > dueOn)
    throw new Refusal<ExtensionReason>({ kind: 'extension-too-late', tasks, period, dueOn });
  if (until <= dueOn)
    throw new Refusal<ExtensionReason>({ kind: 'extension-not-later', until, dueOn });
  return due;
}

/** The request if it may still be decided by this act, or was decided by it before. It may be decided after the due day, for it was asked in time. */
export function waitingExtension(kept: Extension | null, id: string, act: Act): Extension {
  if (!kept) throw new Refusal<ExtensionReason>({ kind: 'no-such-extension', extension: id });
  if (kept.state !== 'waiting' && kept.decidedCause !== act.cause) {
    throw new Refusal<ExtensionReason>({
      kind: 'extension-decided',
      extension: id,
      state: kept.state,
    });
  }
  return kept;
}

/** The request as the office approved it, to the day of its choice; null for the one that was asked for. Refuses a day that puts nothing off. */
export function grantExtension(
  kept: Extension,
  until: string | null,
  reason: string | null,
  act: Act,
): Extension {
  const { dueOn, until: asked } = kept;
  const approved = decideExtension(kept, 'approved', reason, act);
  if (until === null || until === asked) return approved;
  if (until <= dueOn)
    throw new Refusal<ExtensionReason>({ kind: 'extension-not-later', until, dueOn });
  return { ...approved, until, askedUntil: kept.askedUntil ?? asked };
}

/** The request as the office decided it. */
export function decideExtension(
  kept: Extension,
  state: 'approved' | 'refused',
  reason: string | null,
  act: Act,
): Extension {
  const { as: decidedAs } = rolesOfAct(act);
  return {
    ...kept,
    state,
    decidedBy: act.by,
    ...(decidedAs ? { decidedAs } : {}),
    decidedAt: act.at,
    decidedCause: act.cause,
    ...(reason === null ? {} : { decidedReason: reason }),
  };
}

/** One report that is due: of a unit on a task for a period. */
export type ReportDue = Pick<Submission, 'task' | 'unit' | 'period'>;

/** The extension that holds for a report: of those approved, which come in the order of their approval, the last. */
export const extensionOf = (
  { task, unit, period }: ReportDue,
  approved: readonly Extension[],
): Extension | null =>
  approved.findLast(
    (one) => one.period === period && one.unit === unit && one.tasks.includes(task),
  ) ?? null;

/** The due day of one report: that of its period, or the later one that the office approved for it. */
export function dueOfReport(
  due: Due,
  report: ReportDue,
  approved: readonly Extension[],
  calendar: WorkCalendar,
): Due {
  const until = extensionOf(report, approved)?.until ?? due.dueOn;
  return until > due.dueOn ? movedTo(due, until, calendar) : due;
}

/** Whether a report may be asked after on a day: not what the office put off, before its later day is over. */
export const mayBeUrged =
  (period: Period, approved: readonly Extension[], day: string) =>
  (report: Pick<ReportDue, 'task' | 'unit'>): boolean =>
    (extensionOf({ ...report, period }, approved)?.until ?? '') < day;

/** The due days of a task, each with the units whose day the office moved. */
export const duesOfTask = <D extends Pick<Due, 'period' | 'dueOn'>>(
  dues: readonly D[],
  asked: Task,
  approved: readonly Extension[],
  plan: Plan,
): readonly (D & DuePeriod)[] => {
  const task = asked.number;
  return dues
    .filter(({ period }) => isAskedIn(plan, asked, period))
    .map((due) => {
      const { period, dueOn } = due;
      const units = approved
        .filter((one) => one.period === period && one.tasks.includes(task))
        .map(({ unit }) => unit);
      const extended = [...new Set(units)].flatMap((unit) => {
        const until = extensionOf({ task, unit, period }, approved)?.until ?? dueOn;
        return until > dueOn ? [{ unit, dueOn: until, originalDueOn: dueOn }] : [];
      });
      return extended.length > 0 ? { ...due, extended } : due;
    });
};

/** A due day and the reports that it is for. */
export interface DueGroup {
  readonly due: Due;
  isFor(report: Pick<ReportDue, 'task' | 'unit'>): boolean;
}

/**
 * The due days of a period: that of all reports which were not put off, and each later day that had been approved
 * before `day`. On the day of the approval itself nobody is told anew.
 */
export function dueGroups(
  due: Due,
  approved: readonly Extension[],
  day: string,
  calendar: WorkCalendar,
): readonly DueGroup[] {
  const { period } = due;
  const dayOf = (report: Pick<ReportDue, 'task' | 'unit'>) =>
    dueOfReport(due, { ...report, period }, approved, calendar).dueOn;
  const later = approved
    .filter((one) => one.period === period && one.until > due.dueOn && wasApprovedBefore(one, day))
    .map(({ until }) => until);
  return [
    { due, isFor: (report) => dayOf(report) === due.dueOn },
    ...[...new Set(later)].toSorted().map((until) => ({
      due: movedTo(due, until, calendar),
      isFor: (report: Pick<ReportDue, 'task' | 'unit'>) => dayOf(report) === until,
    })),
  ];
}

const wasApprovedBefore = ({ decidedAt }: Extension, day: string): boolean =>
  decidedAt !== null && shanghaiDay(decidedAt) < day;

/** Why the office says no to it. */
export type ExtensionReason =
  | { readonly kind: 'extension-incomplete'; readonly lacks: 'task' | 'until' | 'reason' }
  | { readonly kind: 'extension-without-due'; readonly period: string }
  | {
      readonly kind: 'extension-too-late';
      readonly tasks: readonly number[];
      readonly period: string;
      readonly dueOn: string;
    }
  | { readonly kind: 'extension-not-later'; readonly until: string; readonly dueOn: string }
  | {
      readonly kind: 'extension-for-reported';
      readonly tasks: readonly number[];
      readonly period: string;
    }
  | { readonly kind: 'extension-waiting'; readonly extension: string }
  | { readonly kind: 'no-such-extension'; readonly extension: string }
  | {
      readonly kind: 'extension-decided';
      readonly extension: string;
      readonly state: 'approved' | 'refused';
    };
