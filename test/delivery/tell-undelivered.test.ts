import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tellTrouble } from '../../src/delivery/tell-trouble.ts';
import { tellUndelivered } from '../../src/delivery/tell-undelivered.ts';
import { failed, OUTBOX, outboxInOrder, postRows, rowOf } from '../../src/domain/outbox.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';

const NINE = '2020-07-10T01:00:00.000Z';
const HALF_PAST = '2020-07-10T01:30:00.000Z';
const NOON = '2020-07-10T04:00:00.000Z';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice([
    { userid: 'ban', name: '赵办', roles: [{ role: 'office', unit: '区城管局' }] },
    { userid: 'hw', name: '赵环', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
    { userid: 'hw2', name: '钱环', roles: [{ role: 'unit-leader', unit: '区环卫管护中心' }] },
    { userid: 'wang', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] },
  ]);
  office.setTime('2020-07-10 09:00');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const people = () => office.office.people;
const tell = (at: string) => tellUndelivered(at, { kept: office.store.kept, people: people() });
const rows = async () => outboxInOrder(office.store.kept);
const toldTo = async (who: string) =>
  (await rows())
    .filter(({ message: { to } }) => to.kind === 'person' && to.personId === `terminal:${who}`)
    .map(({ message }) => message.text);

async function fail(userid: string, key: string, at = NINE): Promise<void> {
  const message = {
    key,
    to: { kind: 'person' as const, personId: `terminal:${userid}` },
    text: '【催报】请报6月情况',
    class: null,
    occasion: {
      kind: 'urging' as const,
      fallsDueOn: null,
      until: null,
      parts: [{ kind: 'news' as const, key: 'urging-1', text: '【催报】请报6月情况' }],
    },
  };
  await postRows(office.store.kept, [failed(rowOf(message, at), 'unreachable')]);
}

describe('what could not be delivered', () => {
  test('is told to the office once, with whom, why, and who gets it instead', async () => {
    await fail('wang', 'a');
    await fail('hw', 'b');
    for (const at of [NINE, NINE]) await tell(at);
    const [notice, ...more] = await toldTo('ban');
    expect(more).toEqual([]);
    expect(notice).toContain('有2条消息没有送到');
    expect(notice).toContain('区水务局王工');
    expect(notice).toContain('区环卫管护中心赵环（已改发钱环）');
    expect(notice).toContain('账号不在通讯录或不在应用可见范围内');
    expect(await toldTo('hw2')).toEqual([expect.stringContaining('原发赵环')]);
  });

  test('is one notice in two hours, however much of it there is', async () => {
    await fail('wang', 'a');
    await tell(NINE);
    for (let count = 0; count < 10; count += 1) await fail('wang', `more${count}`);
    await tell(HALF_PAST);
    expect(await toldTo('ban')).toHaveLength(1);
    await tell(NOON);
    expect(await toldTo('ban')).toEqual([
      expect.stringContaining('有1条'),
      expect.stringContaining('有10条'),
    ]);
  });

  test('is not told of a notice that fails itself, nor of an answer', async () => {
    await fail('ban', 'office-notice:x');
    const answer = {
      key: 'r',
      to: { kind: 'reply' as const, inboxId: 'q' },
      text: '答',
      class: null,
    };
    await postRows(office.store.kept, [failed(rowOf(answer, NINE), 'refused')]);
    await tell(NINE);
    expect(await rows()).toHaveLength(2);
  });

  test('is listed with what is to be verified, and can be sent again', async () => {
    await fail('wang', 'a');
    await tell(NINE);
    const list = (await office.say('ban', '待核实')).text;
    expect(list).toContain('没有送到：账号不在通讯录');
    const number = /^(\d{4}) /mu.exec(list)?.[1];
    await office.say('ban', `重发${number}`);
    const again = await office.store.kept(OUTBOX).get('a');
    expect(again).toMatchObject({ state: 'waiting' });
    expect(again?.toldAt).toBeUndefined();
  });
});

describe('a dead way to people', () => {
  test('is told to the office once a day, with the cure', async () => {
    const trouble = { of: 'wecom-app', kind: 'address-not-trusted', address: '1.2.3.4' } as const;
    const parts = { kept: office.store.kept, people: people() };
    for (const at of [NINE, NOON]) await tellTrouble(trouble, at, parts);
    expect(await toldTo('ban')).toEqual([
      expect.stringMatching(/自建应用.*1\.2\.3\.4.*企业可信IP/u),
    ]);
  });
});
