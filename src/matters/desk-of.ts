import type { Matters, TickContext } from '../context.ts';
import { type MatterRef, mattersInKey, mentionsSince } from '../domain/matter.ts';
import type { Moment } from '../domain/message.ts';
import { later, shanghaiDay } from '../domain/moment.ts';
import { outboxToPerson } from '../domain/outbox.ts';
import { isKnownPerson } from '../domain/permission.ts';
import type { Hand } from '../domain/procedure.ts';
import type { Sitter } from '../domain/seat.ts';
import { handOf, type Seating, seatingOn, standInOf } from '../ledger/seats.ts';
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
export const mayKnow = (
  matter: Pick<MatterNow, 'mayKnow' | 'awaited' | 'taken'>,
  sitter: Sitter,
  seating: Seating,
): boolean => {
  const { mayKnow: who } = matter;
  if (who === 'everybody') return isKnownPerson(sitter.roles);
  return handOf(who, sitter, seating) !== null || signsInPlace(matter, sitter, seating);
};

/** Whether it waits for a signature that was lent to this person, or bears one that they gave by a power that still holds. */
export const signsInPlace = (
  { awaited, taken }: Pick<MatterNow, 'awaited' | 'taken'>,
  sitter: Sitter,
  seating: Seating,
): boolean =>
  awaited.some(({ isSigned, seats }) => isSigned && standInOf(seats, sitter, seating) !== null) ||
  taken.some(
    ({ by, stands, hand }) =>
      stands &&
      by === sitter.id &&
      seating.lent.some(({ to, fromName }) => to === by && fromName === hand?.inPlaceOf),
  );

/** In which post somebody takes what is awaited, or in whose place they sign it; null where it is not theirs. */
export const handIn = (
  { seats, isSigned }: Pick<Awaited, 'seats' | 'isSigned'>,
  sitter: Sitter,
  seating: Seating,
): Hand | null =>
  handOf(seats, sitter, seating) ?? (isSigned ? standInOf(seats, sitter, seating) : null);

/** As it is laid before whoever stands in: they sign it or leave it, and all else is its holder's. */
export const asLent = (awaited: Awaited): Awaited => ({
  ...awaited,
  answers: awaited.answers.slice(0, 1),
});

/** What is awaited of this person, with what they may answer; null where it is not theirs. */
export function awaitedFrom(sitter: Sitter, awaited: Awaited, seating: Seating): Awaited | null {
  const hand = handIn(awaited, sitter, seating);
  return hand && (hand.inPlaceOf === null ? awaited : asLent(awaited));
}

/** What waits for this person now, over all that is handled under numbers. */
export async function deskOf(sitter: Sitter, at: Moment, ctx: Sources): Promise<readonly OnDesk[]> {
  const seating = await seatingOn(shanghaiDay(at), ctx);
  const known = await mattersKnownTo(sitter, seating, ctx);
  return known.flatMap((matter) =>
    matter.awaited
      .flatMap((one) => awaitedFrom(sitter, one, seating) ?? [])
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
  since: Moment = later(at, -SPOKEN_MS),
): Promise<readonly MatterRef[]> {
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
 * matter that waits for several the first of them is meant. `since`: what counts as lately, where it is not a day.
 */
export async function awaitedByWord(
  words: readonly string[],
  sitter: Sitter,
  at: Moment,
  ctx: Sources,
  since?: Moment,
): Promise<{
  readonly spoken: readonly OnDeskByWord[];
  readonly waiting: readonly OnDeskByWord[];
}> {
  const meant = [...ctx.matters].filter(([, sort]) => words.some((word) => sort.knows(word)));
  if (meant.length === 0) return { spoken: [], waiting: [] };
  const seating = await seatingOn(shanghaiDay(at), ctx);
  const known = await mattersKnownTo(sitter, seating, { ...ctx, matters: new Map(meant) });
  const waiting = known.flatMap((matter) => {
    const mine = (awaited: Awaited) => handIn(awaited, sitter, seating) !== null;
    const taken = words.flatMap((word) => {
      const awaited = matter.takesNow(word).find(mine);
      return awaited ? [{ matter, awaited, word }] : [];
    });
    return taken.slice(0, 1);
  });
  if (waiting.length === 0) return { spoken: [], waiting };
  const refs = await spokenOf(sitter.id, at, ctx, since);
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
