import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, report, setTime } = openJourney('2020-06-22 10:00');

const later = async (told: string, text: string) => {
  await report('cg', told);
  setTime('2020-06-22 15:00');
  return tell('cg', text);
};
const PATROL = '路长制巡查820人次，办结案件1105件，办结率95%';

describe('a figure that is known hours after the report', () => {
  test.each([
    ['办结率重新算了，是94%', '办结率94%'],
    ['人次核出来了，806人次', '巡查806人次'],
    ['上午那个人次数定了，806人次', '巡查806人次'],
    ['核实了，案件数是1106件', '办结案件1106件'],
  ])('takes the place of the one that is called so: %s', async (text, stands) => {
    const shown = await later(PATROL, text);
    expect(shown).toContain('【草稿】任务24');
    expect(shown).toContain(stands);
  });

  test('takes the place of the words that it was to come', async () => {
    const shown = await later('路长制巡查820人次，办结率还没核', '办结率核出来了，95%');
    expect(shown).toContain('进展：路长制巡查820人次，办结率95%\n');
  });

  test('comes on top of the only report of the day, and is asked of which of several', async () => {
    expect(await later('路灯装了60盏', '参加人数有了，806人')).toMatch(
      /【草稿】任务4[\s\S]*参加人数806人/u,
    );
    await tell('cg', '取消');
    await report('cg', '任务26：拆违建2300平方米');
    const asked = await tell('cg', '参加人数有了，806人');
    expect(asked).toContain('任务4 ');
    expect(asked).toContain('任务26 ');
    expect(asked).not.toContain('任务5 ');
  });

  test('is so of a draft as well, and work that is done is no such figure', async () => {
    await tell('cg', PATROL);
    expect(await tell('cg', '办结率算出来了，94%')).toContain('办结率94%');
    expect(await tell('hw', '公厕验收完了，3座')).toContain('进展：公厕验收完了，3座');
  });
});

describe('a figure that is called by its name and is to go', () => {
  test.each([
    '办结率这个数有问题，先撤下来吧',
    '办结率不准，先去掉',
    '把办结率去了，别的不动',
    '撤办结率那个数就行',
    '撤了吧，办结率不准',
    '办结率撤回来重核，别的留着',
    '人次和案件数都对，办结率先收回来',
  ])('goes out of what was filed, and nothing else: %s', async (text) => {
    const shown = await later(PATROL, text);
    expect(shown).toContain('进展：路长制巡查820人次，办结案件1105件\n');
  });

  test('leaves the one alone that is to stay', async () => {
    await tell('cg', '路灯装了60盏，亮灯率97%');
    expect(await tell('cg', '只留盏数')).toContain('进展：路灯装了60盏\n');
  });

  test('may be called by what it is measured in', async () => {
    await report('zj', '任务16征收累计505户，拆除11.2万平方米');
    const shown = await tell('zj', '户数对的，面积不对，面积先不报');
    expect(shown).toContain('进展：任务16征收累计505户\n');
  });
});
