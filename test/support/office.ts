import { fromTerminal } from '../../src/channels/terminal.ts';
import type { Ask } from '../../src/desk/asking.ts';
import { createRecognize, type Recognize } from '../../src/desk/recognize.ts';
import { INBOX } from '../../src/domain/inbox-row.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { Reply } from '../../src/domain/message.ts';
import { type OutboxRow, outboxInOrder } from '../../src/domain/outbox.ts';
import { type Person, personId, type Role, type RoleName } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { house, KINDS, type Office, openOffice } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { planIn } from './plan-in.ts';

const plans = new Map<string, { plan: Plan; recognize: Recognize }>();

/** A plan file with its reading, read once in a test file. */
export function planOf(file: string): { plan: Plan; recognize: Recognize } {
  const known = plans.get(file);
  if (known) return known;
  const plan = planIn(file);
  const loaded = { plan, recognize: createRecognize(plan, house) };
  plans.set(file, loaded);
  return loaded;
}

export interface Said {
  readonly text: string;
  readonly replies: readonly Reply[];
  readonly intent: Intent | null;
}

export interface TestOffice {
  readonly plan: Plan;
  readonly store: Store;
  readonly office: Office;
  /** Errors that a person was told about in general words only. */
  readonly errors: readonly unknown[];
  /** Moves the clock: '2020-07-10 09:00' in Shanghai. */
  setTime(words: string): void;
  /** Somebody says something; resolves with what the bot said back. `id` repeats a message. */
  say(
    who: string,
    text: string,
    options?: { chat?: 'single' | 'group'; id?: string },
  ): Promise<Said>;
  /** What the bot owes other people. */
  pushes(): Promise<readonly OutboxRow[]>;
  close(): Promise<void>;
}

export interface Seat {
  readonly userid: string;
  readonly name: string;
  readonly roles: readonly { role: RoleName; unit?: string; group?: number }[];
}

/** However slow the machine is, an answer is waited for. */
const PATIENCE_MS = 60_000;

/** The whole office in memory, with these people known from the start, or over the store of another; `ask`: what a model answers the rooms. */
export async function openTestOffice(
  seats: readonly Seat[] = [],
  planFile = 'plans/tianqiao-2020.yaml',
  kept?: Store,
  ask?: Ask,
): Promise<TestOffice> {
  const { plan, recognize } = planOf(planFile);
  const store = kept ?? (await openStore(':memory:', KINDS));
  const errors: unknown[] = [];
  let now = new Date('2020-05-20T10:00:00+08:00');
  let count = 0;
  const office = openOffice({
    plan,
    store,
    members: seats.map(personAt),
    now: () => now,
    onError: (error) => errors.push(error),
    recognize,
    patienceMs: PATIENCE_MS,
    ...(ask ? { ask } : {}),
  });
  return {
    plan,
    store,
    office,
    errors,
    setTime(words) {
      now = new Date(`${words.replace(' ', 'T')}:00+08:00`);
    },
    async say(who, text, { chat = 'single', id } = {}) {
      count += 1;
      const messageId = id ?? `m${count}`;
      const seat = {
        userid: who,
        name: seats.find((one) => one.userid === who)?.name ?? null,
        chat,
      };
      const outcome = await office.desk.receive(
        fromTerminal(text, seat, messageId, new Date(now.getTime() + count).toISOString()),
      );
      const row = await store.kept(INBOX).get(`terminal:${messageId}`);
      const replies = outcome.state === 'done' ? outcome.replies : [];
      return {
        text: replies.map((reply) => reply.text).join('\n'),
        replies,
        intent: row?.intent ?? null,
      };
    },
    pushes: () => outboxInOrder(store.kept),
    close: () => store.close(),
  };
}

export function personAt({ userid, name, roles }: Seat): Person {
  const held: Role[] = roles.map(({ role, unit, group }) => ({
    role,
    unit: unit ?? null,
    group: group ?? null,
  }));
  const id = personId('terminal', userid);
  return { id, platform: 'terminal', userid, name, roles: held };
}
