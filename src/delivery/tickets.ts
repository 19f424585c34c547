import { createHash, randomBytes } from 'node:crypto';
import type { Enclosure } from '../domain/enclosure.ts';
import type { Keeper } from '../domain/kept.ts';
import type { Moment } from '../domain/message.ts';
import { later } from '../domain/moment.ts';
import { TICKETS } from '../domain/ticket.ts';
import type { People } from '../people/people.ts';

const GOOD_FOR_MS = 24 * 60 * 60_000;

/** The address at which one person finds one file for a day. */
export async function linkFor(
  enclosure: Enclosure,
  personId: string,
  at: Moment,
  publicUrl: string,
  kept: Keeper,
): Promise<string> {
  const secret = randomBytes(24).toString('base64url');
  const until = later(at, GOOD_FOR_MS);
  await kept(TICKETS).add({ id: idOf(secret), version: 0, personId, enclosure, until });
  return `${publicUrl.replace(/\/$/u, '')}/files/${secret}`;
}

/** The file that the end of such an address opens at a moment; null where it opens none, or none any more, or its person has left. */
export async function openedBy(
  secret: string,
  at: Moment,
  { kept, people }: { readonly kept: Keeper; readonly people: People },
): Promise<Enclosure | null> {
  const ticket = await kept(TICKETS).get(idOf(secret));
  if (!ticket || at >= ticket.until) return null;
  return (await people.get(ticket.personId)) ? ticket.enclosure : null;
}

const idOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
