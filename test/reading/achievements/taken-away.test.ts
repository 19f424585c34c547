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

const counted = (text: string) =>
  (readReport({ text, quote: null }, speaker, reader)?.items ?? []).flatMap(({ metrics }) =>
    metrics.flatMap(({ target, value, unit }) => (target === null ? [] : [`${value}${unit}`])),
  );

describe('what is taken away', () => {
  test.each([
    ['任务28：公厕完工2座，拆除1座', ['2座']],
    ['任务5：样板街建成2条，取消1条', ['2条']],
    ['任务9：停用绿道1公里，新建绿道2公里', ['2公里']],
  ])('counts towards no goal of building: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  test.each([
    ['任务28：拆除重建公厕2座', ['2座']],
    ['任务16：征收房屋80户，拆除2.1万平', ['80户', '2.1万平']],
  ])('counts where it is built again, or is itself the goal: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});
