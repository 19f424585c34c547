import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SUBMISSIONS } from '../../src/domain/submission.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

let office: ClockedOffice;
beforeEach(async () => {
  office = await openClockedOffice(
    [
      { userid: 'bgs', name: '张办', roles: [{ role: 'office' }] },
      { userid: 'zzh', name: '冯总', roles: [{ role: 'commander' }] },
      { userid: 'hw', name: '赵环', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
      { userid: 'sw', name: '李水', roles: [{ role: 'liaison', unit: '区水务局' }] },
    ],
    '2020-06-20 10:00',
  );
});
afterEach(() => expect(office.errors).toEqual([]));

describe('a job that the office has paused', () => {
  test('sends nothing until it is resumed, and is shown as paused', async () => {
    expect(await office.say('bgs', '暂停季报提醒')).toContain('季报提醒已暂停');
    expect(await office.say('bgs', '提醒任务')).toMatch(/季报提醒（6步）：已暂停（张办/u);
    expect(await office.say('bgs', '提醒任务')).toMatch(/月报提醒（4步）：正常/u);
    await office.turnTo('2020-07-07 12:00');
    expect(office.sentTo('hw')).toEqual([]);
    expect(await office.say('bgs', '恢复季报提醒')).toContain('已恢复');
    await office.turnTo('2020-07-08 12:00');
    expect(office.sentTo('hw')).toHaveLength(1);
  });

  test('may be the briefing alone', async () => {
    await office.say('bgs', '暂停简报');
    await office.report('区水务局', '2020-Q2', [4]);
    await office.turnTo('2020-07-02 12:00');
    expect(office.sentTo('hw')).toHaveLength(1);
    expect(office.pushes.filter(({ key }) => key.includes('brief'))).toEqual([]);
  });

  test('is for the office alone to pause', async () => {
    expect(await office.say('hw', '暂停季报提醒')).toContain('只能由');
    expect(await office.say('bgs', '提醒任务')).not.toContain('已暂停');
  });
});

describe('the preview of what is to be sent', () => {
  test('says on which morning who hears what, and sends nothing', async () => {
    const shown = await office.say('bgs', '预览7月提醒');
    expect(shown).toContain('· 2020年7月1日 09:00 赵环、李水：2020年二季度完成情况开始报送');
    expect(shown).toContain('只看不发');
    expect(office.pushes).toEqual([]);
    await office.turnTo('2020-07-31 12:00');
    const days = new Set(
      office.pushes.filter(({ to }) => to === 'hw').map(({ at }) => at.slice(5, 10)),
    );
    for (const day of days) {
      const [month, date] = day.split('-').map(Number);
      expect(shown).toContain(`· 2020年${month}月${date}日 09:00`);
    }
  });

  test('leaves out what is paused', async () => {
    await office.say('bgs', '暂停季报提醒');
    expect(await office.say('bgs', '预览7月提醒')).not.toContain('赵环');
  });

  test('is of the thirty days to come where no month is named', async () => {
    expect(await office.say('bgs', '预览提醒')).toContain('6月21日');
  });
});

describe('what was asked of each unit', () => {
  test('counts the messages and the reports of a month, and nothing that people did', async () => {
    await office.turnTo('2020-07-31 12:00');
    const shown = await office.say('zzh', '7月减负统计');
    const sent = office.sentTo('hw').length;
    expect(sent).toBeGreaterThan(3);
    const all = `${shown}\n${await office.say('zzh', '7月减负统计第2页')}`;
    expect(all).toContain(`· 区环卫管护中心：消息${sent}条，报送2件`);
    expect(all).toContain('到期报送104件（每件3栏）');
    expect(await office.say('zzh', '6月减负统计')).toContain('没有向各单位发过提醒');
    expect(await office.say('hw', '7月减负统计')).toContain('只能由');
  });
});

describe('the role in which somebody acts', () => {
  test('is kept with what they put on record', async () => {
    await office.say('hw', '任务28：公厕已完成4座');
    await office.say('hw', '确认');
    await office.say('bgs', '代区水务局报任务8：完成河道清淤3公里');
    await office.say('bgs', '确认');
    const kept = await office.store.kept(SUBMISSIONS).all();
    const as = kept.flatMap(({ task, versions }) =>
      versions.map((one) => [
        task,
        one.as?.map(({ role, unit }) => `${role} ${unit ?? ''}`.trim()),
      ]),
    );
    expect(as).toContainEqual([28, ['liaison 区环卫管护中心']]);
    expect(as).toContainEqual([8, ['office']]);
  });
});

describe('an extension that was asked for by somebody who has left', () => {
  test('is told to those who report for the unit now', async () => {
    await office.say('sw', '任务4二季度申请延期到7月20日，因征收补偿还在谈');
    expect(await office.say('sw', '确认')).toContain('1号延期申请');
    await office.say('bgs', '李水调走了，改由钱工任联络员');
    await office.say('bgs', '确认');
    await office.say('qian', '绑定 区水务局 联络员 钱工');
    const listed = /(\d+)号/u.exec(await office.say('bgs', '待审批'))?.[1];
    await office.say('bgs', `同意${listed}`);
    await office.say('bgs', '同意延期1');
    await office.turnTo('2020-06-22 12:00');
    const told = office.pushes.filter(({ key }) => key.startsWith('extension:1:approved'));
    expect(told.map(({ to }) => to)).toEqual(['qian']);
  });
});
