import type { Context } from '../context.ts';
import { type Matter, matterKey } from '../domain/matter.ts';
import type { OutboundMessage } from '../domain/message.ts';
import type { Person } from '../domain/person.ts';
import { hearersOf, type Seating } from '../ledger/seats.ts';
import { mayKnow } from './desk-of.ts';
import { toPerson } from './hand-over.ts';
import { awaitedOf, matterNow } from './matter-now.ts';
import { refOf, type SortDeclared } from './sort.ts';

/** A record that was given back, taken back or made void, before and after. */
interface SentBack<T extends Matter<S>, S extends string> {
  readonly prior: T;
  readonly after: T;
  readonly sort: SortDeclared<T, S>;
  /** What was said back to whoever did it: by whom, and why. */
  readonly text: string;
  /** What is said besides: nobody hears of it twice. */
  readonly told: readonly OutboundMessage[];
}

/**
 * 退回, 撤回, 作废 reach at once everybody who had a hand in it or on whose desk it lay, and whom its sort names besides; nobody who
 * might not know of it.
 */
export function tellConcerned<T extends Matter<S>, S extends string>(
  { prior, after, sort, text, told }: SentBack<T, S>,
  seating: Seating,
  ctx: Context,
): readonly OutboundMessage[] {
  const { plan, speaker, act } = ctx;
  const takers = new Set(prior.steps.map(({ by }) => by));
  const lain = awaitedOf(prior, sort, plan).filter(({ isQuiet }) => !isQuiet);
  const seats = [...lain.flatMap((one) => one.seats), ...(sort.concerned?.(prior) ?? [])];
  const people = [
    ...seating.people.filter(({ id }) => takers.has(id)),
    ...hearersOf(seats, seating),
  ];
  const mayHear = (person: Person) =>
    [prior, after].some((one) => mayKnow(matterNow(one, sort, plan), person, seating));
  const heard = [
    speaker.id,
    ...(sort.hearsLater?.(after) ?? []),
    ...told.flatMap(({ to }) => (to.kind === 'person' ? [to.personId] : [])),
  ];
  const ids = new Set(people.filter(mayHear).map(({ id }) => id));
  const key = `${matterKey(refOf(sort.kind, after))}back:${act.cause}`;
  return [...ids].filter((id) => !heard.includes(id)).map((id) => toPerson(id, key, { text }));
}
