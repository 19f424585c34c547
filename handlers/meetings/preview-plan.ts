import { answer, type Context, type Offer } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { handOf, seatingOn } from '../../src/ledger/seats.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { namesOf } from '../../src/matters/hand-over.ts';
import type { PlanMeeting } from './intents.ts';
import { lackingIn } from './lacking.ts';
import { inviteesMeant, materialsPlanned } from './planned.ts';
import type { MeetingReason } from './reasons.ts';
import type { MeetingType } from './record.ts';
import { convenorsOf, hostOf } from './rules.ts';
import { tableFor } from './steps.ts';
import { planAsks, planPreview } from './wording/plans.ts';

/** Shows the plan with everybody who is to come, or asks for what is missing, one thing at a time. */
export async function previewPlan(intent: PlanMeeting, ctx: Context): Promise<Offer<PlanMeeting>> {
  await refuseOthers(intent, ctx);
  const { type, group, agenda, day, time, place } = intent;
  const lacks = lackingIn(intent, { roles: ctx.speaker.roles, at: ctx.act.at });
  if (lacks !== null || type === null || agenda === null) {
    return { messages: answer(ctx, planAsks(lacks ?? 'type')), meant: intent };
  }
  const invitees = inviteesMeant(intent, ctx.plan);
  const materials = materialsPlanned(intent.materials);
  const planned = { type, group, agenda, day, time, place, invitees, materials };
  const text = planPreview(planned, stepsAfter({ type }), intent.isSuggested, ctx.plan);
  return { messages: toConfirm(ctx, text), meant: intent };
}

const stepsAfter = (meeting: { readonly type: MeetingType }): readonly string[] =>
  tableFor(meeting)
    .filter(({ isBeside, step }) => isBeside !== true && step !== 'plan')
    .map(({ name }) => name);

/** Of the three kinds of meetings none is theirs to convene. */
const UNITS: readonly string[] = ['liaison', 'unit-leader', 'none'];

/** Who neither convenes such a meeting nor hosts it is told who does, in the words of the notice. */
export async function refuseOthers({ type, group }: PlanMeeting, ctx: Context): Promise<void> {
  const isUnits = ctx.speaker.roles.every(({ role }) => UNITS.includes(role));
  if (type === null && isUnits) throw new Refusal<MeetingReason>({ kind: 'convened-by-others' });
  if (type === null || (type === 'group' && group === null)) return;
  const meeting = { type, group };
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const posts = convenorsOf(meeting);
  const own = [...posts, ...hostOf(meeting)];
  if (handOf(own, ctx.speaker, seating) !== null) return;
  const names = namesOf(posts, seating);
  if (isOffice(ctx.speaker.roles)) {
    throw new Refusal<MeetingReason>({ kind: 'not-host', meeting, posts, names });
  }
  throw new Refusal<MeetingReason>({ kind: 'not-convenor', meeting, posts, names });
}
