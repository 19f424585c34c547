import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { SEATS } from '../support/seats.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice(SEATS);
  office.setTime('2020-06-20 10:00');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const say = async (who: string, text: string) => (await office.say(who, text)).text;
const ledger = async () =>
  (await submissionsOfPeriod(office.store.kept, '2020-06')).map(({ task }) => task);

describe('a report that names its tasks by number', () => {
  test.each([
    ['sw', '任务7至8本月无新进展，因汛期', [7, 8]],
    ['sw', '7-8号任务本月无新进展，因汛期', [7, 8]],
    ['hw', '廿八号任务公厕已完成4座，水电接入慢', [28]],
    ['hw', '第廿八项公厕已完成4座，水电接入慢', [28]],
    ['hw', '编号28公厕已完成4座，水电接入慢', [28]],
    ['hw', '27收运垃圾200吨，28公厕完成4座', [27, 28]],
    ['hw', '27本月收运垃圾200吨 28本月公厕完成4座', [27, 28]],
  ])('is for all of them: %s %s', async (who, text, tasks) => {
    const draft = await say(who, text);
    expect(draft).toContain('【草稿】');
    await say(who, '确认');
    expect(await ledger()).toEqual(tasks);
  });

  test('counts towards the target of its task', async () => {
    expect(await say('hw', 'T28公厕已完成4座')).toContain('公共卫生间 4座（目标8座，50%）');
  });
});
