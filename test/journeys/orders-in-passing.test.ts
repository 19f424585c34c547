import { describe, expect, test } from '@jest/globals';
import { GROUP_REPORTS } from '../../src/domain/group-report.ts';
import { INSTRUCTIONS } from '../../src/domain/instruction.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-29 10:00');
const { tell } = office;
const instructions = () => office.store.kept(INSTRUCTIONS).all();

describe('what a leader says in passing', () => {
  test('is a 批示 to those of whom was just spoken, by the day that was named', async () => {
    await tell('zzh', '公厕咋样了');
    const draft = await tell('zzh', '谁负责的，让他们周四给我个说法');
    expect(draft).toMatch(/批示登记.*任务28.*主办区环卫管护中心，7月2日前办结/su);
    expect(await instructions()).toEqual([]);
    await tell('zzh', '确认');
    expect(await instructions()).toMatchObject([
      { dueOn: '2020-07-02', daySet: { reason: '批示写明' } },
    ]);
  });

  test('keeps to the week of 附件2 四 where a later day is named', async () => {
    expect(await tell('zzh', '让环卫7月20日前给我个说法')).toContain('7月6日前办结');
  });

  test('is 批示 enough where a task is pressed, and may name several units', async () => {
    expect(await tell('zzh', '公厕这个月必须见成效')).toContain('主办区环卫管护中心');
    await tell('zzh', '取消');
    expect(await tell('zzh', '停车场不能再拖，交警和住建一起上')).toContain(
      '主办区交警大队，协办区住房城乡建设局',
    );
    await tell('zzh', '取消');
    expect(await tell('zzh', '叫住建局周三上午来跟我汇报')).toContain('7月1日前办结');
    await tell('zzh', '取消');
    expect(await tell('zzh', '垃圾分类怎么还没动静，让环卫中心主任明天到我办公室来')).toMatch(
      /任务27.*主办区环卫管护中心，6月30日前办结/su,
    );
  });

  test('may only pass on to them what is wanted', async () => {
    await tell('zzh', '公厕咋样了');
    expect(await tell('zzh', '跟他们说，七月底必须全部建成')).toContain('主办区环卫管护中心');
    await tell('zzh', '取消');
    await tell('zzh', '公厕咋样了');
    expect(await tell('zzh', '下周听他们汇报')).toContain('主办区环卫管护中心');
  });

  test('leaves open who does it where nobody was spoken of', async () => {
    expect(await tell('zzh', '让他们抓紧给我个交代')).toMatch(/主办待定.*补一句“主办某单位”/su);
    expect(await tell('zzh', '主办区水务局')).toContain('主办区水务局');
  });

  test('is no 批示 where it only wants to know', async () => {
    for (const wish of ['让他们发我一份名单', '公厕谁负责的']) {
      expect(await tell('zzh', wish)).not.toContain('批示登记');
    }
  });

  test('is nobody else’s to give', async () => {
    await tell('hw', '公厕咋样了');
    expect(await tell('hw', '让他们周四给我个说法')).not.toContain('批示登记');
  });
});

describe('the office’s questions about its own deeds', () => {
  test('say that nobody was urged as long as nobody was', async () => {
    expect(await tell('bgs', '刚才总共提醒了多少家')).toContain('没有发出催报');
  });

  test('are answered with how many were urged, and whether they got it', async () => {
    await tell('bgs', '给没交的都提个醒');
    await tell('bgs', '确认');
    expect(await tell('bgs', '刚才总共提醒了多少家')).toMatch(/催了\d+家、\d+人（.*已签收0人/su);
    expect(await tell('bgs', '催过环卫没有')).toContain('区环卫管护中心');
  });
});

describe('a yes that nothing waits for', () => {
  test('is not taken for one', async () => {
    expect(await tell('bgs', '行')).toContain('目前没有等您确认的事');
    await tell('bgs', '蓝天白云大地');
    expect(await tell('bgs', '对')).toContain('没有读懂，没有办理');
  });

  test('is none in a greeting', async () => {
    expect(await tell('bgs', '你好')).toContain('值班助手');
    expect(await tell('bgs', '好的，谢谢')).toContain('不客气');
  });
});

describe('a group’s report in passing', () => {
  test('is put together, added to and sent in the words of those in a hurry', async () => {
    await office.report('hw', '公厕已完成6座');
    expect(await tell('g6', '我们组6月份的汇总出来了没')).toContain('【未上报】');
    expect(await tell('g6', '典型经验加一条：公厕实行周调度')).toMatch(
      /【草稿】.*公厕已完成6座.*公厕实行周调度（工作组补充）/su,
    );
    expect(await tell('g6', '加一句 存在问题：水电接入慢')).toContain('水电接入慢（工作组补充）');
    expect(await tell('bgs', '治理组的交了没')).toContain('月报还没有报指挥部办公室');
    expect(await tell('g6', '可以了，往办公室送')).toContain('已报指挥部办公室');
    expect(await office.store.kept(GROUP_REPORTS).get('2020-06:6')).not.toBeNull();
    expect(await tell('bgs', '治理组的交了没')).toContain('月报已报指挥部办公室（郑组');
  });

  test('is what its people are told of who ask whether it is handed in', async () => {
    await office.report('hw', '公厕已完成6座');
    expect(await tell('g6', '报上去没')).toMatch(/月报还没有报.*尚未报齐/su);
  });

  test('takes in what its people add while something else waits', async () => {
    await office.report('hw', '公厕已完成6座');
    await tell('g6', '给没交的提个醒');
    expect(await tell('g6', '问题里加上一条，公厕选址难')).toContain('公厕选址难（工作组补充）');
  });

  test('is first shown where it goes at once', async () => {
    await office.report('hw', '公厕已完成6座');
    for (const order of ['先拼一个我看看', '汇总一下', '先汇总一版'])
      expect(await tell('g6', order)).toContain('【草稿】');
    expect(await office.store.kept(GROUP_REPORTS).get('2020-06:6')).toBeNull();
  });
});

describe('the lights of a unit', () => {
  test('are those of its tasks alone', async () => {
    expect(await tell('sw', '我们局有几个红灯')).toContain('区水务局没有红灯的任务');
  });
});

describe('a rule that is to be another one', () => {
  test('is shown first where it is only asked whether it may', async () => {
    expect(await tell('bgs', '批示件办结天数能改成5天吗')).toContain('把“批示件办结天数”设为5');
    expect(await tell('bgs', '确认')).toContain('已设为5');
  });
});

describe('the rest of the tasks', () => {
  test('is nil in the words of those who have not begun', async () => {
    await office.report('hw', '公厕已完成6座');
    expect(await tell('hw', '剩下的都没动，没接到上面任务')).toMatch(/任务27.*无新进展/su);
    await tell('hw', '取消');
    expect(await tell('hw', '其他的没啥可报的')).toMatch(/任务27.*无新进展/su);
    await tell('hw', '取消');
    expect(await tell('sw', '任务7无新进展，其他任务也没有')).toMatch(
      /任务7 .*任务7无新进展.*任务4 .*任务8 .*任务32 /su,
    );
  });
});
