import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-24 10:00');
const { tell, report } = office;

const JULY = '任务28：7月公厕完工4座，困难是水电接入慢，下一步抓紧验收';

describe('what is as it was reported before', () => {
  test.each([
    ['同上个月', true, true],
    ['跟上个月一样', true, true],
    ['其他的同上月', true, true],
    ['问题同上个月', true, false],
    ['困难还是上次那个', true, false],
    ['下一步还是上个月那个', false, true],
    ['下一步打算跟上次一样', false, true],
  ])('stands in the draft in its words: %s', async (text, isProblem, isNext) => {
    await report('hw', JULY);
    office.setTime('2020-08-24 10:00');
    await tell('hw', '任务28：8月公厕完工5座');
    const shown = await tell('hw', text);
    expect(/\n存在问题：困难是水电接入慢/u.test(shown)).toBe(isProblem);
    expect(/\n下一步打算：下一步抓紧验收/u.test(shown)).toBe(isNext);
    expect(shown).toContain('进展：8月公厕完工5座\n');
  });

  test('takes the place of nothing that is written', async () => {
    await report('hw', JULY);
    office.setTime('2020-08-24 10:00');
    await tell('hw', '任务28：8月公厕完工5座，困难是缺钱');
    const shown = await tell('hw', '其他的同上个月');
    expect(shown).toContain('存在问题：困难是缺钱');
    expect(shown).toContain('下一步打算：下一步抓紧验收');
  });

  test.each(['同上个月', '问题同上个月'])(
    'is asked where nothing was reported before: %s',
    async (text) => {
      await tell('hw', '任务28：7月公厕完工4座');
      expect(await tell('hw', text)).toContain('草稿没有变动');
    },
  );

  test('is no comparison', async () => {
    await report('hw', JULY);
    office.setTime('2020-08-24 10:00');
    await tell('hw', '任务28：8月公厕完工5座');
    expect(await tell('hw', '跟上个月比呢')).not.toContain('存在问题：困难是水电接入慢\n下一步');
  });
});
