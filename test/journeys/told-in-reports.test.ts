import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { SEATS } from '../support/seats.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice(SEATS);
  office.setTime('2020-06-24 09:00');
  await say('hw', '任务28：6月公厕完工3座：泺口、北园、药山；问题：药山居民不同意选址，缺资金');
  await say('hw', '确认');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const say = async (who: string, text: string, chat: 'single' | 'group' = 'single') =>
  (await office.say(who, text, { chat })).text;

describe('what is told in a report', () => {
  test.each([
    '谁反映居民不同意',
    '哪家碰上居民不同意的难题了',
    '居民不同意的是哪家',
    '有没有单位说缺钱',
    '谁提过资金问题',
    '有人反映老百姓不同意选址吗',
  ])('is found by its words, or by others for the same: %s', async (asked) => {
    const text = await say('bgs', asked);
    expect(text).toContain('任务28 区环卫管护中心，2020年6月（6月24日 09:00报）存在问题');
    expect(text).toContain('药山居民不同意选址，缺资金');
  });

  test('is said not to be there where nobody told it', async () => {
    expect(await say('bgs', '谁提过疫情影响')).toContain('没有写到“疫情影响”');
  });

  test('is read out in no group chat', async () => {
    const text = await say('bgs', '谁反映居民不同意', 'group');
    expect(text).toContain('涉及任务28');
    expect(text).not.toContain('药山');
  });

  test('is not told to those of other units', async () => {
    expect(await say('sw', '谁反映居民不同意')).toContain('您能查看的报送里没有写到');
  });

  test('gives the names of what was done', async () => {
    expect(await say('bgs', '完工的3座公厕是哪几座')).toContain('泺口、北园、药山');
  });

  test('is not asked for by 谁反映过问题, which asks for all problems', async () => {
    expect(await say('bgs', '谁反映过问题')).toContain('没有解决的问题1条');
  });
});
