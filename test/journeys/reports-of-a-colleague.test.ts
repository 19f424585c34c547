import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-07-10 14:00', [
  { userid: 'bao', name: '小鲍', roles: [{ role: 'liaison', unit: '区商务局' }] },
  { userid: 'wen', name: '小温', roles: [{ role: 'liaison', unit: '区商务局' }] },
  { userid: 'hw', name: '赵环', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
]);

describe('what a colleague reported', () => {
  test.each(['我不在这几天小温报了哪个', '小温报了啥', '这几天小温替我报了什么', '温工报的是哪项'])(
    'is theirs alone, with what it says: %s',
    async (text) => {
      await report('wen', '任务20二季度24小时便利店新开3家');
      await report('bao', '任务18二季度便民商圈建成2个');
      const told = await tell('bao', text);
      expect(told).toContain('便利店新开3家');
      expect(told).not.toContain('便民商圈');
    },
  );

  test('is nothing where only others of the unit reported', async () => {
    await report('bao', '任务18二季度便民商圈建成2个');
    expect(await tell('bao', '小温报了啥')).not.toContain('便民商圈');
  });

  test('is told to nobody of another unit', async () => {
    await report('wen', '任务20二季度24小时便利店新开3家');
    expect(await tell('hw', '小温报了啥')).not.toContain('便利店');
  });
});
