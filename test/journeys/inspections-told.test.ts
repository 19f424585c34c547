import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-07-13 09:30', COMMAND);

describe('what is told of an inspection', () => {
  test.each([
    ['gl4', '今天去看了任务30，宝华街工地没戴安全帽', '7月13日，宝华街，任务30，工地没戴安全帽。'],
    [
      'gl4',
      '刚才去现场转了，任务30，宝华街工地临边没防护，记录一下',
      '宝华街，任务30，工地临边没防护。',
    ],
    [
      'of1',
      '10号上午去药山街道暗访，任务27，分类桶没配齐，环卫中心的问题，登记下',
      '7月10日上午，药山街道，任务27，区环卫管护中心，分类桶没配齐。',
    ],
    [
      'of1',
      '今天上午又去了趟北园街道暗访，任务28，公厕没开门',
      '7月13日上午，北园街道，任务28，公厕没开门。',
    ],
    [
      'of1',
      '10号上午我们去药山街道暗访了，任务27，垃圾分类桶没配齐',
      '7月10日上午，药山街道，任务27，垃圾分类桶没配齐。',
    ],
  ])('by %s: %s', async (who, text, shown) => {
    expect(await tell(who, text)).toContain(shown);
  });

  test('keeps its place where its day is put right', async () => {
    await tell('of1', '14号上午我们去药山街道暗访了，任务27，垃圾分类桶没配齐');
    expect(await tell('of1', '打错了，是10号上午')).toContain(
      '7月10日上午，药山街道，任务27，垃圾分类桶没配齐。',
    );
  });
});
