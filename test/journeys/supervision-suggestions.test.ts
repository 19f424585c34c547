import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice([
    { userid: 'ban', name: '许办', roles: [{ role: 'office' }] },
    { userid: 'han', name: '韩总', roles: [{ role: 'commander' }] },
    { userid: 'hw', name: '赵环', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
    { userid: 'sw', name: '王水', roles: [{ role: 'liaison', unit: '区水务局' }] },
  ]);
});
afterEach(() => office.close());
const tell = async (who: string, text: string) => (await office.say(who, text)).text;
async function report(at: string, who: string, text: string) {
  office.setTime(at);
  await tell(who, text);
  expect(await tell(who, '确认')).toContain('已登记');
}

describe('督查建议 (附件2 六)', () => {
  test('日常: 工作薄弱环节, 难点热点 and 重点区域, each with its reason, for the office alone', async () => {
    await report('2020-06-10 10:00', 'sw', '任务13，5月，大中修2条；问题：管线迁改协调难');
    await report('2020-07-09 10:00', 'sw', '任务13，6月，大中修1条；问题：管线迁改协调难');
    office.setTime('2020-07-20 10:00');
    for (const day of ['7月16日', '7月17日']) {
      await tell('ban', `登记暗访：${day}下午，北园街道，任务28，公厕地面积水`);
      await tell('ban', '确认');
    }
    const said = await tell('ban', '日常督查建议');
    expect(said).toMatch(/1\. 任务13：问题\d连续反映2个月：管线迁改协调难【难点热点】/u);
    expect(said).toMatch(/2\. 任务28：北园街道.*已检查2次（检查1、检查2）【重点区域】/u);
    expect(said).toMatch(
      /任务1：红灯，2020年二季度4家未报（区住房城乡建设局、区发展改革局等）【薄弱环节】/u,
    );
    office.setTime('2020-07-20 10:05');
    expect(await tell('hw', '日常督查建议')).toContain('只能由');
    expect(await tell('han', '专项督查建议')).toContain('只能由');
  });

  test('专项: 工作差距大 by share of time and target, 进展缓慢 by two nil reports, each with its figures', async () => {
    await report('2020-08-20 10:00', 'hw', '任务28，8月，公厕完成1座，水电接入慢');
    await report('2020-08-21 10:00', 'sw', '任务8，7月无新进展，因汛期停工');
    await report('2020-08-22 10:00', 'sw', '任务8，8月无新进展，因汛期停工');
    office.setTime('2020-09-01 10:00');
    const said = await tell('ban', '看一下专项督查建议');
    expect(said).toContain('已报1座，目标8座（13%），时间已过67%，差54个百分点');
    expect(said).toContain('区水务局连续两期无新进展（2020年7月、2020年8月）');
    expect(said).not.toContain('薄弱环节');
  });

  test('a number is of the list that was shown last, and of none that was not', async () => {
    office.setTime('2020-07-20 10:00');
    expect(await tell('ban', '专项督查建议')).toContain('目前没有专项督查建议');
    expect(await tell('ban', '立项1，9月30日前')).toContain('现有0条');
    expect(await tell('ban', '日常督查建议')).toContain('1. 任务1：红灯');
    expect(await tell('ban', '立项1，9月30日前')).toContain('【草稿】督办立项');
  });

  test('of a place, nothing is opened before what was found there is published', async () => {
    office.setTime('2020-06-20 10:00');
    for (const day of ['6月16日', '6月17日']) {
      await tell('ban', `登记暗访：${day}下午，北园街道，任务28，公厕地面积水`);
      await tell('ban', '确认');
    }
    expect(await tell('ban', '日常督查建议')).toContain('1. 任务28：北园街道已检查2次');
    expect(await tell('ban', '立项1，6月30日前')).toContain('检查1、检查2还没有发布，没有立项');
    expect(await tell('hw', '督办1')).not.toContain('检查');
    for (const number of [1, 2]) {
      await tell('ban', `发布检查${number}`);
      await tell('ban', '确认');
    }
    await tell('ban', '日常督查建议');
    expect(await tell('ban', '立项1，6月30日前')).toContain('【草稿】督办立项');
  });

  test('a place where nothing was found is none to look at', async () => {
    office.setTime('2020-06-20 10:00');
    for (const found of ['公厕地面积水', '未发现问题']) {
      await tell('ban', `登记暗访：6月16日下午，北园街道，任务28，${found}`);
      await tell('ban', '确认');
    }
    expect(await tell('ban', '日常督查建议')).not.toContain('北园街道');
  });

  test('opens nothing by itself: the office picks by number, and sees what it opens', async () => {
    await report('2020-06-10 10:00', 'hw', '任务28，5月，公厕完成1座，水电接入慢');
    office.setTime('2020-09-01 10:00');
    const said = await tell('ban', '专项督查建议');
    const number = /(\d+)\. 任务28/u.exec(said)?.[1] ?? '';
    expect(await tell('ban', '督办清单')).toContain('督办0件');
    const draft = await tell('ban', `立项${number}，9月30日前`);
    expect(draft).toContain('【草稿】督办立项');
    expect(draft).toContain('时限：9月30日');
    expect(await tell('ban', '确认')).toContain('督办1');
    expect(await tell('ban', '立项99，9月30日前')).toContain('没有第99条');
  });
});
