import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-06-24 10:00');

describe('on what a unit has reported, and on nothing else', () => {
  test.each([
    ['zj', '咱局除了征收别的都没填吧', '是的，只报了任务16。'],
    ['zj', '除了16项我们别的都没报吧', '是的，只报了任务16。'],
    ['zj', '我们就报了16这一项对吧', '是的，只报了任务16。'],
    ['bgs', '住建局除了任务16其他的都没报是不是', '是的，只报了任务16。'],
    ['zzh', '住建局就报了17一项吗', '任务17也还没有报，报了的是任务16。'],
    ['zj', '除了物业别的都没报吧', '任务17也还没有报，报了的是任务16。'],
  ])('is told with what is left: %s, %s', async (who, text, told) => {
    await report('zj', '任务16 国有土地征收完成420户');
    const said = await tell(who, text);
    expect(said.startsWith(told)).toBe(true);
    expect(said).toContain('未报：任务1、2、4、7、10、12、17、33');
    expect(said).not.toContain('不是16项');
  });

  test('is denied where more was reported', async () => {
    await report('zj', '任务16 国有土地征收完成420户');
    await report('zj', '任务17 查小区35个');
    expect(await tell('zj', '咱局除了征收别的都没填吧')).toMatch(/^不是，还报了任务17。/u);
  });

  test('is not asked of what a unit leads beside a task', async () => {
    expect(await tell('zj', '除了征收我们还牵头啥')).toContain('还牵头4项任务');
  });
});
