import { describe, expect, test } from '@jest/globals';
import { isSameIssue, monthsOf, problemsIn } from '../../../src/domain/issue.ts';
import { COMMAND } from '../../support/command.ts';
import { openJourney } from '../../support/journey.ts';

const office = openJourney('2020-06-08 09:30', COMMAND);
const { tell, report } = office;
const MAY =
  '任务13，5月，进展：完成道路大中修2条；存在问题：管线迁改协调难；下一步计划：6月底完工。';
const JUNE =
  '任务13，6月，进展：完成大中修3条；存在问题：管线迁改协调仍有难度；下一步计划：7月底完工。';

describe('存在问题 of a report (附件2 三)', () => {
  test.each([
    ['一是管线迁改协调难，二是资金缺口300万元', ['管线迁改协调难', '资金缺口300万元']],
    ['1.征地慢；2.资金不到位。', ['征地慢', '资金不到位']],
    ['无', []],
    ['暂无明显问题。', []],
    ['目前没有困难', []],
  ])('%s comes to %j', (section, problems) => {
    expect(problemsIn(section)).toEqual(problems);
  });

  test('of another month is the same one by its words or a likeness', () => {
    expect(isSameIssue('管线迁改协调难', '管线迁改协调仍有难度')).toBe(true);
    expect(isSameIssue('管线迁改协调难', '管线迁改协调难，影响工期')).toBe(true);
    expect(isSameIssue('资金不到位', '人员不到位')).toBe(false);
    expect(monthsOf({ periods: ['2020-05', '2020-06'] })).toBe(2);
  });
});

describe('问题 (附件2 六)', () => {
  test('is listed by itself from a confirmed report, and told to nobody whom it does not concern', async () => {
    expect(await report('lw', MAY)).toContain('问题1');
    expect(await tell('of1', '问题清单')).toMatch(/任务13.*区水务局.*管线迁改协调难/su);
    expect(await tell('lm', '问题1')).toContain('没有查到');
    expect(await tell('gl4', '问题1')).toContain('管线迁改');
  });

  test('is the same one a month older in the next report, and none where a report says 无', async () => {
    await report('lw', MAY);
    office.setTime('2020-07-06 10:00');
    expect(await report('lw', JUNE)).toMatch(/问题1.*已28天/su);
    await report('lj', '任务15，6月，进展：查处3000起；存在问题：无；下一步计划：继续。');
    expect(await tell('of1', '问题清单')).toMatch(/问题1件.*2个月/su);
  });

  test('is answered by the office or the group, and solved only then', async () => {
    await report('lw', MAY);
    expect(await tell('lw', '问题1已解决')).toContain('先答复');
    expect(await tell('of1', '答复问题1')).toContain('还缺');
    expect(await tell('gl4', '答复问题1：6月12日现场会')).toContain('已答复');
    const told = (await office.pushes()).map(({ message }) => message.text).join('\n');
    expect(told).toContain('6月12日现场会');
    expect(await tell('lw', '1号问题解决了')).toContain('当天解决');
    expect(await tell('of1', '未办结的问题')).toContain('在办的问题0件');
  });

  test('is listed no more where the report is corrected before anybody answered', async () => {
    await report('lw', MAY);
    await report('lw', '更正任务13：存在问题：无');
    expect(await tell('of1', '未办结的问题')).toContain('在办的问题0件');
  });

  test('becomes a 督办 by a word of the office with a day', async () => {
    await report('lw', MAY);
    expect(await tell('of1', '问题1转督办')).toContain('时限');
    expect(await tell('of1', '问题1转督办，6月30日前')).toMatch(/督办1.*6月30日/su);
    expect(await tell('lw', '督办1')).toContain('来源：问题1');
  });

  test('under words that mean nothing is shown with those that do', async () => {
    await report('lw', MAY);
    expect(await tell('of1', '问题1：这个再说')).toMatch(/没看懂.*答复问题1/su);
  });
});
