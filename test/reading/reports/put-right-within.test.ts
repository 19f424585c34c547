import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-20', recent: [] };
const read = (text: string) => readReport({ text, quote: null }, office, reader);
const figures = (text: string) =>
  read(text)?.items.flatMap(({ metrics, noted = [] }) => [
    ...metrics.map(({ value, unit }) => `${value}${unit}`),
    ...noted.map(({ value, unit, role }) => `${role} ${value}${unit}`),
  ]);

describe('a number that its own message puts right', () => {
  test.each([
    ['绿道完成6.1公里，公园开工10处。更正一下，绿道是5.9', ['5.9公里', '10处', 'other 6.1公里']],
    ['主次干道亮灯率98.7%，支路96.2%——支路写错了，是95.2%', ['98.7%', '95.2%', 'other 96.2%']],
    ['公厕完工6座，四分类社区达标4个。更正，公厕是5座', ['5座', 'other 6座', '4个']],
    [
      '征收累计512户，拆除11.2万平。刚才说错了，征收应该是502户',
      ['502户', '11.2万平', 'other 512户'],
    ],
    ['样板街打造完3条，啊不是，2条', ['2条', 'other 3条']],
    ['公厕建成5座……口误，6座', ['6座', 'other 5座']],
    ['便民商圈建成3个（笔误，应为4个），正在验收', ['4个', 'other 3个']],
    ['样板街打造2条 错了 1条', ['1条', 'other 2条']],
    ['公厕完工6座，刚才少报了1座，一共7座', ['7座', 'other 6座']],
  ])('gives way to the right one and is only noted: %s', (text, expected) => {
    expect(read(text)?.act).toBe('report');
    expect(figures(text)).toEqual(expected);
  });

  test('leaves what is said to be right in the words as well', () => {
    const [item] = read('公厕完工6座，不对，是5座，别的没变')?.items ?? [];
    expect(item?.progress).toBe('公厕完工6座\n不对，是5座，别的没变');
  });

  test('stays in the words with what was said of it, and what follows is told as well', () => {
    const [item] = read('样板街打造完3条，啊不是，2条，第三条还在做。下一步抓紧验收')?.items ?? [];
    expect(item).toMatchObject({
      progress: '样板街打造完3条，啊不是，2条，第三条还在做',
      next: '下一步抓紧验收',
    });
  });

  test.each(['更正：公厕是5座', '刚才报的公厕6座写错了，应该是5座'])(
    'is one of another message where this one told none before: %s',
    (text) => {
      expect(read(text)?.act).toBe('correct');
    },
  );
});
