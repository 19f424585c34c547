import { rooms } from '../handlers/index.ts';
import { createOfficeCalendar } from './clock/office-calendar.ts';
import { tellInTheMorning } from './clock/tell-in-the-morning.ts';
import { contextAt, type OfficeTick, openTicks } from './clock/ticks.ts';
import type { TickContext } from './context.ts';
import { beforeSending } from './delivery/before-sending.ts';
import type { Ask } from './desk/asking.ts';
import { createDesk, type ResumingDesk } from './desk/dispatch.ts';
import type { SecondReader } from './desk/read-with-model.ts';
import { createRecognize, type Recognize } from './desk/recognize.ts';
import { INBOX } from './domain/inbox-row.ts';
import type { AnyKind } from './domain/kept.ts';
import { LEASES } from './domain/lease.ts';
import type { Moment } from './domain/message.ts';
import { OUTBOX, type OutboxRow } from './domain/outbox.ts';
import type { Person } from './domain/person.ts';
import type { Plan } from './domain/plan.ts';
import { SET_ASIDE } from './domain/set-aside.ts';
import { TICK_MARKS } from './domain/tick-mark.ts';
import { DEEDS } from './ledger/audit.ts';
import { type People, withMembers } from './people/people.ts';
import { furnish } from './room.ts';
import type { Store } from './store/store.ts';

/** The rooms of `handlers/`, put together once for every office. */
export const house = furnish(rooms);

/** Every kind that is kept: by the rooms, and by the house itself for its desk, its delivery and its clock. */
export const KINDS: readonly AnyKind[] = [
  INBOX,
  OUTBOX,
  TICK_MARKS,
  LEASES,
  DEEDS,
  SET_ASIDE,
  ...house.kinds,
];

export interface OfficeParts {
  readonly plan: Plan;
  readonly store: Store;
  /** The people known from the start. */
  readonly members: readonly Person[];
  now(): Date;
  onError(error: unknown, inboxId: string): void;
  /** Built anew from the plan where none is given; several offices of one plan may share it. */
  readonly recognize?: Recognize;
  /** Reads again what the recognition is unsure of; nobody does unless given. */
  readonly secondReader?: SecondReader | null;
  /** Asks the model what a room wants to know; nobody is asked unless given. */
  readonly ask?: Ask;
  readonly patienceMs?: number;
  /** Where people reach the pages of this server; they do not where it is absent. */
  readonly publicUrl?: string | null;
  /** Hears of every message that bears a mark of secrecy. */
  readonly onWithheld?: () => void;
}

export interface Office {
  readonly desk: ResumingDesk;
  readonly people: People;
  /** What the clock does of its own accord. */
  readonly ticks: readonly OfficeTick[];
  /** What a page is made of. */
  readonly sources: Pick<TickContext, 'plan' | 'kept' | 'people' | 'calendar'>;
  /** Looks at a message of the outbox once more before it is sent. */
  review(row: OutboxRow, now: Moment): Promise<OutboxRow>;
}

/** The office without its doors: what the server, the terminal, the replay and the tests all open. */
export function openOffice(parts: OfficeParts): Office {
  const people = withMembers(parts.store.kept, parts.members);
  const calendar = createOfficeCalendar(parts.plan, parts.store.kept);
  const desk = createDesk({
    plan: parts.plan,
    store: parts.store,
    people,
    house,
    recognize: parts.recognize ?? createRecognize(parts.plan, house),
    secondReader: parts.secondReader ?? null,
    ...(parts.ask ? { ask: parts.ask } : {}),
    calendar,
    owner: `${process.pid}`,
    now: parts.now,
    onError: parts.onError,
    patienceMs: parts.patienceMs ?? 1_500,
    publicUrl: parts.publicUrl ?? null,
    ...(parts.onWithheld ? { onWithheld: parts.onWithheld } : {}),
  });
  const { matters } = house;
  const tickParts = { plan: parts.plan, store: parts.store, people, calendar, matters };
  return {
    desk,
    people,
    ticks: openTicks([tellInTheMorning(rooms), ...house.ticks], tickParts),
    sources: { plan: parts.plan, kept: parts.store.kept, people, calendar },
    review: async (row, now) => beforeSending(row, now, house, await contextAt(now, tickParts)),
  };
}
