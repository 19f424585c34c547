import { answer, type Context, type Handler, type Offer } from '../../src/context.ts';
import { DISPATCHES } from '../../src/domain/dispatch.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { handOf, hearersOf, holdersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { remember } from '../../src/matters/matter-called.ts';
import { begun } from '../../src/matters/take-step.ts';
import { DISPATCH } from './dispatches.ts';
import type { SendDispatch } from './intents.ts';
import { summaryCounts } from './judged.ts';
import type { AssessmentReason, DispatchLacks } from './reasons.ts';
import {
  dispatchAsks,
  dispatchNotice,
  dispatchPreview,
  dispatchSent,
} from './wording/dispatches.ts';

/** Shows what would be asked of the groups and by when; a day there must be. */
export async function previewDispatch(
  intent: SendDispatch,
  ctx: Context,
): Promise<Offer<SendDispatch>> {
  const groups = await groupsAsked(intent, ctx);
  const lacks = lackingIn(intent, groups, ctx);
  const messages =
    lacks === null
      ? toConfirm(ctx, dispatchPreview(intent, groups, ctx.plan.groups.length))
      : answer(ctx, dispatchAsks(lacks));
  const to = intent.to === 'unfinished' && groups.length > 0 ? [...groups] : intent.to;
  const dueOn = lacks === 'past' ? null : intent.dueOn;
  return { messages, meant: { ...intent, to, dueOn } };
}

/** The ordinals of those that are asked; none where none of the quarter was judged to have left something undone. */
async function groupsAsked(
  { to, quarter }: SendDispatch,
  ctx: Context,
): Promise<readonly number[]> {
  const all = ctx.plan.groups.map(({ ordinal }) => ordinal);
  if (to === 'all') return all;
  if (to !== 'unfinished') return to;
  const counts = await Promise.all(all.map((group) => summaryCounts(group, quarter, ctx)));
  return all.filter((_, at) => (counts[at]?.partly ?? 0) + (counts[at]?.undone ?? 0) > 0);
}

function lackingIn(
  { dueOn }: SendDispatch,
  groups: readonly number[],
  { act }: Context,
): DispatchLacks | null {
  if (groups.length === 0) return 'groups';
  if (dueOn === null) return 'day';
  return dueOn < shanghaiDay(act.at) ? 'past' : null;
}

/** To the liaisons of the groups that are asked, at once. */
export const sendDispatch: Handler<SendDispatch> = async (intent, ctx) => {
  const { quarter, text, dueOn } = intent;
  const groups = await groupsAsked(intent, ctx);
  const lacks = lackingIn(intent, groups, ctx);
  if (lacks !== null || dueOn === null) {
    throw new Refusal<AssessmentReason>({ kind: 'dispatch-incomplete', lacks: lacks ?? 'day' });
  }
  const { at, by, cause } = ctx.act;
  const seating = await seatingOn(shanghaiDay(at), ctx);
  const hand = handOf([{ kind: 'office' }], ctx.speaker, seating);
  const send = { step: 'send' as const, by, at, cause, note: null, party: null, hand };
  const dispatch = await ctx.kept(DISPATCHES).request(cause, (id) => ({
    id,
    version: 0,
    cause,
    at,
    quarter,
    text,
    dueOn,
    groups: [...groups],
    answers: [],
    steps: [send],
  }));
  await remember({ kind: 'dispatch', number: Number(dispatch.id) }, ctx);
  const unreached = groups.filter(
    (group) => holdersOf([{ kind: 'group', group }], seating).length === 0,
  );
  const messages = groups.flatMap((group) => {
    const liaisons = hearersOf([{ kind: 'group-liaison', group }], seating);
    const hearers = liaisons.length > 0 ? liaisons : hearersOf([{ kind: 'group', group }], seating);
    return hearers.map(({ id }) =>
      toPerson(id, `matter:dispatch:${dispatch.id}:sent`, { text: dispatchNotice(dispatch) }),
    );
  });
  return begun(dispatch, DISPATCH, ctx, () => ({
    receipt: dispatchSent(dispatch, unreached),
    messages,
  }));
};
