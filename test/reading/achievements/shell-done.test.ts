import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const speaker = {
  units: [],
  groups: [],
  mayReportAny: true,
  today: '2020-06-28',
  recent: [],
} as const;

const read = (text: string) => readReport({ text, quote: null }, speaker, reader);
const counted = (text: string) =>
  (read(text)?.items ?? []).flatMap(({ metrics }) =>
    metrics.flatMap(({ target, value, unit }) => (target === null ? [] : [`${value}${unit}`])),
  );

describe('the foundations of a work', () => {
  test.each([
    ['任务28：公厕基础完成3座', []],
    ['任务9：绿道基础完成6.5公里', []],
    ['任务28：公厕基础已完工3座，主体完成2座，投用1座', ['1座']],
  ])('are not the work that a goal wants finished: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  test('say that it was begun', () => {
    expect(counted('任务9：公园基础完成3处')).toEqual(['3处']);
  });
});

test.each([
  ['任务5：样板街打造好1条，第二条施工一半', '1条'],
  ['任务28：公厕建成2座，第三座施工一半', '2座'],
  ['任务28：公厕建成2座，另一座完成80%', '2座'],
])('how far another piece is says nothing of those that are done: %s', (text, expected) => {
  expect(counted(text)).toEqual([expected]);
  expect(read(text)?.doubt).toBeNull();
});

test('a share of the plan that does not come to the number is still asked about', () => {
  expect(read('任务9：绿道建成5公里，完成80%')?.doubt?.reason).toBe('implausible_value');
});

test('a rate in tenths is told without its sign behind the one that names it', () => {
  expect(counted('任务4：路灯亮灯率主次干道98.9，街巷96.4')).toContain('96.4%');
});
