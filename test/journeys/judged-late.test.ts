import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-13 09:30', [
  ...COMMAND,
  {
    userid: 'gl3',
    name: '组联三',
    roles: [{ role: 'group-liaison' as const, group: 3, unit: '区生态环境分局' }],
  },
  {
    userid: 'lh',
    name: '联环卫',
    roles: [{ role: 'liaison' as const, unit: '区环卫管护中心' }],
  },
]);
const { tell } = office;

describe('what was not reported', () => {
  test.each([
    ['工信局的没报，算未完成', '没报'],
    ['工信局二季度没报，未完成', '没报'],
    ['工信局没报就按未完成记', '没报'],
    ['工信局没报，算未完成：没报', '没报'],
    ['工信局没按时报，研判未完成，原因是人员调整', '人员调整'],
  ])(
    'of one unit is judged of that alone, for the reason that was told first: %s',
    async (text, why) => {
      expect(await tell('gl3', text)).toBe(
        `已研判二季度1项：任务10区工业和信息化局未完成（${why}）。`,
      );
    },
  );

  test.each([
    '没报的那几家都记未完成，原因是没按时报',
    '没报的几家都算未完成：没报',
    '没报的都算未完成',
  ])('of all is judged in one: %s', async (text) => {
    expect(await tell('gl3', text)).toMatch(/^已研判二季度8项：.*未完成（没/u);
  });

  test.each([
    ['gl3', '工信局没报，别算未完成'],
    ['gl3', '工信局没报怎么办'],
    ['gl3', '工信局没报，算完成'],
    ['lh', '公厕没报，算未完成'],
  ])('is judged by nobody else, and not where that is asked: %s %s', async (who, text) => {
    expect(await tell(who, text)).not.toContain('已研判');
  });
});

test.each(['我们任务28算完成了，你给记一下', '我们三座都干完了，公厕这个给判个完成'])(
  'a unit that wishes for a verdict hears who gives it: %s',
  async (text) => {
    expect(await tell('lh', text)).toContain('由第六组');
  },
);

test.each(['任务28我们可以不填吗', '任务28能不能不报填报表', '公厕这个任务我们能不能不添'])(
  'a unit that would not fill in its form hears who decides: %s',
  async (text) => {
    const told = await tell('lh', text);
    expect(told).toContain('由第六组');
    expect(told).not.toContain('是的');
  },
);

test.each(['我组的填报表交上去行不', '六组填报表报上去可以吗'])(
  'a form that is to go up says what it lacks: %s',
  async (text) => {
    expect(await tell('gl6', text)).toContain('没有提交');
  },
);

test.each(['先把填报的截止定在7月30日吧', '填报截止时间就定7月30号', '填报截止日期先定7月30日'])(
  'the day of the forms is set in other words: %s',
  async (text) => {
    expect(await tell('of1', text)).toContain('已设为2020年7月30日');
  },
);

test.each(['抽几项复核一下 二季度先抽3项', '二季度抽5项看看'])(
  'what is to be drawn may stand behind: %s',
  async (text) => {
    expect(await tell('of1', text)).toContain('没有可抽查的项');
  },
);

test.each(['这月还有哪些该督的 给点建议', '有哪些该督办的给列列'])(
  'what is to be pressed for is listed: %s',
  async (text) => {
    expect(await tell('of1', text)).toContain('日常督查建议');
  },
);
