import type { Context } from '../../src/context.ts';
import { addDays, addMonths } from '../../src/domain/day.ts';
import type { Due } from '../../src/domain/dues.ts';
import type { ExtensionReason } from '../../src/domain/extension.ts';
import {
  approvedExtensions,
  dueOfReport,
  EXTENSIONS,
  type Extension,
  type ExtensionAsked,
  mayBeAsked,
  waitingExtensions,
} from '../../src/domain/extension.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { partOf } from '../../src/domain/occasion.ts';
import { monthOf, type Period } from '../../src/domain/period.ts';
import type { Person } from '../../src/domain/person.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isResponsible, unitsReportedFor } from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { isInForce, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { dueIn, duesOfYear, monthNow, todayOf } from '../../src/ledger/ledger.ts';
import type { AskExtension } from './intents.ts';

/** What is asked for, with the due day that would be moved. */
export interface ExtensionMeant {
  readonly asked: ExtensionAsked;
  readonly due: Due;
}

/** What an application for an extension means, as things stand now. Refuses what lacks something, comes too late or is not the speaker's. */
export async function extensionMeant(intent: AskExtension, ctx: Context): Promise<ExtensionMeant> {
  const { tasks, reason } = intent;
  const lacks = lackingIn(intent);
  if (lacks) throw new Refusal<ExtensionReason>({ kind: 'extension-incomplete', lacks });
  const unit = unitAsking(tasks, ctx);
  const period = intent.period ?? (await periodDueNext(ctx));
  const due = await dueOfTasks(tasks, unit, period, ctx);
  const until = intent.until ?? daysLater(due, intent.days) ?? monthsLater(due, intent.months);
  if (until === null)
    throw new Refusal<ExtensionReason>({ kind: 'extension-incomplete', lacks: 'until' });
  const asked = { tasks, unit, period, until, reason: reason ?? '' };
  const meant = { asked, due: mayBeAsked(asked, due, todayOf(ctx)) };
  await refuseIfReported(asked, ctx);
  await refuseIfWaiting(asked, ctx);
  return meant;
}

/** Whoever is too late, or reports what has no day yet, is told so before anything else is asked. */
export async function refuseIfTooLate({ tasks, ...intent }: AskExtension, ctx: Context) {
  const period = intent.period ?? (await periodDueNext(ctx));
  if (!(await dueIn(period, ctx)))
    throw new Refusal<ExtensionReason>({ kind: 'extension-without-due', period });
  if (tasks.length === 0) return;
  const unit = unitAsking(tasks, ctx);
  const due = await dueOfTasks(tasks, unit, period, ctx);
  if (due && todayOf(ctx) > due.dueOn) {
    const { dueOn } = due;
    throw new Refusal<ExtensionReason>({ kind: 'extension-too-late', tasks, period, dueOn });
  }
}

