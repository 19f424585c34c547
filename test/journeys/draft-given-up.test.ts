import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-20 10:00');
const { tell } = office;

describe('a draft that is given up', () => {
  test.each([
    '放弃这份草稿',
    '拉倒吧，这份不报了',
    '别登了，取消得了',
    '麻烦您把任务28的这份草稿取消掉，我们不报这一条了',
    '上面这份草稿我不打算提交了，烦请直接作废处理',
  ])('is dropped, and no word of it is written into it: %s', async (text) => {
    await tell('hw', '任务28，7月，进展：完成公厕改造5座');
    expect(await tell('hw', text)).toContain('已取消');
    expect(await office.ledger('2020-07')).toEqual([]);
  });

  test('stays where a task of it is to go and another is in it', async () => {
    await tell('hw', '任务28：7月完成公厕改造5座；任务27：7月培训督导员40名');
    const told = await tell('hw', '草稿里任务28那条取消掉');
    expect(told).toContain('任务27');
    expect(told).not.toContain('任务28');
  });
});

describe('reminders of others that are to stop', () => {
  test('urge nobody', async () => {
    expect(await tell('bgs', '把各单位的提醒全停了，停到7月15日')).not.toContain('将催报');
  });

  test.each(['催催这些', '名单上的都催一下', '一块儿催了', '把这些都催一遍', '发催报吧'])(
    'but those just listed are urged: %s',
    async (text) => {
      await tell('bgs', '谁没报7月');
      expect(await tell('bgs', text)).toContain('将催报2020年7月');
    },
  );
});
