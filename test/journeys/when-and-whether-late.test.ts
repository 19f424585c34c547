import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { SEATS } from '../support/seats.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice(SEATS);
  office.setTime('2020-06-27 09:00');
  await say('yl', '任务9，绿道建成5.4公里，问题：苗木到货慢，下一步：7月开工2处');
  await say('yl', '确认');
  office.setTime('2020-07-02 09:00');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const say = async (who: string, text: string) => (await office.say(who, text)).text;

describe('whether a report was late, when another period is due', () => {
  test.each([
    '任务9哪天交的，算不算晚',
    '绿道那份算迟报吗',
    '任务9报晚了没',
    '园林哪天交的，晚没晚',
  ])('is told of the one that came last: %s', async (asked) => {
    const text = await say('bgs', asked);
    expect(text).toContain('6月27日 09:00');
    expect(text).toContain('报送日未定，不计迟报');
  });
});
