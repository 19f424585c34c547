import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ended, OUTBOX, outboxInOrder, postRows, rowOf } from '../../src/domain/outbox.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice([
    { userid: 'ban', name: '赵办', roles: [{ role: 'office', unit: '区城管局' }] },
    { userid: 'wang', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] },
  ]);
  office.setTime('2020-07-10 10:00');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const NINE = '2020-07-10T01:00:00.000Z';

/** A message to 王工 that a platform took without a word. */
async function lose(key: string, text: string): Promise<void> {
  const to = { kind: 'person' as const, personId: 'terminal:wang' };
  const row = rowOf({ key, to, text, class: null }, NINE);
  await postRows(office.store.kept, [{ ...ended(row, 'unknown'), route: 'wecom-app:message' }]);
}

const say = async (who: string, text: string, chat: 'single' | 'group' = 'single') =>
  (await office.say(who, text, { chat })).text;
const numbersIn = (text: string) => [...text.matchAll(/^(\d{4}) /gmu)].map(([, number]) => number);
const stateOf = async (key: string) => (await office.store.kept(OUTBOX).get(key))?.state;

describe('待核实', () => {
  test('lists to whom a message went, when, and how it begins', async () => {
    expect(await say('ban', '待核实')).toContain('目前没有待核实的消息');
    await lose('a', '请于7月12日前报送二季度完成情况，尚有任务24、任务25未报，请抓紧。');
    const list = await say('ban', '待核实');
    expect(list).toContain('7月10日 09:00 区水务局 王工：请于7月12日前报送二季度完成情况');
    expect(list).not.toContain('请抓紧');
  });

  test('is settled one by one: sent again once, or marked as arrived', async () => {
    await lose('a', '甲');
    await lose('b', '乙');
    const [first, second] = numbersIn(await say('ban', '待核实'));
    expect(await say('ban', `重发${first}`)).toContain('王工重发一次');
    expect(await say('ban', `已送达${second}`)).toContain('已记为送达');
    expect([await stateOf('a'), await stateOf('b')]).toEqual(['waiting', 'sent']);
    expect(await say('ban', '待核实')).toContain('目前没有');
    expect(await say('ban', `重发${first}`)).toContain('可能已经处理过');
    expect((await outboxInOrder(office.store.kept)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('keeps who settled it, and does it once however often the message comes', async () => {
    await lose('a', '甲');
    const [number] = numbersIn(await say('ban', '待核实'));
    await office.say('ban', `重发${number}`, { id: 'again' });
    const { text } = await office.say('ban', `重发${number}`, { id: 'again' });
    expect(text).toContain('重发一次');
    expect(await office.store.kept(OUTBOX).get('a')).toMatchObject({ settledBy: 'terminal:again' });
  });

  test('names the group and the person who was answered', async () => {
    await office.say('wang', '24号任务谁牵头', { id: 'q' });
    const answer = {
      key: 'r',
      to: { kind: 'reply' as const, inboxId: 'terminal:q' },
      text: '区城管局',
    };
    const group = {
      key: 'g',
      to: { kind: 'conversation' as const, platform: 'wecom' as const, id: 'wrA' },
      text: '简报',
    };
    const rows = [answer, group].map((one) =>
      ended(rowOf({ ...one, class: null }, NINE), 'unknown'),
    );
    await postRows(office.store.kept, rows);
    const list = await say('ban', '待核实');
    expect(list).toContain('王工（答复）：区城管局');
    expect(list).toContain('群聊wrA：简报');
  });

  test('is the office’s alone, and never told in a group', async () => {
    await lose('a', '甲的私事');
    const [number] = numbersIn(await say('ban', '待核实'));
    for (const text of ['待核实', `重发${number}`, `已送达${number}`]) {
      expect(await say('wang', text)).toContain('只能由');
      const inGroup = await say('ban', text, 'group');
      expect(inGroup).toContain('请私聊');
      expect(inGroup).not.toContain('王工');
    }
    expect(await stateOf('a')).toBe('unknown');
  });
});
