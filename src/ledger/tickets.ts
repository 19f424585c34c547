import { createHash, randomBytes } from 'node:crypto';
import type { Context } from '../context.ts';
import type { Enclosure } from '../domain/enclosure.ts';
import type { Keeper } from '../domain/kept.ts';
import type { Moment } from '../domain/message.ts';
import { later } from '../domain/moment.ts';
import type { Person } from '../domain/person.ts';
import { TICKETS, type Ticket, ticketsOf } from '../domain/ticket.ts';

const FILE_GOOD_FOR_MS = 24 * 60 * 60_000;
const BOARD_GOOD_FOR_MS = 12 * 60 * 60_000;

/** The address at which one person finds one file for a day. */
export const linkFor = (
  enclosure: Enclosure,
  personId: string,
  at: Moment,
  publicUrl: string,
  kept: Keeper,
): Promise<string> =>
  link('files', { personId, enclosure, until: later(at, FILE_GOOD_FOR_MS) }, publicUrl, kept);

/** The address at which one person finds the board for half a day. */
export const linkToBoard = (
  personId: string,
  at: Moment,
  publicUrl: string,
  kept: Keeper,
): Promise<string> =>
  link(
    'board',
    { personId, enclosure: null, until: later(at, BOARD_GOOD_FOR_MS) },
    publicUrl,
    kept,
  );

async function link(
  door: 'files' | 'board',
  ticket: Omit<Ticket, 'id' | 'version'>,
  publicUrl: string,
  kept: Keeper,
): Promise<string> {
  const secret = randomBytes(24).toString('base64url');
  await kept(TICKETS).add({ id: idOf(secret), version: 0, ...ticket });
  return `${publicUrl.replace(/\/$/u, '')}/${door}/${secret}`;
}

type Sources = Pick<Context, 'kept' | 'people'>;

/** The file that the end of such an address opens at a moment; null where it opens none, or none any more, or its person has left. */
export const openedBy = async (
  secret: string,
  at: Moment,
  sources: Sources,
): Promise<Enclosure | null> => (await admitted(secret, at, sources))?.ticket.enclosure ?? null;

/** Whom the end of such an address lets see the board, and until when; null for nobody, or nobody any more. */
export async function boardOpenedBy(
  secret: string,
  at: Moment,
  sources: Sources,
): Promise<{ readonly person: Person; readonly until: Moment } | null> {
  const found = await admitted(secret, at, sources);
  return found?.ticket.enclosure === null
    ? { person: found.person, until: found.ticket.until }
    : null;
}

async function admitted(secret: string, at: Moment, { kept, people }: Sources) {
  const ticket = await kept(TICKETS).get(idOf(secret));
  if (!ticket || at >= ticket.until) return null;
  const person = await people.get(ticket.personId);
  return person && { ticket, person };
}

/** Takes away every ticket for the board that somebody has, and says how many. */
export async function leaveBoard(personId: string, kept: Keeper): Promise<number> {
  const own = (await ticketsOf(kept, personId)).filter(({ enclosure }) => enclosure === null);
  for (const { id } of own) await kept(TICKETS).remove(id);
  return own.length;
}

const idOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
