import { describe, expect, test } from '@jest/globals';
import { carriedSteps, itemsOf, openProblems } from '../../src/domain/carry-over.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { current, withdraw } from '../../src/domain/submission.ts';
import { AUTHOR, actOf, reported } from '../support/reports.ts';

const MAY = reported({
  period: '2020-05',
  next: '6月底前完成水电接入；推进外墙装修；组织竣工验收',
  problems: '水电接入慢。资金未到位',
});

describe("last month's next steps", () => {
  test('are this month’s checklist: done, moving, untouched', () => {
    const steps = carriedSteps(MAY, '水电接入已完成，外墙装修正在推进');
    expect(steps).toEqual([
      { text: '6月底前完成水电接入', state: '完成' },
      { text: '推进外墙装修', state: '推进' },
      { text: '组织竣工验收', state: '未动' },
    ]);
  });

  test('are none without a report, and none of one that was withdrawn', () => {
    expect(carriedSteps(null, '完成')).toEqual([]);
    expect(carriedSteps(withdraw(MAY, '', AUTHOR, actOf('w')), '完成')).toEqual([]);
  });
});

describe('the problems of earlier reports', () => {
  const JUNE = reported({ period: '2020-06', problems: '水电接入慢' });
  const TOLD_ON = shanghaiDay(current(MAY).at);

  test('stay open with the month and the day in which they were first told', () => {
    expect(openProblems([JUNE, MAY], '')).toEqual([
      { text: '水电接入慢', since: '2020-05', saidOn: TOLD_ON },
      { text: '资金未到位', since: '2020-05', saidOn: TOLD_ON },
    ]);
  });

  test('are closed by a sentence that calls them solved, now or in a report since', () => {
    const said = openProblems([MAY], '水电接入问题已解决');
    expect(said.map((one) => one.text)).toEqual(['资金未到位']);
    expect(openProblems([MAY], '任务28问题已解决，完成6座')).toEqual([]);
    const solved = reported({ period: '2020-06', progress: '资金已到位' });
    expect(openProblems([MAY, solved], '').map((one) => one.text)).toEqual(['水电接入慢']);
  });
});

describe('the items of a section', () => {
  test.each([
    ['1.完成招标；2、开工建设', ['完成招标', '开工建设']],
    ['（一）完成招标\n（二）开工建设', ['完成招标', '开工建设']],
    ['· 完成招标。\n- 开工建设', ['完成招标', '开工建设']],
    ['无', []],
    ['暂无。', []],
    ['', []],
  ])('%j', (section, expected) => {
    expect(itemsOf(section)).toEqual(expected);
  });
});
