import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-06-29 10:00');

describe('units that are pressed by their names', () => {
  test.each(['@环卫 @政法委 抓紧啊', '环卫的抓紧报一下', '环卫中心别再拖了', '@环卫 赶紧交上来'])(
    'are urged for the office, once that is confirmed: %s',
    async (text) => {
      for (const chat of ['group', 'single'] as const) {
        expect(await tell('bgs', text, chat)).toMatch(/^将催报区环卫管护中心/u);
        await tell('bgs', '取消', chat);
      }
    },
  );

  test.each([
    '@环卫 @政法委 抓紧啊',
    '园林的抓紧报一下',
    '水务和交警的同志辛苦看一下',
    '城管和环卫的下午碰个头',
    '@政法委 你们的活动照片发我一份',
  ])('are spoken to among others by everybody else: %s', async (text) => {
    expect(await tell('hw', text, 'group')).toBe('');
    expect(await tell('hw', text)).not.toContain('任务');
  });

  test('are asked of all the same', async () => {
    await report('hw', '任务28：完成公厕4座');
    expect(await tell('bgs', '@环卫 你们报了没', 'group')).toMatch(/环卫[\s\S]*任务/u);
    expect(await tell('hw', '城管局的任务', 'group')).toContain('区城管局共13项任务');
  });
});
