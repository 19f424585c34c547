import { describe, expect, test } from '@jest/globals';
import { current, settles, submittedAt } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say, report, ledger } = office;

describe('a report that tells nothing of the three sections', () => {
  test('settles nothing where it is only 典型做法, and says why', async () => {
    expect(await say('sw', '任务13：典型做法：网格化巡查')).toContain('不算本期已报');
    expect(await say('sw', '确认')).toContain('只有典型做法，不算本期已报');
    const [kept] = await ledger();
    expect(kept && [kept.versions[0]?.experience, settles(kept)]).toEqual(['网格化巡查', false]);
    await report('sw', '任务13：修补路面3600平方米');
    const [now] = await ledger();
    expect(now && [current(now).experience, settles(now)]).toEqual(['网格化巡查', true]);
  });

  test('is not handed in for a group', async () => {
    expect(await say('g2', '提交6月月报')).toContain('不算已报');
    await say('g2', '典型做法：网格化巡查');
    expect(await say('g2', '确认')).toContain('都是空的');
    await say('g2', '进展：各任务按计划推进');
    expect(await say('g2', '确认')).toContain('已报指挥部办公室');
  });
});

describe('a draft that was shown before midnight', () => {
  test('counts by when it was written', async () => {
    office.setTime('2020-07-12 23:50');
    await say('hw', '任务28：二季度公厕完工4座');
    office.setTime('2020-07-13 00:05');
    expect(await say('hw', '确认')).not.toContain('迟报');
    const [submission] = await ledger('2020-Q2');
    expect(submission && submittedAt(submission)).toMatch(/^2020-07-12T15:50/);
  });
});

describe('a draft that is dropped', () => {
  test('is not shown as one that still waits', async () => {
    await say('hw', '任务28：公厕完工4座');
    expect(await say('hw', '取消')).not.toContain('【草稿】');
  });
});

describe('the quarter as its months make it', () => {
  test('tells what counts so far once, and what each month added behind its name', async () => {
    office.setTime('2020-05-20 10:00');
    await report('hw', '任务28：累计完工4座。清运垃圾12车。');
    office.setTime('2020-06-20 10:00');
    await report('hw', '任务28：累计完工6座。清运垃圾9车。');
    office.setTime('2020-07-08 10:00');
    const draft = await say('hw', '二季度季报预填');
    expect(draft).toContain('进展：5月：清运垃圾12车\n6月：累计完工6座。清运垃圾9车');
    expect(draft).not.toContain('4座');
  });

  test('has no 无新进展 beside something real', async () => {
    office.setTime('2020-05-20 10:00');
    await report('sw', '任务8：雨污分流完成12个小区');
    office.setTime('2020-06-20 10:00');
    await report('sw', '任务8本月无新进展，因汛期暂停施工');
    office.setTime('2020-07-08 10:00');
    const draft = await say('sw', '二季度季报预填');
    expect(draft).toContain('进展：雨污分流完成12个小区\n');
    expect(draft).not.toContain('无新进展');
    expect(draft.split('因汛期暂停施工')).toHaveLength(2);
  });
});

describe('a report that names no period', () => {
  test('is booked for the one that falls due in these days, unless it is said to be for another', async () => {
    office.setTime('2020-07-08 10:00');
    const draft = await say('hw', '任务28：公厕完工4座');
    expect(draft).toContain('没写报的是哪一期：先按2020年二季度记。要记到7月，请回“算7月”');
    expect(await say('hw', '算7月')).toContain('2020年7月');
    expect(await say('hw', '算二季度')).not.toContain('没写报的是哪一期');
    await say('hw', '确认');
    expect((await ledger('2020-Q2')).map(({ task }) => task)).toEqual([28]);
  });

  test('is not asked where it names one, where the other is reported already, or far from any due day', async () => {
    office.setTime('2020-07-08 10:00');
    expect(await report('hw', '任务28：二季度公厕完工4座')).toContain('2020年二季度');
    expect(await say('hw', '任务28：公厕完工5座')).not.toContain('没写报的是哪一期');
    expect(await say('yl', '任务9：7月绿道完成5公里')).not.toContain('没写报的是哪一期');
    office.setTime('2020-07-22 10:00');
    expect(await say('cg', '任务24：办结案件120件')).not.toContain('没写报的是哪一期');
  });

  test('is for the period of the draft that it goes on with', async () => {
    office.setTime('2020-08-05 23:50');
    expect(await say('sw', '任务13：修补路面3600平方米')).toContain('（2020年7月，区水务局）');
    office.setTime('2020-08-06 00:10');
    await say('sw', '任务8：雨污分流完成12个小区');
    await say('sw', '确认');
    expect((await ledger('2020-07')).map(({ task }) => task)).toEqual([8, 13]);
  });
});
