import { expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-07-06 09:00', [
  ...COMMAND,
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
]);

test.each([
  '公厕年度目标怎么填 我们打算三季度5座 四季度8座',
  '任务28的节点我们定了，三季度5座，四季度8座，怎么报',
])('goals that are told beside how they are filled in are filled in: %s', async (text) => {
  const shown = await tell('lh', text);
  expect(shown).toContain('任务28《全力推进公共卫生间建设》');
  expect(shown).toContain('三季度：5座\n四季度：8座');
  expect(await tell('lh', '年度就8座')).toContain('年度计划：8座\n');
  expect(await tell('lh', '对 就这样')).toContain('已登记任务28填报表');
});

test('whoever only asks how is told how', async () => {
  expect(await tell('lh', '任务28怎么报')).not.toContain('三季度：5座');
});

test('goals that are told with the question whether this is the form are a form, and no report', async () => {
  const shown = await tell('lh', '公厕三季度想干到6座 年底8座 这个是填表不');
  expect(shown).toContain('三季度：6座');
  expect(shown).not.toContain('进展：');
});

test.each([
  ['二季度：完成全年任务的一半，4座', '二季度：完成全年任务的一半，4座'],
  ['二季度完成全年目标的30%', '二季度：完成全年目标的30%'],
  ['二季度全年目标完成四成', '二季度：全年目标完成四成'],
  ['二季度做到今年的40%', '二季度：做到今年的40%'],
])('the year within the goal of a quarter is part of that goal: %s', async (told, shown) => {
  const form = await tell(
    'lh',
    `填报任务28：年度计划：改造公厕8座；${told}；三季度：6座；四季度：8座`,
  );
  expect(form).toContain('年度计划：改造公厕8座\n');
  expect(form).toContain(`${shown}\n`);
});

test('a plan of the year behind the quarters is one', async () => {
  const form = await tell('lh', '填报任务28：二季度3座，三季度6座，四季度8座，全年改造公厕8座');
  expect(form).toContain('年度计划：改造公厕8座\n');
  expect(form).toContain('四季度：8座');
});
