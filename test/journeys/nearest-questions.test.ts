import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

const UNREAD = '公厕今年能不能按期完';

describe('a question that nobody could read', () => {
  test('is answered with the nearest, and a number asks one of them', async () => {
    const offered = await say('bgs', UNREAD);
    expect(offered).toContain('1. 公厕什么时候完成');
    expect(offered).toContain('回复数字即可');
    expect(await say('bgs', '1')).toContain('任务28');
  });

  test('leaves what was spoken of before it', async () => {
    await say('bgs', '任务24谁牵头');
    await say('bgs', UNREAD);
    expect(await say('bgs', '那目标呢')).toContain('任务24');
  });

  test('leaves a draft as it is, and what is offered beside it is still chosen by number', async () => {
    await say('hw', '任务28公厕已完成4座，水电接入慢');
    const offered = await say('hw', UNREAD);
    expect(offered).toContain('1. ');
    expect(offered).toContain('草稿（任务28）还在');
    expect(await say('hw', '1')).toContain('没有为任务28');
    expect(await say('hw', '确认')).toContain('已登记');
  });

  test('counts as not understood: what is read as nothing after it is led step by step', async () => {
    await say('hw', UNREAD);
    expect(await say('hw', '嘀嘀咕咕一大堆')).toContain('一步步来');
  });
});
