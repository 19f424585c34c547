import { answer, type Context, type Handler, type Offer } from '../../src/context.ts';
import { INSPECTIONS } from '../../src/domain/inspection.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { GROUPS } from '../../src/domain/permission.ts';
import { type GeneralReason, Refusal } from '../../src/domain/refusal.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { handOf, seatingOn } from '../../src/ledger/seats.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { remember } from '../../src/matters/matter-called.ts';
import { begun } from '../../src/matters/take-step.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { findsNothing } from './inspection-said.ts';
import { INSPECTION } from './inspections.ts';
import type { RegisterInspection } from './intents.ts';
import type { AssessmentReason, InspectionLacks } from './reasons.ts';
import { inspectionAsks, inspectionPreview, inspectionRegistered } from './wording/inspections.ts';

/** Shows what would be registered, or asks for what is missing. */
export async function previewInspection(
  intent: RegisterInspection,
  ctx: Context,
): Promise<Offer<RegisterInspection>> {
  refuseOthers(intent, ctx);
  const lacks = lackingIn(intent, ctx);
  const messages =
    lacks === null ? toConfirm(ctx, inspectionPreview(intent)) : answer(ctx, inspectionAsks(lacks));
  return { messages, meant: lacks === 'to-come' ? { ...intent, day: null } : intent };
}

/** 明察暗访 are the office's, 日常检查 the groups' as well. */
function refuseOthers({ type }: RegisterInspection, { speaker }: Context): void {
  if (type !== 'daily' && !isOffice(speaker.roles)) {
    throw new Refusal<AssessmentReason>({ kind: 'inspections-are-the-offices' });
  }
  if (!speaker.roles.some(({ role }) => GROUPS.includes(role))) {
    throw new Refusal<GeneralReason>({ kind: 'not-permitted', roles: GROUPS });
  }
}

function lackingIn(
  { type, day, place, tasks, units, finding }: RegisterInspection,
  { act, plan }: Context,
): InspectionLacks | null {
  if (day === null) return 'day';
  if (type !== 'daily' && day > shanghaiDay(act.at)) return 'to-come';
  if (tasks.some((task) => !plan.tasks.some(({ number }) => number === task))) return 'no-task';
  if (tasks.length === 0 && units.length === 0) return 'of-what';
  if (place === '' && tasks.length === 0) return 'place';
  return finding === null ? 'finding' : null;
}

export const registerInspection: Handler<RegisterInspection> = async (intent, ctx) => {
  refuseOthers(intent, ctx);
  const lacks = lackingIn(intent, ctx);
  const { type, group, day, half, place, tasks, units, finding, wish = '' } = intent;
  if (lacks !== null || day === null || finding === null) {
    throw new Refusal<AssessmentReason>({ kind: 'inspection-incomplete', lacks: lacks ?? 'day' });
  }
  const { act, speaker } = ctx;
  const seating = await seatingOn(shanghaiDay(act.at), ctx);
  const seat = group === null ? { kind: 'office' as const } : { kind: 'group' as const, group };
  const hand = handOf([seat], speaker, seating);
  const { at, by, cause } = act;
  const register = { step: 'register' as const, by, at, cause, note: null, party: null, hand };
  const inspection = await ctx.kept(INSPECTIONS).request(cause, (id) => ({
    id,
    version: 0,
    cause,
    at,
    type,
    group,
    day,
    ...(half ? { half } : {}),
    place,
    tasks: [...tasks],
    units: [...units],
    finding,
    hasProblem: !findsNothing(finding),
    supervision: null,
    steps: [register],
  }));
  await remember({ kind: 'inspection', number: Number(inspection.id) }, ctx);
  return begun(inspection, INSPECTION, ctx, () => ({
    receipt: inspectionRegistered(inspection, dueDayIn(wish, shanghaiDay(at)).day),
    messages: [],
  }));
};
