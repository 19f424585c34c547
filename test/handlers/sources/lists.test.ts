import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../../support/command.ts';
import { openJourney } from '../../support/journey.ts';
import type { Seat } from '../../support/office.ts';
import { openClockedOffice } from '../../support/virtual-office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  { userid: 'gl3', name: '组联三', roles: [{ role: 'group-liaison', group: 3 }] },
  { userid: 'ls', name: '联生态', roles: [{ role: 'liaison', unit: '区生态环境分局' }] },
];
const journey = openJourney('2020-06-08 09:30', PEOPLE);
const { tell, report } = journey;

/** What was asked, and what 来源 says to it. */
async function traced(who: string, words: string): Promise<readonly [string, string]> {
  return [await tell(who, words), await tell(who, '来源')];
}

const REPORT = '任务28，6月，进展：公厕已完成4座；存在问题：水电接入慢；下一步：继续';

describe('来源 after a list', () => {
  test('names behind 我的待办 what is owed, what is on record, and what else waits', async () => {
    await report('lh', REPORT);
    await report('of1', '督办：任务28公厕建设滞后，区环卫管护中心6月30日前完成');
    const [told, found] = await traced('lh', '我的待办');
    const owed = /应报(\d+)项/u.exec(told)?.[1];
    const left = /共(\d+)项/u.exec(told)?.[1];
    expect(found).toContain(`区环卫管护中心应报${owed}项`);
    expect(found).toContain('区环卫管护中心已报1项：区环卫管护中心〔2020-06〕28-1号');
    expect(found).toContain(`区环卫管护中心未报${left}项`);
    expect(told).toContain('等您办理的2件');
    expect(found).toContain('等您办理2件：督办1（');
    expect(found).toContain('公厕已完成4座');
  });

  test('names behind 问题清单 the reports that told of each, to nobody who may not know of it', async () => {
    await report('lh', REPORT);
    const [told, found] = await traced('of1', '问题清单');
    expect(told).toContain('问题1件，在办1件');
    expect(found).toContain('问题1件：问题1（');
    expect(found).toMatch(/计入的报告1件：\n· 区环卫管护中心〔2020-06〕28-1号.*水电接入慢/u);
    const [, elsewhere] = await traced('lw', '问题清单');
    expect(elsewhere).not.toContain('水电接入慢');
  });

  test('keeps from a group what a list does not say there', async () => {
    await report('of1', '督办：任务28公厕建设滞后，区环卫管护中心6月30日前完成');
    await tell('of1', '督办清单', 'group');
    const found = await tell('of1', '来源', 'group');
    expect(found).toContain('督办1件：逐件登记的，明细请私聊我查看');
    expect(found).not.toContain('公厕建设滞后');
  });

  test('names behind 待签 what waits, and behind 一周汇总 what each number counts', async () => {
    await report('gl4', '日常检查：6月8日，任务13，北园大街井盖缺失');
    await report('lh', REPORT);
    const [week, counted] = await traced('of1', '一周汇总');
    expect(week).toContain('日常检查1次（北园大街井盖缺失）');
    expect(counted).toContain('第四组日常检查1次：检查1');
    expect(counted).toContain('第六组新列问题1件：问题1');
    expect(counted).toContain('计入的报告1件');
    const [waits, found] = await traced('of1', '待签');
    const count = /等您办理的(\d+)件/u.exec(waits)?.[1];
    expect(found).toContain(`等您办理${count}件：问题1（`);
  });

  test('names behind 研判 each pair by its judgement, with the report on which it stands', async () => {
    journey.setTime('2020-07-10 10:00');
    await report(
      'ls',
      '任务10，二季度，进展：完成工业窑炉治理10座；存在问题：无；下一步计划：继续',
    );
    await tell('gl3', '其余完成');
    const [told, found] = await traced('gl3', '研判二季度');
    const [, all, open] = /研判(\d+)项，待研判(\d+)项/u.exec(told) ?? [];
    expect(found).toContain(`研判${all}项`);
    expect(found).toContain(`待研判${open}项`);
    expect(found).toContain('完成1项：任务10区生态环境分局');
    expect(found).toMatch(/计入的报告1件：\n.*完成工业窑炉治理10座/u);
  });

  test('names behind a group’s monthly report how many sentences come from which report', async () => {
    await report('lh', REPORT);
    const [, found] = await traced('gl6', '第六组6月月报');
    expect(found).toContain('存在问题1条：区环卫管护中心〔2020-06〕28-1号');
    expect(found).toContain('计入的报告1件');
  });

  test('names behind 待归档 and 档案目录 what each counts', async () => {
    await report('of1', '督办：任务28公厕建设滞后，区环卫管护中心6月30日前完成');
    await tell('lh', '签收督办1');
    await tell('lh', '办结督办1：已完成');
    await tell('of1', '同意督办1');
    const [waits, found] = await traced('gl6', '待归档');
    expect(waits).toContain('待归档1件');
    expect(found).toContain('待归档1件：督办1（');
    await tell('of1', '归档督办1：过程，文字');
    const [, filed] = await traced('of1', '第六组档案目录');
    expect(filed).not.toContain('请先问');
  });
});

describe('来源 after a briefing', () => {
  test('names by itself the reports that came since the one before, as the ledger stood that morning', async () => {
    const office = await openClockedOffice(PEOPLE, '2020-07-16 10:00');
    await office.turnTo('2020-07-17 10:00');
    await office.walk(
      'lh：任务28，二季度，进展：公厕完成3座；存在问题：无；下一步：继续',
      'lh：确认',
    );
    await office.turnTo('2020-07-20 09:30');
    await office.walk(
      'ls：任务10，二季度，进展：完成窑炉治理10座；存在问题：无；下一步：继续',
      'ls：确认',
    );
    expect(office.lastTo('cmd')).toContain('新报1件');
    const found = await office.say('cmd', '来源');
    expect(found).toContain('工作简报的来源（截至2020年7月20日 09:00）');
    expect(found).toContain('新报1件：区环卫管护中心〔2020-Q2〕28-1号');
    expect(found).toContain('公厕完成3座');
    expect(found).not.toContain('窑炉');
    expect(await office.say('cmd', '今天的简报')).toContain('新报1件');
    expect(await office.say('cmd', '来源')).toContain('截至2020年7月20日 09:00');
    expect(await office.say('lh', '今天的简报')).toContain('没有发给您的简报');
    expect(office.errors).toEqual([]);
    await office.store.close();
  });
});
