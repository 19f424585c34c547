import type { Context, Handler } from '../../src/context.ts';
import { addDays, weekday } from '../../src/domain/day.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { momentIn, shanghaiDay } from '../../src/domain/moment.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import { handOf, hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { remember } from '../../src/matters/matter-called.ts';
import type { Deed } from '../../src/matters/sort.ts';
import { takeStep } from '../../src/matters/take-step.ts';
import { dayChanged } from '../../src/reading/matters/day-changed.ts';
import { isNobody } from './guests-said.ts';
import type { ChangeMeeting } from './intents.ts';
import { meetingCalled } from './meeting-called.ts';
import { keyOf, noticesTo, toInvitees } from './notices.ts';
import { withMore, without } from './planned.ts';
import { namedAs } from './reasons.ts';
import type { Meeting, MeetingStep } from './record.ts';
import { beginsAt, hasPassed, hostOf, isAnnounced, isPlanned } from './rules.ts';
import { MEETING } from './sort.ts';
import { timeMoved } from './time-moved.ts';
import { changedTold, movedTold, notInvitedTold } from './wording/receipts.ts';

/**
 * 会议2改到6月9日上午9点, 会议2增加区财政局: a change of time or place after the notice goes to all who were invited at once; a change of
 * 议题 must be signed again. A plan that was given back is laid before its judges anew.
 */
export const changeMeeting: Handler<ChangeMeeting> = async (intent, ctx) => {
  const meeting = await meetingCalled(intent.meeting, ctx);
  const deed = deedOf(intent, meeting);
  const text = '';
  const sort = { ...MEETING, deeds: { change: deed } };
  const messages = await takeStep(meeting, sort, { word: 'change', text }, ctx);
  await remember({ kind: 'meeting', number: Number(meeting.id) }, ctx);
  return messages;
};

const deedOf = (intent: ChangeMeeting, before: Meeting): Deed<Meeting, MeetingStep> => ({
  steps: stepsOf(intent, before),
  ...(hasPassed('plan', before) ? {} : { goesOn: true }),
  hindered: (meeting, _said, ctx) => whyNot(intent, meeting, ctx),
  change: (meeting) => changed(intent, meeting),
  async tells(meeting, _said, ctx) {
    const messages = await toldOf(intent, before, meeting, ctx);
    const receipt = changedTold(meeting, messages.length, ctx.plan);
    return { receipt, messages: [...messages, ...(await toHost(meeting, receipt, ctx))] };
  },
});

/** Whoever hosts it hears of a change that another made. */
async function toHost(
  meeting: Meeting,
  text: string,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  if (handOf(hostOf(meeting), ctx.speaker, seating) !== null) return [];
  const key = `${keyOf(meeting)}changed:${ctx.act.cause}`;
  return hearersOf(hostOf(meeting), seating).map(({ id }) => toPerson(id, key, { text }));
}

const stepsOf = (intent: ChangeMeeting, before: Meeting): readonly MeetingStep[] => {
  if (!isPlanned({ ...before, ...sayingsOf(intent, before) })) return ['change'];
  const isOther = sayingsOf(intent, before).agenda !== before.agenda;
  const change = isOther ? 'change-agenda' : 'change';
  // Of what came back the head who plans it anew has signed it by that.
  return hasPassed('plan', before) ? [change] : ['plan', 'review', change];
};

const sayingsOf = (
  { day, time, place, agenda, moreAgenda, isOfItsWeek, movedBy = '' }: ChangeMeeting,
  before: Meeting,
) => ({
  day: isOfItsWeek ? inWeekOf(before.day, day) : (day ?? movedDay(movedBy, before)),
  time: time ?? timeMoved(movedBy, before.time) ?? before.time,
  place: place ?? before.place,
  agenda: moreAgenda ? `${before.agenda}、${moreAgenda}` : (agenda ?? before.agenda),
});

const movedDay = (movedBy: string, { day }: Meeting): string | null =>
  day === null ? null : (dayChanged(movedBy, day, day) ?? day);

/** The same weekday in the week of the meeting, never earlier than it was read. */
function inWeekOf(own: string | null, day: string | null): string | null {
  if (own === null || day === null) return day ?? own;
  const same = addDays(own, weekday(day) - weekday(own));
  return same > day ? same : day;
}

const changed = (intent: ChangeMeeting, meeting: Meeting): Meeting => ({
  ...meeting,
  ...sayingsOf(intent, meeting),
  ...movedFromOf(meeting, sayingsOf(intent, meeting)),
  invitees: without(withMore(meeting.invitees, intent.added), intent.dropped),
});

/** What it is called by until all have heard of the new day: 周三的会. */
const movedFromOf = (
  { day, time, movedFrom = [] }: Meeting,
  next: Pick<Meeting, 'day' | 'time'>,
): Pick<Meeting, 'movedFrom'> =>
  day === null || (next.day === day && next.time === time)
    ? {}
    : { movedFrom: [...movedFrom, { day, time }] };

function whyNot(intent: ChangeMeeting, meeting: Meeting, { act }: Context): Reason | null {
  const named = { meeting: namedAs(meeting) };
  const begins = beginsAt(meeting);
  if (begins !== null && begins <= act.at && isAnnounced(meeting)) {
    return { kind: 'meeting-begun', ...named } as Reason;
  }
  const next = changed(intent, meeting);
  if (next.day !== null && next.time !== null && momentIn(next.day, next.time) <= act.at) {
    return { kind: 'time-past', ...named } as Reason;
  }
  const isSame = JSON.stringify(next) === JSON.stringify(meeting);
  if (!isSame) return null;
  const isOfGuests = !isNobody(intent.added) || !isNobody(intent.dropped);
  if (isOfGuests) return { kind: 'invited-already', ...named } as Reason;
  const isSaid = intent.day !== null || intent.time !== null || intent.place !== null;
  return { kind: isSaid ? 'as-planned' : 'nothing-to-change', ...named } as Reason;
}

/** Those who had the notice hear of another time or place; who is new on the list gets the notice, who is off it hears so. */
async function toldOf(
  intent: ChangeMeeting,
  before: Meeting,
  after: Meeting,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  if (!isAnnounced(after) || intent.agenda !== null) return [];
  const stayed = before.invitees.filter((one) => includes(after, one.name));
  const isMoved =
    intent.day !== null ||
    intent.time !== null ||
    intent.place !== null ||
    intent.movedBy !== undefined;
  const moved = isMoved
    ? await toInvitees(stayed, after, 'moved', ctx, () => ({ text: movedTold(after) }))
    : [];
  const fresh = after.invitees.filter((one) => !includes(before, one.name));
  const off = before.invitees.filter((one) => !includes(after, one.name));
  const dropped = await toInvitees(off, after, 'off', ctx, () => ({ text: notInvitedTold(after) }));
  return [...moved, ...(await noticesTo(fresh, after, ctx)), ...dropped];
}

const includes = ({ invitees }: Meeting, name: string): boolean =>
  invitees.some((one) => one.name === name);
