import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SIGNINGS } from '../../src/domain/signing.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { SEATS } from '../support/seats.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice(SEATS);
  office.setTime('2020-07-10 10:00');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const say = async (who: string, text: string, chat: 'single' | 'group' = 'single') =>
  (await office.say(who, text, { chat })).text;
const signed = async () => (await office.store.kept(SIGNINGS).all()).length;
const urge = async () => {
  await say('bgs', '催一下没报的');
  await say('bgs', '确认');
};

describe('收到 after an urging', () => {
  test.each(['收到', '知道了，马上办', '好的👌'])('signs for it, and says so: %s', async (text) => {
    await urge();
    expect(await say('hw', text)).toContain('已登记签收');
    expect(await signed()).toBe(1);
  });

  test.each([
    '好的知道了，这两天就报',
    '收到，这两天就报',
    '看到了，周五前报',
    '好的，在弄了',
    '嗯嗯知道了，回去就填',
    '收到，我催一下科室',
    '收到领导，马上落实，今天下班前报',
    '知道了 正在统计',
    '收到，12号前报',
    '好嘞 这就让科室弄',
  ])('signs for it with a promise: %s', async (text) => {
    await urge();
    expect(await say('hw', text)).toContain('已登记签收');
    expect(await signed()).toBe(1);
  });

  test.each(['收到，公厕完工2座', '好的马上弄，公厕完工2座'])(
    'signs for it where a report follows, and is no part of that: %s',
    async (text) => {
      await urge();
      const { replies } = await office.say('hw', text, { chat: 'single' });
      const shown = replies.map((one) => one.text).join('\n');
      expect(shown).toContain('进展：公厕完工2座\n');
      expect(shown).toContain('已登记签收');
      expect(await signed()).toBe(1);
    },
  );

  test('said again, in a group, or days later is a courtesy', async () => {
    await urge();
    expect(await say('cg', '收到', 'group')).toBe('');
    await say('hw', '收到');
    expect(await say('hw', '好的')).not.toContain('签收');
    office.setTime('2020-07-15 10:00');
    expect(await say('cg', '收到')).not.toContain('签收');
    expect(await signed()).toBe(1);
  });

  test('is more than 可以, which means what came today and was not answered', async () => {
    await urge();
    expect(await say('hw', '可以')).toContain('已登记签收');
    expect(await say('cg', '路长制谁牵头')).toContain('路长制');
    expect(await say('cg', '可以')).not.toContain('签收');
    office.setTime('2020-07-11 10:00');
    expect(await say('sw', '行')).not.toContain('签收');
    expect(await signed()).toBe(1);
    expect(await say('sw', '收到')).toContain('已登记签收');
  });

  test('signs for nothing where a draft waits, and where nothing was sent', async () => {
    expect(await say('hw', '收到')).not.toContain('签收');
    await urge();
    await say('hw', '任务28：公厕完工2座');
    expect(await say('hw', '好的')).toContain('草稿（任务28）还没登记');
    expect(await signed()).toBe(0);
  });
});
