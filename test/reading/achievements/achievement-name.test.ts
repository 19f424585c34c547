import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { nameBefore, themeIn } from '../../../src/reading/achievements/achievement-name.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-31', recent: [] };
const names = (text: string) =>
  readReport({ text, quote: null }, office, reader)?.items.flatMap(({ metrics }) =>
    metrics.map(({ name }) => name),
  );

describe('the name of a figure', () => {
  test.each([
    ['来了', '来了'],
    ['部门报到', '部门报到'],
    ['黑名单降到', '黑名单降到'],
    ['戏曲下乡呢演了', '戏曲下乡演'],
    ['避难场所原有', '避难场所'],
    ['无违建又有', '无违建'],
    ['公厕完成了', '公厕完成'],
  ])('of %s is %s', (words, name) => {
    expect(nameBefore(words)).toBe(name);
  });

  test.each([
    ['责任书一共要签', '责任书'],
    ['小院雨污分流今年要干', '小院雨污分流'],
    ['征收签', '征收'],
  ])('leaves to what follows %s only the thing: %s', (name, thing) => {
    expect(themeIn(name)).toBe(thing);
  });

  test('takes nothing from what is left of another thing, and no measure for a thing', () => {
    expect(names('任务16：征收598户，差2户走强执；拆除14万平')).toEqual(['征收', '征收拆除']);
    expect(names('任务17：检查小区112个次，发整改单47份')).toEqual(['检查小区', '发整改单']);
  });
});
