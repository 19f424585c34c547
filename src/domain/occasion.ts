import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import { Card } from './card.ts';

/**
 * One thing that a message tells: a nudge or a step that waits, which are read anew before they go; news, good for its day; a
 * question, which stays.
 */
export const Part = z.strictObject({
  kind: z.enum(['nudge', 'step', 'news', 'question']),
  /** The fact that it states. */
  key: z.string().min(1),
  text: z.string().min(1),
  card: Card.optional(),
  /** The moment from which on it tells what has changed; absent where it tells how things stand. */
  since: z.iso.datetime({ precision: 3 }).optional(),
});
export type Part = z.infer<typeof Part>;

/**
 * Why the clerk speaks to somebody who did not ask at this moment: the message of the morning, an urging, a reminder
 * that they asked for, a notice, or work that somebody else has just laid on their desk (`arrival`: a group's monthly
 * report, a request to be bound). It is looked at once more at the moment of sending. Reminders and arrivals do not count among the unasked
 * messages of a day: the one was asked for, and the other comes once for each act of a person who waits for an answer,
 * so that holding back the third would hold up the office's work. Both keep to the hours and days like all others.
 */
export const Occasion = z.strictObject({
  kind: z.enum(['morning', 'urging', 'reminder', 'notice', 'arrival']),
  /** The day on which what it speaks of falls due: on that rest day it may come all the same. */
  fallsDueOn: CalendarDay.nullable(),
  /** The last day on which it is worth saying; null for one that stays true. */
  until: CalendarDay.nullable(),
  parts: z.array(Part),
});
export type Occasion = z.infer<typeof Occasion>;

/** One thing to be told to one person, before what they are told together is made one message. */
export interface Telling extends Part {
  readonly personId: string;
  readonly fallsDueOn: string | null;
  /** The fact that is told only once, whoever hears it, or several of them; absent for what may be told on several days. */
  readonly once?: string | readonly string[];
}

/** What one person is told together. */
export interface Told {
  readonly key: string;
  readonly personId: string;
  readonly parts: readonly Part[];
  readonly fallsDueOn: string | null;
}

/** One message for each person, however many things there are to tell: what is owed by a day first, the rest in the order given. */
export function toldTogether(tellings: readonly Telling[]): readonly Told[] {
  const isNudge = ({ kind }: Telling) => kind === 'nudge';
  const inOrder = [...tellings.filter(isNudge), ...tellings.filter((one) => !isNudge(one))];
  return [...Map.groupBy(inOrder, ({ personId }) => personId)].map(([personId, own]) => ({
    key: own.map(({ key }) => key).join('+'),
    personId,
    parts: own.map(partOf),
    fallsDueOn: own.find((one) => one.fallsDueOn !== null)?.fallsDueOn ?? null,
  }));
}

/** A telling without whom it is told to. */
export const partOf = ({ kind, key, text, card, since }: Part): Part => ({
  kind,
  key,
  text,
  ...(card ? { card } : {}),
  ...(since ? { since } : {}),
});

/** What the parts say together, as text and as a card: one thing alone may be shown as one. */
export function saidTogether(parts: readonly Part[]): Pick<Part, 'text' | 'card'> {
  const text = parts.map((part) => part.text).join('\n\n');
  const [card, ...others] = parts.map((part) => part.card);
  return card && others.length === 0 ? { text, card } : { text };
}

/** What somebody's act lays on another's desk, said in one part that stays true. */
export const arrival = (said: Pick<Part, 'key' | 'text' | 'card'>): Occasion => ({
  kind: 'arrival',
  fallsDueOn: null,
  until: null,
  parts: [partOf({ kind: 'news', ...said })],
});

/** Whether such a message counts among those that a person may get unasked on one day. */
export const isCounted = ({ kind }: Occasion): boolean => kind !== 'reminder' && kind !== 'arrival';
