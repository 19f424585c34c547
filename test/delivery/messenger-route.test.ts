import { describe, expect, test } from '@jest/globals';
import type { Content, Messenger, Target } from '../../src/channels/channel.ts';
import { piecesWithCard } from '../../src/channels/pieces.ts';
import { announceRoute, asideRoute, messengerRoute } from '../../src/delivery/messenger-route.ts';
import type { Addressee } from '../../src/delivery/route.ts';
import type { InboxRow } from '../../src/domain/inbox-row.ts';
import type { Platform } from '../../src/domain/message.ts';
import { DRAFT_CARD } from '../support/draft-card.ts';

const AT = '2020-07-10T01:00:00.000Z';

function messengerOf(platform: Platform) {
  const targets: Target[] = [];
  const messenger: Messenger = {
    name: 'm',
    platform,
    reaches: () => true,
    limits: () => [],
    pieces: ({ text }) => [{ text }],
    async send(target) {
      targets.push(target);
      return 'sent';
    },
  };
  return { messenger, targets };
}

const sender = (kind: 'single' | 'group', platform: Platform = 'wecom'): Addressee => {
  const row: InboxRow = {
    id: 'wecom-bot:M1',
    version: 0,
    message: {
      channel: 'wecom-bot',
      platform,
      id: 'M1',
      at: AT,
      sender: { userid: 'li', name: null },
      conversation: { kind, id: kind === 'group' ? 'wrA' : 'li' },
      body: { kind: 'said', text: '问', quote: null, attachments: [] },
      replyUrl: null,
    },
    personId: 'wecom:li',
    intent: null,
    state: 'done',
    replies: [],
    acceptedAt: AT,
    leaseOwner: null,
    leaseUntil: null,
  };
  return { kind: 'sender', of: row };
};
const PERSON: Addressee = {
  kind: 'person',
  person: { id: 'wecom:li', platform: 'wecom', userid: 'li', name: '李四', roles: [] },
};
const GROUP: Addressee = { kind: 'conversation', platform: 'wecom', id: 'wrA' };
const TO_LI: Target = { kind: 'person', userid: 'li' };
const TO_GROUP: Target = { kind: 'group', id: 'wrA' };

const CASES: readonly (readonly [
  string,
  Addressee,
  Target | null,
  Target | null,
  Target | null,
])[] = [
  ['a person', PERSON, TO_LI, null, null],
  ['a group', GROUP, TO_GROUP, TO_GROUP, null],
  ['who wrote alone', sender('single'), TO_LI, null, null],
  ['who wrote in a group', sender('group'), TO_GROUP, null, TO_LI],
  ['who wrote elsewhere', sender('group', 'dingtalk'), null, null, null],
];

const announceInGroup = (messenger: Messenger) => announceRoute(messenger, 'wrA');
const answerAside = (messenger: Messenger) => asideRoute(messenger, '请回群里确认。');

describe.each([
  ['a messenger', messengerRoute, 2],
  ['a robot that can only announce', announceInGroup, 3],
  ['an app that answers aside', answerAside, 4],
] as const)('%s', (_, routeOf, column) => {
  test.each(CASES)('reaches %s where it may', async (...row) => {
    const [, to] = row;
    const expected = row[column];
    const { messenger, targets } = messengerOf('wecom');
    const route = routeOf(messenger);
    expect(route.canReach(to, AT)).toBe(expected !== null);
    const delivery = await route.send({ key: 'k', text: '请报送', to });
    expect(delivery).toBe(expected === null ? 'refused' : 'sent');
    expect(targets).toEqual(expected === null ? [] : [expected]);
  });
});

describe('an app that answers aside', () => {
  test('says so, and shows no buttons for what waits in the group', () => {
    const { messenger } = messengerOf('wecom');
    const content = { key: 'k', text: '【草稿】任务28', card: DRAFT_CARD };
    const [, to] = CASES.find((one) => one[4] !== null) ?? [];
    if (!to) throw new Error('Nobody is answered aside');
    const withCards = {
      ...messenger,
      pieces: (one: Content) => piecesWithCard(one, (text) => [text]),
    };
    expect(answerAside(withCards).pieces?.(content, to)).toEqual([
      { text: '请回群里确认。\n【草稿】任务28' },
    ]);
  });
});

describe('a webhook', () => {
  test('carries nothing into its group that was meant for another', () => {
    const route = announceRoute(messengerOf('wecom').messenger, 'wrB');
    expect(route.canReach(GROUP, AT)).toBe(false);
    expect(route.canReach({ ...GROUP, id: 'wrB' }, AT)).toBe(true);
  });
});
