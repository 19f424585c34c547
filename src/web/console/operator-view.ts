import type { Connection } from '../../channels/channel.ts';
import { foresee } from '../../clock/foresee.ts';
import { morningTime } from '../../clock/morning-time.ts';
import type { TickContext } from '../../context.ts';
import type { MessageSeen } from '../../delivery/messages-seen.ts';
import { waitingBindings } from '../../domain/binding.ts';
import { addDays } from '../../domain/day.ts';
import { DRAFTS } from '../../domain/draft.ts';
import { waitingExtensions } from '../../domain/extension.ts';
import type { Moment, Recipient } from '../../domain/message.ts';
import { shanghaiDay } from '../../domain/moment.ts';
import { OUTBOX, type OutboxRow, outboxInState } from '../../domain/outbox.ts';
import type { Person } from '../../domain/person.ts';
import type { Health } from '../../door/health.ts';
import type { House } from '../../room.ts';
import { type BackupNote, lastBackup } from '../../store/backup-note.ts';
import { foreseenLines } from '../../wording/foreseen.ts';
import { roleInWords } from '../../wording/roles.ts';

export type OperatorParts = Pick<TickContext, 'plan' | 'kept' | 'people' | 'calendar'> & {
  readonly house: House;
  readonly dataDir: string;
  readonly version: string;
  readonly channels: readonly string[];
  readonly connections: readonly Pick<Connection, 'name' | 'standing'>[];
  health(): Promise<Health>;
  seen(): readonly MessageSeen[];
};

/** A way to and from a platform. */
export interface Way {
  readonly name: string;
  readonly standing: 'live' | 'standby' | 'down' | null;
  readonly lastIn: Moment | null;
  readonly lastOut: Moment | null;
}

export const UNSENT = ['waiting', 'sending', 'unknown', 'failed'] as const;
export type Unsent = (typeof UNSENT)[number];

/** Messages of one state that are not known to have arrived. */
export interface Pile {
  readonly state: Unsent;
  readonly count: number;
  readonly first: readonly (Pick<OutboxRow, 'id' | 'runAt' | 'tries' | 'route' | 'why'> & {
    readonly to: string;
  })[];
}

/** What waits for somebody. */
export interface Waiting {
  readonly what: string;
  readonly who: string;
  readonly since: Moment;
}

/** How the real office stands, for whoever keeps the server. Nothing of it is what people wrote. */
export interface OperatorView {
  readonly at: Moment;
  readonly version: string;
  readonly health: Health;
  readonly ways: readonly Way[];
  readonly piles: readonly Pile[];
  /** Drafts that nobody has confirmed: what sort of thing, and whose. */
  readonly drafts: readonly Waiting[];
  /** What the office has not decided. */
  readonly requests: readonly Waiting[];
  /** What the mornings of the next days will tell. */
  readonly coming: readonly string[];
  readonly backup: BackupNote | null;
  /** Who can be written to. */
  readonly people: readonly Person[];
}

const DAYS_AHEAD = 7;

export async function operatorView(at: Moment, parts: OperatorParts): Promise<OperatorView> {
  const people = await parts.people.all();
  return {
    at,
    version: parts.version,
    health: await parts.health(),
    ways: waysOf(parts),
    piles: await Promise.all(UNSENT.map((state) => pileOf(state, people, parts))),
    drafts: await draftsWaiting(people, parts),
    requests: await requestsWaiting(parts),
    coming: await comingLines(at, people, parts),
    backup: lastBackup(parts.dataDir),
    people,
  };
}

function waysOf({ channels, connections, seen }: OperatorParts): readonly Way[] {
  const names = new Set([...channels, ...connections.map(({ name }) => platformOf(name))]);
  return [...names].map((name) => ({
    name,
    standing: connections.find((one) => platformOf(one.name) === name)?.standing().kind ?? null,
    lastIn: lastOf(name, 'in', seen()),
    lastOut: lastOf(name, 'out', seen()),
  }));
}

/** Of wecom-app:message and dingtalk:stream the part that stands for the platform. */
const platformOf = (way: string): string => way.split(':', 1)[0] ?? way;

const lastOf = (
  name: string,
  wanted: MessageSeen['direction'],
  seen: readonly MessageSeen[],
): Moment | null =>
  seen
    .filter(({ direction, by }) => direction === wanted && platformOf(by) === name)
    .map(({ at }) => at)
    .toSorted()
    .at(-1) ?? null;

const SHOWN = 20;

async function pileOf(
  state: Unsent,
  people: readonly Person[],
  { kept }: OperatorParts,
): Promise<Pile> {
  const rows = await outboxInState(kept, state, SHOWN);
  return {
    state,
    count: await kept(OUTBOX).count({ state }),
    first: rows.map(({ id, runAt, tries, route, why, message }) => ({
      id,
      runAt,
      tries,
      route,
      ...(why === undefined ? {} : { why }),
      to: recipientIn(message.to, people),
    })),
  };
}

function recipientIn(to: Recipient, people: readonly Person[]): string {
  switch (to.kind) {
    case 'person':
      return nameOf(to.personId, people);
    case 'conversation':
      return `群 ${to.id}`;
    case 'reply':
      return '发问的人';
  }
}

const nameOf = (id: string, people: readonly Person[]): string =>
  people.find((one) => one.id === id)?.name ?? id;

async function draftsWaiting(
  people: readonly Person[],
  { kept, house }: OperatorParts,
): Promise<readonly Waiting[]> {
  const drafts = await kept(DRAFTS).find({ where: { settledBy: null }, sort: ['-createdAt'] });
  return drafts.map(({ personId, proposal, createdAt }) => ({
    what: house.sayings.get(proposal.kind)?.means ?? proposal.kind,
    who: nameOf(personId, people),
    since: createdAt,
  }));
}

async function requestsWaiting({ kept, plan }: OperatorParts): Promise<readonly Waiting[]> {
  const bindings = await waitingBindings(kept);
  const extensions = await waitingExtensions(kept);
  return [
    ...bindings.map(({ id, name, role, requestedAt }) => ({
      what: `登记申请${id}号`,
      who: `${name}（${roleInWords(role, plan)}）`,
      since: requestedAt,
    })),
    ...extensions.map(({ id, unit, byName, requestedAt }) => ({
      what: `延期申请${id}号`,
      who: `${byName}（${unit}）`,
      since: requestedAt,
    })),
  ];
}

/** The same as 预览提醒. */
async function comingLines(at: Moment, people: readonly Person[], parts: OperatorParts) {
  const today = shanghaiDay(at);
  const sources = { ...parts, matters: parts.house.matters };
  const [from, to] = [addDays(today, 1), addDays(today, DAYS_AHEAD)];
  const mornings = await foresee(parts.house.rooms, from, to, sources);
  return foreseenLines(mornings, people, morningTime(parts.plan));
}
