import type { TickContext } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { numberParameter } from '../../src/domain/parameters.ts';
import { lastDay } from '../../src/domain/period.ts';
import type { Seat } from '../../src/domain/seat.ts';
import {
  addWorkdays,
  lastWorkdayUntil,
  previousWorkday,
  workdaysBetween,
} from '../../src/domain/workdays.ts';
import { hearersOf, type Seating, seatingOn } from '../../src/ledger/seats.ts';
import { toldOnce } from '../../src/matters/told-once.ts';
import { keyOf } from './notices.ts';
import { MEETINGS, type Meeting } from './record.ts';
import { endOf, hasPassed, hostOf, withoutReply } from './rules.ts';
import {
  leadersWithoutReply,
  materialMissing,
  meetingSuggested,
  recordMissing,
  recordMissingForOffice,
  replyMissing,
} from './wording/nudges.ts';

/** Workdays after a meeting by which its record is due, and after which the office hears that it is not there. */
const RECORD_DAYS = 3;
const RECORD_DAYS_OFFICE = 5;
/** So many workdays before the end of a month without a meeting of the command one is suggested. */
const SUGGESTION_DAYS = 5;

/** What meetings owe on a day: 回执 and materials the workday before, the record after three workdays, and a month without a meeting of the command. */
export async function meetingNudges(day: string, ctx: TickContext): Promise<readonly Telling[]> {
  const meetings = await ctx.kept(MEETINGS).all();
  const seating = await seatingOn(day, ctx);
  const tellings: Telling[] = [];
  for (const meeting of meetings.filter((one) => endOf(one) === null)) {
    tellings.push(
      ...(await repliesOwed(meeting, day, seating, ctx)),
      ...(await materialsOwed(meeting, day, seating, ctx)),
      ...(await recordOwed(meeting, day, seating, ctx)),
    );
  }
  return [...tellings, ...(await suggestion(meetings, day, seating, ctx))];
}

async function repliesOwed(
  meeting: Meeting,
  day: string,
  seating: Seating,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  if (meeting.day === null || !hasPassed('notify', meeting)) return [];
  if (previousWorkday(ctx.calendar, meeting.day) !== day) return [];
  const missing = withoutReply(meeting);
  const leaders = missing.filter(({ seat }) => LEADERS.includes(seat.kind));
  const others = missing.filter((one) => !leaders.includes(one)).map(({ seat }) => seat);
  const key = `${keyOf(meeting)}reply:${meeting.day}`;
  const office = leaders.length > 0 ? hearersOf([{ kind: 'office' }], seating) : [];
  const names = leaders.map(({ name }) => name);
  const hosts = meeting.steps.flatMap(({ step, by }) => (HOSTS.includes(step) ? [by] : []));
  const invited = hearersOf(others, seating).filter(({ id }) => !hosts.includes(id));
  return [
    ...(await toldOnce(key, replyMissing(meeting), invited, ctx)),
    ...(await toldOnce(`${key}:leaders`, leadersWithoutReply(meeting, names), office, ctx)),
  ];
}

/** Who called the meeting or sent its notice was sent none. */
const HOSTS: readonly Meeting['steps'][number]['step'][] = ['convene', 'plan', 'notify'];

/** 总指挥 and 副总指挥 are not reminded: the office is told instead. */
const LEADERS: readonly Seat['kind'][] = ['commander', 'any-deputy-commander', 'deputy-commander'];

async function materialsOwed(
  meeting: Meeting,
  day: string,
  seating: Seating,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  if (!hasPassed('file', meeting)) return [];
  const tellings: Telling[] = [];
  for (const { unit, what, dueOn, receivedAt } of meeting.materials) {
    if (receivedAt !== null || previousWorkday(ctx.calendar, dueOn) !== day) continue;
    const own = hearersOf([{ kind: 'unit', unit }], seating);
    const fact = `${keyOf(meeting)}material-due:${unit}:${what}`;
    tellings.push(...(await toldOnce(fact, materialMissing(meeting, what, dueOn), own, ctx)));
  }
  return tellings;
}

async function recordOwed(
  meeting: Meeting,
  day: string,
  seating: Seating,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  if (meeting.day === null || meeting.day >= day || !hasPassed('notify', meeting)) return [];
  const since = workdaysBetween(ctx.calendar, meeting.day, day);
  const limit = numberParameter(ctx.plan, 'meeting-record-days', RECORD_DAYS);
  const hosts = hearersOf(hostOf(meeting), seating);
  const office = hearersOf([{ kind: 'office' }], seating);
  const key = `${keyOf(meeting)}record-due`;
  return [
    ...(since >= limit ? await toldOnce(`${key}:host`, recordMissing(meeting), hosts, ctx) : []),
    ...(since >= limit + RECORD_DAYS_OFFICE - RECORD_DAYS && meeting.group !== null
      ? await toldOnce(`${key}:office`, recordMissingForOffice(meeting, since), office, ctx)
      : []),
  ];
}

/** “指挥部会议原则上每月召开一次，也可由总指挥部办公室按工作需要建议召开” (附件2 二), from the month after the notice on. */
async function suggestion(
  meetings: readonly Meeting[],
  day: string,
  seating: Seating,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  const { issuedOn } = ctx.plan.document;
  const month = day.slice(0, 7);
  if (month <= issuedOn.slice(0, 7) || Number(day.slice(0, 4)) !== ctx.plan.year) return [];
  const days = numberParameter(ctx.plan, 'meeting-suggestion-days', SUGGESTION_DAYS);
  const last = lastWorkdayUntil(ctx.calendar, lastDay(month));
  if (day < addWorkdays(ctx.calendar, last, 1 - days)) return [];
  const isHeld = meetings.some(
    (one) =>
      one.type === 'command' &&
      !['cancelled', 'declined'].includes(endOf(one) ?? '') &&
      (one.day ?? shanghaiDay(one.at)).startsWith(month),
  );
  if (isHeld) return [];
  const office = hearersOf([{ kind: 'office' }], seating);
  return toldOnce(`command-meeting:${month}`, meetingSuggested(month), office, ctx);
}
