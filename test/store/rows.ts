import { BINDINGS, type Binding } from '../../src/domain/binding.ts';
import type { Draft } from '../../src/domain/draft.ts';
import { EXTENSIONS, type Extension } from '../../src/domain/extension.ts';
import type { InboxRow } from '../../src/domain/inbox-row.ts';
import type { Keeper } from '../../src/domain/kept.ts';
import type { OutboxRow } from '../../src/domain/outbox.ts';
import { personId } from '../../src/domain/person.ts';

/** A minute after nine o'clock in Shanghai on the day of the tests. */
export const at = (minute: number): string =>
  `2020-07-10T01:${`${minute}`.padStart(2, '0')}:00.000Z`;

export function inboxRow(id: string, fields: Partial<InboxRow> = {}): InboxRow {
  return {
    id: `terminal:${id}`,
    version: 0,
    message: {
      channel: 'terminal',
      platform: 'terminal',
      id,
      at: at(0),
      sender: { userid: 'wang', name: '王工' },
      conversation: { kind: 'group', id: 'group' },
      body: { kind: 'said', text: '24号任务谁牵头😀', quote: null, attachments: [] },
      replyUrl: null,
    },
    personId: personId('terminal', 'wang'),
    intent: null,
    state: 'accepted',
    replies: [],
    acceptedAt: at(0),
    leaseOwner: null,
    leaseUntil: null,
    ...fields,
  };
}

export const requestBinding = (
  kept: Keeper,
  cause: string,
  fields: Partial<Binding> = {},
): Promise<Binding> =>
  kept(BINDINGS).request(cause, (id) => ({
    id,
    version: 0,
    personId: personId('terminal', 'wang'),
    platform: 'terminal',
    userid: 'wang',
    name: '王工',
    role: { role: 'liaison', unit: '区水务局', group: null },
    requestedAt: at(0),
    state: 'waiting',
    decidedBy: null,
    decidedAt: null,
    decidedCause: null,
    cause,
    ...fields,
  }));

export const requestExtension = (kept: Keeper, cause: string): Promise<Extension> =>
  kept(EXTENSIONS).request(cause, (id) => ({
    id,
    version: 0,
    tasks: [28],
    unit: '区水务局',
    period: '2020-Q2',
    dueOn: '2020-07-12',
    until: '2020-07-20',
    reason: '检测报告未出',
    by: personId('terminal', 'wang'),
    byName: '王工',
    requestedAt: at(0),
    cause,
    state: 'waiting',
    decidedBy: null,
    decidedAt: null,
    decidedCause: null,
  }));

export const draft = (cause: string): Draft => ({
  id: 'wang@group',
  version: 0,
  personId: personId('terminal', 'wang'),
  conversationId: 'group',
  unit: '区水务局',
  proposal: {
    kind: 'bind-person',
    role: { role: 'liaison', unit: '区水务局', group: null },
    name: '王工',
  },
  createdAt: at(0),
  cause,
  settledBy: null,
});

export const outboxRow = (key: string, fields: Partial<OutboxRow> = {}): OutboxRow => ({
  id: key,
  version: 0,
  message: {
    key,
    to: { kind: 'person', personId: personId('terminal', 'wang') },
    text: '请于今日报送。',
    class: null,
  },
  state: 'waiting',
  tries: 0,
  runAt: at(0),
  postedAt: at(0),
  leaseOwner: null,
  leaseUntil: null,
  route: null,
  ...fields,
});
