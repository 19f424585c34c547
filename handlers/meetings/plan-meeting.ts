import type { Context, Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { take } from '../../src/domain/procedure.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { handOf, type Seating, seatingOn } from '../../src/ledger/seats.ts';
import { remember } from '../../src/matters/matter-called.ts';
import { begun } from '../../src/matters/take-step.ts';
import type { PlanMeeting } from './intents.ts';
import { lackingIn } from './lacking.ts';
import { inviteesMeant, materialsPlanned } from './planned.ts';
import { refuseOthers } from './preview-plan.ts';
import type { MeetingReason } from './reasons.ts';
import { MEETINGS, type Meeting, type MeetingStep } from './record.ts';
import { convenorsOf, hostOf, isPlanned, partiesOf, seatsOfStep } from './rules.ts';
import { MEETING } from './sort.ts';
import { tableFor } from './steps.ts';
import { meetingSuggested } from './wording/receipts.ts';

/**
 * 召开第四组会议，…, confirmed: the plan under its number. The convenor's word convenes it, the host's makes the plan, and where
 * whoever plans is the 分管领导 as well, it is signed with that.
 */
export const planMeeting: Handler<PlanMeeting> = async (intent, ctx) => {
  await refuseOthers(intent, ctx);
  const { type, group, agenda, day, time, place } = intent;
  const lacks = lackingIn(intent, { roles: ctx.speaker.roles, at: ctx.act.at });
  if (lacks !== null || type === null || agenda === null) {
    throw new Refusal<MeetingReason>({ kind: 'plan-incomplete', lacks: lacks ?? 'type' });
  }
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const meeting = await ctx.kept(MEETINGS).request(ctx.act.cause, (id) =>
    begunBy(
      {
        id,
        version: 0,
        cause: ctx.act.cause,
        at: ctx.act.at,
        type,
        group,
        agenda,
        day,
        time,
        place,
        invitees: inviteesMeant(intent, ctx.plan),
        materials: materialsPlanned(intent.materials),
        replies: [],
        record: null,
        steps: [],
      },
      seating,
      ctx,
    ),
  );
  await remember({ kind: 'meeting', number: Number(meeting.id) }, ctx);
  return begun(meeting, MEETING, ctx, () => ({
    receipt: meeting.steps.length > 0 ? null : meetingSuggested(meeting),
    messages: [],
  }));
};

/** A convenor who says all of it has made the plan as well. */
const seatsFor = (step: MeetingStep, meeting: Meeting): readonly Seat[] =>
  step === 'plan' ? [...hostOf(meeting), ...convenorsOf(meeting)] : seatsOfStep(step, meeting);

/** The steps that go with planning where they are the speaker's own. */
const WITH_IT: readonly MeetingStep[] = ['convene', 'plan', 'review'];

function begunBy(meeting: Meeting, seating: Seating, ctx: Context): Meeting {
  const { act, speaker } = ctx;
  const table = tableFor(meeting);
  let { steps } = meeting;
  for (const step of WITH_IT) {
    const row = table.find((one) => one.step === step);
    const isReached = row?.after.every((one) => steps.some((taken) => taken.step === one));
    const hand = row && isReached ? handOf(seatsFor(step, meeting), speaker, seating) : null;
    if (!hand || (step === 'plan' && !isPlanned(meeting))) continue;
    steps = take(table, { steps, parties: partiesOf(meeting) }, { step, act, hand }).steps;
  }
  return { ...meeting, steps };
}