/** The request of that number, or the only one that waits of a unit or a person who is called so; null for none. */
export async function extensionCalled(called: string, { kept, act }: Context) {
  const numbered = await kept(EXTENSIONS).get(called);
  if (numbered) return numbered;
  const all = await kept(EXTENSIONS).all();
  const fitting = all.filter(
    ({ unit, byName, state, decidedCause }) =>
      (unit.includes(called) || byName === called) &&
      (state === 'waiting' || decidedCause === act.cause),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** What an application does not say yet, the first thing that is to be asked for. */
export function lackingIn({ tasks, until, days, months, reason }: AskExtension) {
  if (tasks.length === 0) return 'task';
  if (until === null && days === null && months === undefined) return 'until';
  return reason === null ? 'reason' : null;
}

/** The unit that answers for all the tasks and that the speaker reports for. */
function unitAsking(tasks: readonly number[], { plan, speaker }: Context): string {
  const known = tasks.filter((number) => plan.tasks.some((task) => task.number === number));
  const units = speaker.roles.flatMap(({ role, unit }) =>
    unit !== null && (role === 'liaison' || role === 'unit-leader') ? [unit] : [],
  );
  const foreign = (unit: string) =>
    tasks.filter(
      (number) => !known.includes(number) || !isResponsible(plan, taskOf(plan, number), unit),
    );
  const found = units.find((unit) => foreign(unit).length === 0);
  if (found === undefined) {
    throw new Refusal<ReportReason>({ kind: 'not-your-task', tasks: foreign(units[0] ?? '') });
  }
  return found;
}

/** The period that falls due in this month, or else the next one that does. */
async function periodDueNext(ctx: Context): Promise<Period> {
  const [dues, today] = [await duesOfYear(ctx), todayOf(ctx)];
  const inMonth = dues.filter(({ dueOn }) => monthOf(dueOn) === monthOf(today));
  const ahead = (due: Due) => due.dueOn >= today;
  const next = inMonth.find(ahead) ?? inMonth.at(-1) ?? dues.find(ahead) ?? dues.at(-1);
  return next?.period ?? monthNow(ctx);
}

/** The due day of the reports, the earliest where some of them were put off before. */
async function dueOfTasks(
  tasks: readonly number[],
  unit: string,
  period: Period,
  ctx: Context,
): Promise<Due | null> {
  const due = await dueIn(period, ctx);
  if (!due) return null;
  const approved = await approvedExtensions(ctx.kept);
  const dues = tasks.map((task) =>
    dueOfReport(due, { task, unit, period }, approved, ctx.calendar),
  );
  return dues.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0] ?? due;
}

const daysLater = (due: Due | null, days: number | null): string | null =>
  due && days !== null ? addDays(due.dueOn, days) : null;

async function refuseIfReported(
  { tasks, unit, period }: ExtensionAsked,
  ctx: Context,
): Promise<void> {
  const reported = (await submissionsOfPeriod(ctx.kept, period))
    .filter((one) => one.unit === unit && isInForce(one) && tasks.includes(one.task))
    .map(({ task }) => task);
  if (reported.length > 0) {
    throw new Refusal<ExtensionReason>({ kind: 'extension-for-reported', tasks: reported, period });
  }
}

/** A step that is repeated after a crash finds the request that it made. */
async function refuseIfWaiting(
  { tasks, unit, period }: ExtensionAsked,
  { kept, act }: Context,
): Promise<void> {
  const waiting = (await waitingExtensions(kept)).find(
    (one) =>
      one.cause !== act.cause &&
      one.unit === unit &&
      one.period === period &&
      one.tasks.some((task) => tasks.includes(task)),
  );
  if (waiting)
    throw new Refusal<ExtensionReason>({ kind: 'extension-waiting', extension: waiting.id });
}

const monthsLater = (due: Due | null, months: number | undefined): string | null =>
  due && months !== undefined ? addMonths(due.dueOn, months) : null;

/** What the office decided, to whoever asked; where they have left, to those who report for the unit now. */
export async function noticesOn(
  extension: Extension,
  text: string,
  fallsDueOn: string | null,
  { people }: Pick<Context, 'people'>,
): Promise<readonly OutboundMessage[]> {
  const key = `extension:${extension.id}:${extension.state}`;
  const isOfUnit = ({ roles }: Person) => unitsReportedFor(roles).includes(extension.unit);
  const asked = await people.get(extension.by);
  if (asked && isOfUnit(asked)) return [noticeTo(asked.id, key, { text }, fallsDueOn)];
  const others = (await people.all()).filter(isOfUnit);
  return others.map(({ id }) => noticeTo(id, `${key}:${id}`, { text }, fallsDueOn));
}

/** What somebody is told of an application, at an hour when they may be spoken to. */
export const noticeTo = (
  personId: string,
  key: string,
  said: Pick<OutboundMessage, 'text' | 'card'>,
  fallsDueOn: string | null,
): OutboundMessage => ({
  key,
  to: { kind: 'person', personId },
  ...said,
  class: null,
  occasion: {
    kind: 'notice',
    fallsDueOn,
    until: null,
    parts: [partOf({ kind: 'news', key, ...said })],
  },
});
