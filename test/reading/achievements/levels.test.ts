import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const read = (text: string, unit: string) => {
  const reporter = {
    units: [unit],
    groups: [],
    mayReportAny: false,
    today: '2020-09-29',
    recent: [],
  };
  const { items = [] } = readReport({ text, quote: null }, reporter, reader) ?? {};
  return {
    reached: items.flatMap(({ metrics }) => metrics.map(({ value, target }) => [value, target])),
    noted: items.flatMap(({ noted = [] }) => noted.map(({ value, role }) => [value, role])),
  };
};

/** The places of 快速路、主次干道亮灯率 and 支路、街巷亮灯率 among the targets of their task. */
const [MAIN, SIDE] = [1, 2];

describe('a second figure behind a rate', () => {
  test.each([
    ['主次干道亮灯率98.2，背街小巷96', 98.2, 96],
    ['主次干道亮灯率98.2，支路97', 98.2, 97],
    ['亮灯率主次干道98.6，背街小巷96.3', 98.6, 96.3],
    ['亮灯率大路98，小路96', 98, 96],
    ['亮灯率：快速路98.4，支路96', 98.4, 96],
    ['亮灯率：主干路98，支路96', 98, 96],
    ['亮灯率：主次干道98.6、支路街巷96.2', 98.6, 96.2],
  ])('is the same rate of something else: %s', (text, main, side) => {
    expect(read(text, '区城管局').reached).toEqual([
      [main, MAIN],
      [side, SIDE],
    ]);
  });

  test('is only noted where it is of a part of what a target speaks of', () => {
    expect(read('可回收利用率药山31，泺口33', '区环卫管护中心')).toEqual({
      reached: [],
      noted: [
        [31, 'rate'],
        [33, 'rate'],
      ],
    });
  });

  test('stays what it is where a verb or a measure stands with it', () => {
    const { reached } = read('主次干道亮灯率98.2，支路修了96盏', '区城管局');
    expect(reached.filter(([, target]) => target === SIDE)).toEqual([]);
  });
});
