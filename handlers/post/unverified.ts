import type { Context } from '../../src/context.ts';
import { INBOX } from '../../src/domain/inbox-row.ts';
import { type OutboxRow, outboxInState } from '../../src/domain/outbox.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { UnverifiedReason } from '../../src/domain/unverified.ts';
import { unverifiedNumber, unverifiedUnder } from '../../src/domain/unverified.ts';
import { notDeliveredBecause } from '../../src/wording/undelivered.ts';
import { asAnswerTo, personAndUnit, toGroupChat, type Unverified } from './wording/unverified.ts';

const MOST = 500;

/** All messages of which nobody can say whether they arrived, and those unasked ones that certainly did not. */
export async function unverifiedRows({ kept }: Context): Promise<readonly OutboxRow[]> {
  const unknown = await outboxInState(kept, 'unknown', MOST);
  const failed = await outboxInState(kept, 'failed', MOST);
  return [...unknown, ...failed.filter(({ message: { to } }) => to.kind !== 'reply')];
}

/** The one that is meant by its number. Refuses where it is settled already, or never was. */
export async function unverifiedMeant(number: number, ctx: Context): Promise<OutboxRow> {
  const row = unverifiedUnder(number, await unverifiedRows(ctx));
  if (!row) throw new Refusal<UnverifiedReason>({ kind: 'no-such-unverified', number });
  return row;
}

export async function described(row: OutboxRow, ctx: Context): Promise<Unverified> {
  const { runAt: at, message } = row;
  const to = await recipientInWords(row, ctx);
  const why = row.state === 'failed' ? notDeliveredBecause(row.why) : null;
  return { number: unverifiedNumber(row), to, at, text: message.text, why };
}

async function recipientInWords(
  { message: { to } }: OutboxRow,
  { people, kept }: Context,
): Promise<string> {
  switch (to.kind) {
    case 'conversation':
      return toGroupChat(to.id);
    case 'person': {
      const person = await people.get(to.personId);
      return personAndUnit(person?.name ?? to.personId, person?.roles[0]?.unit ?? null);
    }
    case 'reply': {
      const asked = await kept(INBOX).get(to.inboxId);
      const person = asked && (await people.get(asked.personId));
      return asAnswerTo(person?.name ?? asked?.message.sender.userid ?? to.inboxId);
    }
  }
}
