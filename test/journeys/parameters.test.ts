import { afterEach, describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import type { Seat } from '../support/office.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'of1', name: '许办', roles: [{ role: 'office' }] },
  { userid: 'ar4', name: '档四', roles: [{ role: 'archivist', unit: '区水务局', group: 4 }] },
  { userid: 'gl6', name: '组联六', roles: [{ role: 'group-liaison', unit: '区城管局', group: 6 }] },
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  {
    userid: 'lz',
    name: '联住房',
    roles: [{ role: 'liaison', unit: '区住房城乡建设局' }],
  },
];

let office: ClockedOffice;
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});
const told = (who: string) => office.pushes.filter(({ to }) => to === who).map(({ text }) => text);

describe('what the notice leaves open', () => {
  test('is set by the office alone, and holds from the next record on', async () => {
    office = await openClockedOffice(SEATS, '2020-06-01 10:00');
    await office.say('ar4', '归档资料：任务13改造前照片，前期，声像');
    expect(await office.say('ar4', '设置卷号 年-组-号')).toContain('只能由');
    expect(await office.say('of1', '设置卷号 年-组-号')).toContain('从现在起执行');
    expect(await office.say('of1', '设置卷号 年-年-号')).toContain('不能这样设置');
    const next = await office.say('ar4', '归档资料：任务13施工日志，过程，文字');
    expect(next).toContain('2020-4-2');
    expect(await office.say('ar4', '档案目录')).toContain('4-2020-1');
  });

  test('批示 have as many days as the office has set, and are urged so many days ahead, from the next one on', async () => {
    office = await openClockedOffice(COMMAND, '2020-06-01 10:00');
    await office.say('cmd', '批示：停车场选址慢，请区住建局牵头拿出方案');
    await office.say('cmd', '确认');
    await office.say('of1', '设置办结天数 3天');
    await office.say('of1', '设置办结提醒天数 1天');
    await office.say('cmd', '批示：公厕管护不到位，请区民政局整改');
    expect(await office.say('cmd', '确认')).toContain('6月4日');
    expect(await office.say('of1', '批示1')).toContain('6月8日');
    await office.say('of1', '转办批示2');
    await office.turnTo('2020-06-03 12:00');
    expect(told('lm').join('\n')).toMatch(/批示2.*催办|催办.*批示2/u);
  });

  test('a slip turns blue as many workdays ahead as the office has set', async () => {
    office = await openClockedOffice(SEATS, '2020-06-01 10:00');
    await office.say('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成选址');
    await office.say('of1', '确认');
    expect(await office.say('of1', '设置蓝单天数 21天')).toContain('不能这样设置');
    expect(await office.say('of1', '督办1')).not.toContain('亮蓝');
    await office.turnTo('2020-06-23 10:00');
    expect(await office.say('of1', '督办1')).not.toContain('亮蓝');
    expect(await office.say('of1', '把督办蓝单天数改成6天')).toContain('已设为6');
    expect(await office.say('of1', '督办1')).toContain('亮蓝');
  });

  test('no unit is nudged for its form until the office sets a day, then three workdays before it and on it', async () => {
    office = await openClockedOffice(SEATS, '2020-05-11 10:00');
    await office.turnTo('2020-05-13 12:00');
    expect(told('lh').join()).not.toContain('填报表');
    expect(await office.say('of1', '设置填报截止 5月20日')).toContain('2020年5月20日');
    await office.turnTo('2020-05-19 12:00');
    expect(told('lh').filter((text) => text.includes('填报表5月20日截止'))).toHaveLength(1);
    await office.say(
      'lh',
      '填报任务28：年度计划：改造公厕8座；二季度：3座；三季度：6座；四季度：8座',
    );
    await office.say('lh', '确认');
    await office.turnTo('2020-05-21 12:00');
    const reminders = told('lh').filter((text) => text.includes('填报表5月20日截止'));
    expect(reminders.at(-1)).toContain('任务27还没有报');
    expect(told('gl6').join('\n')).toContain('任务27区环卫管护中心');
    expect(told('gl6').join('\n')).not.toContain('任务28区环卫管护中心');
  });
});
