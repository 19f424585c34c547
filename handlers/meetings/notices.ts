import type { Context } from '../../src/context.ts';
import { matterKey } from '../../src/domain/matter.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { hearersOf, holdersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import type { Invitee, Meeting } from './record.ts';
import { noticeCard } from './wording/cards.ts';
import { noticeText } from './wording/plans.ts';

/** 会议通知 to each of those invited; who sends it needs none. */
export async function noticesTo(
  invitees: readonly Invitee[],
  meeting: Meeting,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const card = noticeCard(meeting);
  return toInvitees(invitees, meeting, 'notice', ctx, (invitee) => ({
    text: noticeText(meeting, invitee, ctx.plan),
    ...(card ? { card } : {}),
  }));
}

/** Something to each of those invited, at once; who holds two of their seats hears it once. */
export async function toInvitees(
  invitees: readonly Invitee[],
  meeting: Meeting,
  fact: string,
  ctx: Context,
  say: (invitee: Invitee) => Pick<OutboundMessage, 'text' | 'card'>,
): Promise<readonly OutboundMessage[]> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const key = `${keyOf(meeting)}${fact}:${ctx.act.cause}`;
  const heard = new Map<string, OutboundMessage>();
  for (const invitee of invitees) {
    for (const { id } of hearersOf([invitee.seat], seating)) {
      if (id === ctx.speaker.id || heard.has(id)) continue;
      heard.set(id, toPerson(id, key, say(invitee)));
    }
  }
  return [...heard.values()];
}

/** Those on the list for whom nobody is registered: no notice reaches them. */
export async function unreachedOf({ invitees }: Meeting, ctx: Context): Promise<readonly string[]> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  return invitees
    .filter(({ seat }) => holdersOf([seat], seating).length === 0)
    .map(({ name }) => name);
}

export const keyOf = ({ id }: Pick<Meeting, 'id'>): string =>
  matterKey({ kind: 'meeting', number: Number(id) });
