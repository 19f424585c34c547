import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

/** The values that a report of the 文旅局 counts towards 戏曲进乡村覆盖率, the only goal of its task. */
function counted(text: string): readonly number[] {
  const units = ['区文化和旅游局'];
  const liaison = { units, groups: [], mayReportAny: false, today: '2020-09-28', recent: [] };
  const items = readReport({ text, quote: null }, liaison, reader)?.items ?? [];
  return items.flatMap(({ metrics }) =>
    metrics.filter(({ target }) => target !== null).map(({ value }) => value),
  );
}

const THINGS = ['基层综合性文化服务中心', '文化服务中心', '泉城书房', '儒学讲堂'] as const;

describe('a rate that names nothing', () => {
  test('is of the thing told before it in its sentence, and counts for no other', () => {
    const told = fc.record({
      thing: fc.constantFrom(...THINGS),
      verb: fc.constantFrom('建成', '已建成', '累计建成'),
      rate: fc.integer({ min: 60, max: 79 }),
      goal: fc.integer({ min: 80, max: 99 }),
      isFirst: fc.boolean(),
    });
    fc.assert(
      fc.property(told, ({ thing, verb, rate, goal, isFirst }) => {
        const other = `${thing}${verb}265个，覆盖率${rate}%`;
        const own = `戏曲进乡村演出36场，覆盖率${goal}%`;
        const text = isFirst ? `${other}；${own}` : `${own}；${other}`;
        expect([text, counted(text)]).toEqual([text, [goal]]);
      }),
    );
  });

  test.each([
    '戏曲进乡村演出36场，覆盖率83%',
    '戏曲进乡村：演出36场，覆盖率83%',
    '任务22：文艺演出36场，覆盖率83%',
  ])('is of the goal in %s', (text) => {
    expect(counted(text)).toEqual([83]);
  });
});

describe('a rate that may be said of anything', () => {
  const targetOf = (text: string) =>
    readReport(
      { text, quote: null },
      { units: [], groups: [], mayReportAny: true, today: '2020-08-20', recent: [] },
      reader,
    )?.items[0]?.metrics[0]?.target;

  test.each([
    '任务27：垃圾分类覆盖率95%',
    '任务27：垃圾分类达标率95%',
    '任务4：主干道照明覆盖率95%',
  ])('is no other rate of its thing: %s', (text) => {
    expect(targetOf(text)).toBeNull();
  });

  test.each([
    '任务32：消防培训覆盖率95%',
    '任务29：责任书完成率98.2%',
    '任务8：水源地水质达标率100%',
  ])('is that of the goal where its deed is named: %s', (text) => {
    expect(targetOf(text)).toBe(0);
  });
});
