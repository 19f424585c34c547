import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-07-01 10:00');

describe('a report that is held back and changed in one message', () => {
  test.each([
    ['先等等，问题再加一条水电接入慢', '存在问题：水电接入慢'],
    ['先别报，把4座改成5座', '公厕完成5座'],
    ['等一下，垃圾分类的也加上：完成试点3个', '任务27'],
    ['别急，下一步写成8月底前全部开工', '下一步打算：8月底前全部开工'],
  ])('is changed and shown once more: %s', async (text, shown) => {
    await tell('hw', '任务28公厕完成4座');
    const answer = await tell('hw', text);
    expect(answer).toContain(shown);
    expect(answer).toContain('回复“确认”');
  });

  test.each(['先别报，数不对', '先等等，王科还没看', '先放一放，等王科回来'])(
    'stays as it is where no more is said than why: %s',
    async (text) => {
      await tell('hw', '任务28公厕完成4座');
      expect(await tell('hw', text)).toContain('先放着，没有登记');
    },
  );
});

describe('an urging that waits', () => {
  test.each(['再带上园林', '园林也催一下', '等等，再加上园林', '慢着，还有园林'])(
    'takes in who is named besides: %s',
    async (text) => {
      await tell('bgs', '催一下环卫');
      expect(await tell('bgs', text)).toContain('将催报区环卫管护中心、区园林绿化服务中心');
    },
  );

  test.each(['先别发，园林的不催了', '园林那边先不催'])(
    'leaves out who is not to be urged: %s',
    async (text) => {
      await tell('bgs', '催一下环卫和园林');
      const shown = await tell('bgs', text);
      expect(shown).not.toContain('将催报区园林');
      expect(await tell('bgs', '确认')).not.toContain('发给2人');
    },
  );

  test('is begun by nothing that says not to urge', async () => {
    expect(await tell('bgs', '园林那边先不催')).not.toContain('将催报');
  });
});
