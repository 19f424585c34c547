import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { InboundMessage, Platform } from '../../src/domain/message.ts';
import { outboxInOrder } from '../../src/domain/outbox.ts';
import { type Person, personId } from '../../src/domain/person.ts';
import { KINDS, type Office, openOffice } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { planOf } from '../support/office.ts';

const AT = '2020-06-20T01:00:00.000Z';
const { plan, recognize } = planOf('plans/tianqiao-2020.yaml');

const person = (platform: Platform): Person => ({
  id: personId(platform, 'zhang'),
  platform,
  userid: 'zhang',
  name: '张希夏',
  roles: [{ role: 'office', unit: null, group: null }],
});

const said = (channel: string, platform: Platform, text: string): InboundMessage => ({
  channel,
  platform,
  id: 'm1',
  at: AT,
  sender: { userid: 'zhang', name: null },
  conversation: { kind: 'single', id: 'zhang' },
  body: { kind: 'said', text, quote: null, attachments: [] },
  replyUrl: null,
});

let store: Store;
let office: Office;
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
  office = openOffice({
    plan,
    store,
    members: [person('wecom'), person('dingtalk')],
    now: () => new Date(AT),
    onError: (error) => {
      throw error;
    },
    recognize,
    patienceMs: 60_000,
  });
});
afterEach(() => store.close());

const posted = async () =>
  (await outboxInOrder(store.kept)).map(({ message: { key, isSaid, enclosure } }) => ({
    key,
    isSaid,
    name: enclosure?.name,
  }));

describe('the file of an answer', () => {
  test('follows by the post where the words are heard in the platform’s own call', async () => {
    const outcome = await office.desk.receive(said('wecom-app', 'wecom', '导出任务台账'));
    expect(outcome).toMatchObject({ replies: [{ text: expect.stringContaining('共37项任务') }] });
    expect(await posted()).toEqual([
      { key: 'wecom-app:m1:reply:0:file', isSaid: true, name: '任务台账.xlsx' },
    ]);
  });

  test('goes with its words where every answer goes by the post, once', async () => {
    await office.desk.receive(said('dingtalk', 'dingtalk', '导出任务台账'));
    await office.desk.receive(said('dingtalk', 'dingtalk', '导出任务台账'));
    expect(await posted()).toEqual([
      { key: 'dingtalk:m1:reply:0', isSaid: undefined, name: '任务台账.xlsx' },
    ]);
  });
});
