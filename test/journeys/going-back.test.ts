import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, report, ledger, setTime } = openJourney('2020-06-01 09:00');
const COUNTED = '学雷锋这个月活动21场，路长制巡查860人次';

describe('a setting that is taken back', () => {
  test.each([
    '刚才那个不改了，还按原来的',
    '撤销刚才的设置',
    '改回去吧',
    '恢复原来的月报日',
    '取消月报日',
    '月报日先不定了',
    '还是不定日子了',
    '那个28号的先作废',
    '我刚才定的那个日子撤了吧',
  ])('leaves no day where there was none, and is shown first: %s', async (text) => {
    await tell('bgs', '以后月报改到每月28号交');
    await tell('bgs', '对');
    setTime('2020-06-01 14:00');
    expect(await tell('bgs', text)).toContain('将取消月报日（现为每月28日），自2020年6月起');
    expect(await tell('bgs', '对')).toContain('月报日已取消');
    expect(await tell('hw', '月报几号前交啊')).not.toContain('28');
    expect(await tell('bgs', '规则参数')).toContain('未定');
  });

  test('is the day before it where there was one', async () => {
    await tell('bgs', '设置月报日 25日');
    await tell('bgs', '以后月报改到每月28号交');
    await tell('bgs', '对');
    expect(await tell('bgs', '刚才那个不改了，还按原来的')).toContain('将把月报日设为每月25日');
  });

  test('is dropped where it waits still, and set anew as if it never was', async () => {
    await tell('bgs', '以后月报改到每月28号交');
    expect(await tell('bgs', '刚才那个不改了，还按原来的')).toContain('已取消');
    expect(await tell('bgs', '取消月报日')).toContain('现在没有设月报日');
    await tell('bgs', '设置月报日 25日');
    await tell('bgs', '取消月报日');
    await tell('bgs', '对');
    expect(await tell('bgs', '设置月报日 26日')).toContain('自2020年6月起执行');
  });

  test('may be any value of the plan’s, and a lock', async () => {
    await tell('bgs', '设置批示件办结天数 6天');
    expect(await tell('bgs', '刚才那个改错了，恢复原来的')).toContain('批示件办结');
    setTime('2020-07-01 09:00');
    await tell('bgs', '锁定6月');
    expect(await tell('bgs', '刚才锁错了，解开')).toContain('解锁2020年6月');
    expect(await tell('bgs', '确认')).toContain('已解除锁定');
  });

  test('is nobody else’s, nor one of long ago', async () => {
    await tell('bgs', '设置月报日 25日');
    expect(await tell('hw', '改回去吧')).toContain('没有改动');
    setTime('2020-06-03 09:00');
    expect(await tell('bgs', '改回去吧')).toContain('没有改动');
  });
});

describe('a change of a report that is taken back', () => {
  const changed = async () => {
    await report('cg', `任务24：${COUNTED}`);
    await tell('cg', '人次数改成806');
  };
  test.each(['刚才那个不改了，还按原来的', '还是改回去吧', '前面那次更正不要了'])(
    'is shown as it stood before, and registered after a yes: %s',
    async (text) => {
      await changed();
      await tell('cg', '确认');
      setTime('2020-06-01 11:00');
      expect(await tell('cg', text)).toContain('860人次');
      await tell('cg', '确认');
      const [kept] = await ledger();
      expect(kept?.versions.map(({ progress }) => progress.slice(-5))).toEqual([
        '860人次',
        '806人次',
        '860人次',
      ]);
    },
  );

  test('is dropped where it waits still, and what stands is not touched', async () => {
    await changed();
    expect(await tell('cg', '刚才那个不改了，还按原来的')).toContain('已取消');
    const [kept] = await ledger();
    expect(kept?.versions).toHaveLength(1);
  });

  test('leaves the draft as it was before', async () => {
    await tell('cg', `任务24：${COUNTED}`);
    await tell('cg', '人次数改成806');
    const shown = await tell('cg', '不改了，还按原来的');
    expect(shown).toContain(`进展：${COUNTED}\n`);
  });
});
