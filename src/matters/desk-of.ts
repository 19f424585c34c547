import type { Matters, TickContext } from '../context.ts';
import { type MatterRef, mattersInKey, mentionsSince } from '../domain/matter.ts';
import type { Moment } from '../domain/message.ts';
import { later, shanghaiDay } from '../domain/moment.ts';
import { outboxToPerson } from '../domain/outbox.ts';
import { isKnownPerson } from '../domain/permission.ts';
import type { Seat, Sitter } from '../domain/seat.ts';
import { handOf, type Seating, seatingOn } from '../ledger/seats.ts';
import type { Lying } from '../reading/said.ts';
import type { Awaited, MatterNow } from './matter-now.ts';

/** A step that waits for somebody. */
export interface OnDesk {
  readonly matter: MatterNow;
  readonly awaited: Awaited;
}

/** What is looked through. */
export type Sources = Pick<TickContext, 'plan' | 'people' | 'kept'> & { readonly matters: Matters };

/** Every matter, in the order of its kind and number, that this person may know of. */
export async function mattersKnownTo(
  sitter: Sitter,
  seating: Seating,
  ctx: Sources,
): Promise<readonly MatterNow[]> {
  const all = await Promise.all([...ctx.matters.values()].map((sort) => sort.all(ctx)));
  return all.flat().filter((matter) => mayKnow(matter, sitter, seating));
}

/** Whether somebody may know that there is such a matter. */
type Seen = Pick<MatterNow, 'awaited' | 'taken'>;

export const mayKnow = (
  matter: Seen & Pick<MatterNow, 'mayKnow'>,
  sitter: Sitter,
  seating: Seating,
): boolean =>
  matter.mayKnow === 'everybody'
    ? isKnownPerson(sitter.roles)
    : sees(matter.mayKnow, matter, sitter, seating);

/**
 * Whether somebody sees what these posts see: by a post of their own, or because they are to sign it for another, or have. A signature
 * that was lent shows nothing else of what its holder sees.
 */
export const sees = (
  posts: readonly Seat[],
  { awaited, taken }: Seen,
  sitter: Sitter,
  seating: Seating,
): boolean =>
  handOf(posts, sitter, { ...seating, lent: [] }) !== null ||
  awaited.some(({ seats }) => handOf(seats, sitter, seating) !== null) ||
  taken.some(({ by, hand }) => by === sitter.id && (hand?.inPlaceOf ?? null) !== null);

/** What waits for this person now, over all that is handled under numbers. */
export async function deskOf(sitter: Sitter, at: Moment, ctx: Sources): Promise<readonly OnDesk[]> {
  const seating = await seatingOn(shanghaiDay(at), ctx);
  const known = await mattersKnownTo(sitter, seating, ctx);
  return known.flatMap((matter) =>
    matter.awaited
      .filter(({ seats }) => handOf(seats, sitter, seating) !== null)
      .map((awaited) => ({ matter, awaited })),
  );
}

/** So long after the clerk spoke of a matter a word without its number may mean it. */
const SPOKEN_MS = 24 * 60 * 60_000;

/** The matters of which the clerk spoke to this person lately, by an answer or of its own accord; the last one first. */
export async function spokenOf(
  personId: string,
  at: Moment,
  { kept }: Pick<Sources, 'kept'>,
): Promise<readonly MatterRef[]> {
  const since = later(at, -SPOKEN_MS);
  const [mentions, rows] = await Promise.all([
    mentionsSince(kept, personId, since),
    outboxToPerson(kept, personId, since),
  ]);
  const went = rows.filter(({ state, runAt }) => WENT.includes(state) && runAt <= at);
  const told = went.flatMap(({ id, runAt }) =>
    mattersInKey(id).map((matter) => ({ matter, at: runAt })),
  );
  return [...mentions, ...told]
    .toSorted((one, other) => other.at.localeCompare(one.at))
    .map(({ matter }) => matter);
}

/** What lies on this person's desk, as far as the clerk spoke of it to them lately. */
export async function lyingWith(
  sitter: Sitter,
  at: Moment,
  ctx: Sources,
): Promise<readonly Lying[]> {
  const refs = await spokenOf(sitter.id, at, ctx);
  if (refs.length === 0) return [];
  const lying = (await deskOf(sitter, at, ctx)).filter(({ matter }) =>
    refs.some((ref) => isSame(ref, matter.ref)),
  );
  return lying.map(({ matter, awaited: { answers } }) => ({
    matter: matter.ref,
    isJudged: answers.some((one) => /^(?:同意|签发|可以发送)/u.test(one)),
  }));
}

const WENT: readonly string[] = ['sent', 'unknown', 'sending', 'waiting'];

export const isSame = (one: MatterRef, other: MatterRef): boolean =>
  one.kind === other.kind && one.number === other.number;

/** A step that waits for somebody, and the word that takes it. */
export interface OnDeskByWord extends OnDesk {
  readonly word: string;
}

/**
 * What waits for this person under one of these words, said without a number, and of which of it the clerk spoke to them lately. Of a
 * matter that waits for several the first of them is meant.
 */
export async function awaitedByWord(
  words: readonly string[],
  sitter: Sitter,
  at: Moment,
  ctx: Sources,
): Promise<{
  readonly spoken: readonly OnDeskByWord[];
  readonly waiting: readonly OnDeskByWord[];
}> {
  const seating = await seatingOn(shanghaiDay(at), ctx);
  const known = await mattersKnownTo(sitter, seating, ctx);
  const waiting = known.flatMap((matter) => {
    const mine = ({ seats }: Awaited) => handOf(seats, sitter, seating) !== null;
    const taken = words.flatMap((word) => {
      const awaited = matter.takesNow(word).find(mine);
      return awaited ? [{ matter, awaited, word }] : [];
    });
    return taken.slice(0, 1);
  });
  if (waiting.length === 0) return { spoken: [], waiting };
  const refs = await spokenOf(sitter.id, at, ctx);
  const spoken = waiting.filter(({ matter }) => refs.some((ref) => isSame(ref, matter.ref)));
  return { spoken, waiting };
}

/** Whether it may be named in a group chat: nobody reads along there to whom its mere number would tell what only the office knows. */
export const mayBeNamedInGroup = ({ mayKnow: who }: Pick<MatterNow, 'mayKnow'>): boolean =>
  who === 'everybody' || who.some(({ kind }) => !OF_OFFICE.includes(kind));

const OF_OFFICE: readonly string[] = [
  'office',
  'office-deputy',
  'office-director',
  'commander',
  'any-deputy-commander',
];
