import type { Context } from '../context.ts';
import { ABSENCES, addresseeOf } from '../domain/absence.ts';
import { type Button, type Card, cardThatFits, shortened } from '../domain/card.ts';
import { type MatterRef, matterKey } from '../domain/matter.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { shanghaiDay } from '../domain/moment.ts';
import { arrival } from '../domain/occasion.ts';
import type { Seat } from '../domain/seat.ts';
import { hearersOf, holdersOf, type Seating, standInsFor } from '../ledger/seats.ts';
import {
  answersOf,
  matterCalled,
  NOBODY_REGISTERED,
  numberedWord,
  postsInWords,
  stepAwaited,
  vacantPost,
} from '../wording/matters.ts';
import { list } from '../wording/words.ts';
import { asLent } from './desk-of.ts';
import type { Awaited } from './matter-now.ts';

/** What is laid on somebody's desk. */
interface Laid {
  readonly ref: MatterRef;
  readonly title: string;
  readonly awaited: readonly Awaited[];
  /** How many steps were taken, so that what is awaited anew is said anew. */
  readonly steps: number;
  /** Who sent it back, and why; null where nobody did. */
  readonly why?: string | null;
}

/**
 * To whom it matters now, at once and in the hours: everybody who may take a step that is next, in one message for all of theirs;
 * where nobody holds its post, the office.
 */
export function handOver(laid: Laid, seating: Seating, ctx: Context): readonly OutboundMessage[] {
  const { ref, title, awaited, steps, why = null } = laid;
  const hearing = awaited
    .flatMap((one) => deskersOf(one, seating))
    .filter(({ id }) => id !== ctx.speaker.id);
  const byPerson = Map.groupBy(hearing, ({ id }) => id);
  return [
    ...toOffice(laid, seating),
    ...[...byPerson].map(([id, own]) => {
      const all = own.map(({ one }) => one);
      const key = `${matterKey(ref)}${all.map(({ step }) => step).join('+')}:${steps}`;
      const text = stepAwaited(ref, title, all, why);
      return toPerson(id, key, { text, ...cardOf(ref, title, all) });
    }),
  ];
}

/** On whose desks it lies, those of stand-ins among them, and what it is to each. */
export const deskersOf = (
  awaited: Awaited,
  seating: Seating,
): readonly { readonly id: string; readonly one: Awaited }[] => [
  ...hearersOf(awaited.seats, seating).map(({ id }) => ({ id, one: awaited })),
  ...(awaited.isSigned ? standInsFor(awaited.seats, seating) : []).map(({ id }) => ({
    id,
    one: asLent(awaited),
  })),
];

/** Nobody holds the post of a next step, or of one of the units that are to take it: the office hears once of whom nobody is known. */
function toOffice({ ref, title, awaited }: Laid, seating: Seating): readonly OutboundMessage[] {
  const open = awaited.flatMap(({ name, seats }) => {
    const vacant = seats.filter((seat) => holdersOf([seat], seating).length === 0);
    const isWhole = vacant.length === seats.length;
    const isOwed = isWhole || vacant.every(({ kind }) => kind === 'unit');
    return vacant.length > 0 && isOwed ? [{ name, vacant, isWhole }] : [];
  });
  const [first] = open;
  if (!first) return [];
  const names = [...new Set(open.map((one) => one.name))];
  const posts = postsInWords(first.vacant, [], seating.plan);
  const text = vacantPost(ref, title, { steps: names, posts, isWhole: first.isWhole });
  return hearersOf([{ kind: 'office' }], seating).map(({ id }) =>
    toPerson(id, `${matterKey(ref)}vacant:${posts}`, { text }),
  );
}

/** Who is told what these people would be told today: whoever takes the messages of somebody away, and the speaker of nothing. */
export async function reached(
  people: readonly { readonly id: string }[],
  { act, speaker, kept }: Pick<Context, 'act' | 'speaker' | 'kept'>,
): Promise<readonly string[]> {
  const absences = await kept(ABSENCES).all();
  const today = shanghaiDay(act.at);
  const ids = people.map(({ id }) => addresseeOf(id, absences, today));
  return [...new Set(ids)].filter((id) => id !== speaker.id);
}

/** A message to a person at once, in the hours: what somebody's act lays on their desk. */
export function toPerson(
  personId: string,
  fact: string,
  said: Pick<OutboundMessage, 'text' | 'card'>,
): OutboundMessage {
  const key = `${fact}:${personId}`;
  const occasion = arrival({ key, ...said });
  return { key, to: { kind: 'person', personId }, ...said, class: null, occasion };
}

/** What an act tells and what it lays on desks, in one message to each person: who is told something and has a step to take reads both together. */
export function saidOnce(
  told: readonly OutboundMessage[],
  handed: readonly OutboundMessage[],
): readonly OutboundMessage[] {
  const isBesides = (one: OutboundMessage, other: OutboundMessage) =>
    isPlain(one) && isSamePerson(one, other);
  const alone = told.filter((one) => !handed.some((other) => isBesides(one, other)));
  const joined = handed.map((one) => {
    const besides = told.filter((other) => isBesides(other, one));
    if (besides.length === 0 || one.to.kind !== 'person') return one;
    const text = [...besides, one].map((each) => each.text).join('\n');
    const said = { text, ...(one.card ? { card: one.card } : {}) };
    return { ...one, text, occasion: arrival({ key: one.key, ...said }) };
  });
  return [...alone, ...joined];
}

/** Whether words are all that there is of it. */
const isPlain = ({ card, enclosure }: OutboundMessage): boolean =>
  card === undefined && enclosure === undefined;

const isSamePerson = ({ to }: OutboundMessage, { to: other }: OutboundMessage): boolean =>
  to.kind === 'person' && other.kind === 'person' && to.personId === other.personId;

/** Buttons with the words of the steps, each with the number; none for words that want more than a press. */
function cardOf(ref: MatterRef, title: string, all: readonly Awaited[]): { card?: Card } {
  const buttons: Button[] = answersOf(all)
    .filter((one) => !/[：:]/u.test(one))
    .slice(0, 3)
    .map((one) => ({ label: shortened(one, 10), says: numberedWord(one, ref) }));
  if (buttons.length === 0) return {};
  const card = cardThatFits({
    title: shortened(`${matterCalled(ref)}请${list(all.map(({ name }) => name))}`, 26),
    desc: shortened(title, 30),
    facts: [],
    note: '',
    buttons,
    place: 'below',
    isSettledByPress: true,
  });
  return card ? { card } : {};
}

/** Who holds these posts, by name; the posts of which nobody is known are left out. */
export const namesOf = (seats: readonly Seat[], seating: Seating): readonly string[] =>
  hearersOf(seats, seating).flatMap(({ name }) => name ?? []);

/** Of whom a step is awaited, by name; that nobody holds its post is said in their place. */
export const awaitedNames = (seats: readonly Seat[], seating: Seating): readonly string[] =>
  seats.length > 0 && holdersOf(seats, seating).length === 0
    ? [NOBODY_REGISTERED]
    : namesOf(seats, seating);
