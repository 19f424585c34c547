import { describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-05-28 10:00');
const { tell: say, report } = office;

describe('the day of the monthly report', () => {
  test('is the office’s to set, from the first month that is not yet due', async () => {
    expect(await say('hw', '设置月报日 25日')).toContain('只能由');
    expect(await say('bgs', '设置月报日 25日')).toContain('自2020年6月起执行');
  });

  test('is shown first where it would fall due at once, and then holds from the month after', async () => {
    office.setTime('2020-06-24 10:00');
    expect(await say('bgs', '设置月报日 25日')).toMatch(/自2020年7月起执行[\s\S]*确认/u);
    expect(await say('bgs', '确认')).toContain('月报日已设为每月25日，自2020年7月起执行');
    office.setTime('2020-06-26 10:00');
    expect(await report('hw', '公厕已完成6座')).toContain('不计迟报');
  });

  test('may be named in plain words, which are shown first', async () => {
    expect(await say('bgs', '那就定每月24号')).toContain('回复“确认”');
    expect(await say('bgs', '可以')).toContain('月报日已设为每月24日');
    expect(await say('hw', '那就定每月24号')).toMatch(
      /^没有改动。\n月报日现在是每月24日，由指挥部办公室定/u,
    );
  });

  test('that is changed holds from the month after, so that nobody is judged by it in arrears', async () => {
    await say('bgs', '设置月报日 25日');
    office.setTime('2020-06-22 10:00');
    expect(await say('bgs', '设置月报日 23日')).toContain('自2020年7月起执行');
    office.setTime('2020-06-25 10:00');
    expect(await report('hw', '公厕已完成6座')).toContain('按时（2020年6月25日前）');
  });

  test('makes what comes after it late, to the minute, and what comes on it in time', async () => {
    await say('bgs', '设置月报日 25日');
    office.setTime('2020-06-25 23:59');
    expect(await report('hw', '公厕已完成6座')).toContain('按时');
    office.setTime('2020-06-27 10:05');
    expect(await report('hw', '任务27可回收利用率达到36%')).toMatch(/迟报1天10小时[56]分钟/u);
    expect(await say('bgs', '任务28进度')).toContain('绿灯：2020年6月按时报齐');
  });

  test('is nobody’s to be late by as long as it is not set', async () => {
    expect(await report('hw', '公厕已完成6座')).toContain('报送日未定，不计迟报');
  });
});

describe('a period that the office locked', () => {
  test('takes what comes after as 补报, with its lateness, until it is unlocked', async () => {
    await say('bgs', '设置月报日 25日');
    office.setTime('2020-06-20 10:00');
    await report('hw', '公厕已完成6座');
    expect(await say('hw', '锁定6月')).toContain('只能由');
    expect(await say('bgs', '锁定6月')).toContain('补报');
    office.setTime('2020-06-26 10:00');
    const receipt = await report('hw', '更正：上次报的6座应为5座');
    expect(receipt).toMatch(/第2版，补报，迟报10小时/u);
    await say('bgs', '解锁6月');
    expect(await report('hw', '更正：5座应为6座')).not.toContain('补报');
    const [submission] = await submissionsOfPeriod(office.store.kept, '2020-06');
    expect(submission?.versions.map((one) => one.isBackFilled)).toEqual([false, true, false]);
  });
});

describe('the report of a quarter', () => {
  test('is filled from its months and only has to be confirmed', async () => {
    office.setTime('2020-04-28 10:00');
    await report('hw', '公厕已完成2座。问题：水电接入慢');
    office.setTime('2020-05-28 10:00');
    await report('hw', '公厕又完成1座');
    office.setTime('2020-06-28 10:00');
    await report('hw', '公厕又完成2座。下一步：组织验收');
    office.setTime('2020-07-08 10:00');
    const preview = await say('hw', '季报预填');
    expect(preview).toContain('2020年二季度');
    expect(await say('hw', '确认')).toContain('按时（2020年7月12日前）');
    const [quarter] = await submissionsOfPeriod(office.store.kept, '2020-Q2');
    expect(quarter?.versions[0]).toMatchObject({
      progress: '4月：公厕已完成2座\n5月：公厕又完成1座\n6月：公厕又完成2座',
      problems: '',
      next: '组织验收',
      metrics: [{ value: 5, unit: '座', target: 0 }],
    });
    expect(await say('bgs', '任务28进度')).toContain('已报5座，目标8座，62.5%');
    expect(await office.pushes()).toEqual([]);
  });

  test('cannot be filled from nothing', async () => {
    expect(await say('hw', '季报预填')).toContain('没有查到');
  });
});

describe('a draft that was left for more than a day', () => {
  test('is restored by 继续 and then confirmed', async () => {
    await say('hw', '公厕已完成6座');
    office.setTime('2020-05-29 10:30');
    expect(await say('hw', '确认')).toContain('请再核对一遍');
    expect(await submissionsOfPeriod(office.store.kept, '2020-05')).toEqual([]);
    expect(await say('hw', '继续')).toContain('公厕已完成6座');
    expect(await say('hw', '确认')).toContain('〔2020-05〕28-1号');
  });
});
