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

const REPEATED = '加强现场管理，主动对接供电供水单位，及时回应群众关切。'.repeat(25);
const LONG = [
  '任务28 6月工作进展',
  `一、工作进展\n公厕累计完工4座，新装洗手台12处，概算300万元。${REPEATED}`,
  `二、存在问题\n${'1.水电接入慢；2.选址协调难；'.repeat(20)}`,
  `三、下一步打算\n${'1.7月底前完工；2.倒排工期；'.repeat(20)}`,
].join('\n');

describe('the draft of a report', () => {
  test('begins with what counts, goes on with what is noted, and keeps 确认 on the first screen', async () => {
    const draft = await say('hw', LONG);
    const lines = draft.split('\n');
    expect(LONG.length).toBeGreaterThan(1200);
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(lines[1]).toBe('计入目标：建设改造公共卫生间 4座（目标8座，50%）');
    expect(lines[2]).toBe('另记2个数：新装洗手台 12处、公厕概算 300万元（规模）');
    expect(lines.at(-1)).toContain('“确认”');
    expect(lines.at(-1)).toContain('“全文”');
  });

  test('shows all its words on 全文, and is confirmed as before', async () => {
    await say('hw', LONG);
    expect(await say('hw', '全文')).toContain(REPEATED.slice(0, -1));
    expect(await say('hw', '确认')).toContain('已登记');
    const [kept] = await submissionsOfPeriod(office.store.kept, '2020-06');
    expect(kept?.versions[0]?.noted).toMatchObject([{ role: 'size', value: 300 }]);
  });

  test('says from what to what a number has moved', async () => {
    await say('hw', '任务28：公厕完工2座');
    await say('hw', '确认');
    office.setTime('2020-07-20 10:00');
    expect(await say('hw', '任务28：公厕一共完工4座')).toContain('2→4座（目标8座，50%）');
  });

  test('shows what stands in no section', async () => {
    expect(await say('hw', '任务28：公厕完工4座。请问下月几号报？')).toContain(
      '未归类：请问下月几号报',
    );
  });

  test('of more than three tasks takes two lines for each', async () => {
    const text = [8, 11, 13, 32].map((task) => `任务${task}：完成整治${task}处`).join('；');
    const lines = (await say('sw', text)).split('\n');
    expect(lines.filter((line) => line.startsWith('【草稿】'))).toHaveLength(4);
    expect(lines.length).toBeLessThanOrEqual(11);
  });
});
