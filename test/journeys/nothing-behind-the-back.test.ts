import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-29 10:00');
const say = (who: string, text: string) => office.tell(who, text);

describe('what is said to an open draft and finds no place in it', () => {
  test('is named back, and the next 确认 registers nothing of the old words by the way', async () => {
    await say('sw', '任务8：污水干管清淤18公里');
    const wrong = '清淤那个不对，只是检测了18公里，还没清';
    expect(await say('sw', wrong)).toContain(`没看懂“${wrong}”要改哪里`);
    expect(await say('sw', '确认')).toContain(`您说的“${wrong}”没有改进去`);
    expect(await say('sw', '确认')).toContain('已登记');
  });

  test('is let go where the next change is understood', async () => {
    await say('sw', '任务8：污水干管清淤18公里');
    await say('sw', '清淤那个不对，只是检测了18公里，还没清');
    expect(await say('sw', '清淤改成16公里')).toContain('污水干管清淤16公里');
    expect(await say('sw', '确认')).toContain('已登记');
  });

  test('asks nothing twice where it was only a question', async () => {
    await say('sw', '任务8：污水干管清淤18公里');
    await say('sw', '任务8谁牵头');
    expect(await say('sw', '确认')).toContain('已登记');
  });
});

describe('a withdrawal that waits', () => {
  test('is done by a yes with its verb', async () => {
    await say('sw', '任务8：污水干管清淤18公里');
    await say('sw', '确认');
    expect(await say('sw', '撤回任务8，理由：数据有误')).toContain('将撤回');
    expect(await say('sw', '是的撤')).toContain('已撤回');
  });
});
