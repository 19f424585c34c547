import { describe, expect, test } from '@jest/globals';
import { amended } from '../../../handlers/reports/amended.ts';
import { Refusal } from '../../../src/domain/refusal.ts';
import type { Doubt, ReportItem, ReportReading } from '../../../src/domain/report-reading.ts';
import { emptyItem } from '../../../src/reading/corrections/corrections.ts';
import { plan } from '../../support/readers.ts';

const item = (task: number | null, more: Partial<ReportItem> = {}): ReportItem => ({
  ...emptyItem(task, '2020-06'),
  ...more,
});
const report = (items: ReportItem[], doubt: Doubt | null = null): ReportReading => ({
  act: 'report',
  items,
  correction: null,
  doubt,
});
const counted = (name: string, value: number, unit: string) => ({
  name,
  value,
  unit,
  quote: `${name}${value}${unit}`,
  isAbout: false,
  target: null,
});
const add = (...items: ReportItem[]) => ({ kind: 'add' as const, items, doubt: null });
const FOREIGN: Doubt = { reason: 'unit_not_responsible', word: '任务18', tasks: [18] };

describe('a report after what was said to it', () => {
  test('keeps what both messages say of a task, and the newer number of one thing', () => {
    const before = item(9, {
      progress: '绿道贯通2公里',
      metrics: [counted('绿道贯通', 2, '公里')],
    });
    const more = item(9, { problems: '苗木没到', progress: '公园开工3处' });
    expect(amended(report([before]), [add(more)], plan).items).toMatchObject([
      { progress: '绿道贯通2公里\n公园开工3处', problems: '苗木没到' },
    ]);
    const anew = item(9, { progress: '绿道贯通4公里', metrics: [counted('绿道贯通', 4, '公里')] });
    expect(amended(report([before]), [add(anew)], plan).items).toMatchObject([
      { progress: '绿道贯通4公里', metrics: [{ value: 4 }] },
    ]);
  });

  test('has another task beside the first, and another period of the same one', () => {
    const { items } = amended(
      report([item(9, { progress: '甲' })]),
      [add(item(28, { progress: '乙' }), item(9, { progress: '丙', period: '2020-05' }))],
      plan,
    );
    expect(items.map(({ task, period }) => [task, period])).toEqual([
      [9, '2020-06'],
      [28, '2020-06'],
      [9, '2020-05'],
    ]);
  });

  test('lets what cannot be told give way to a whole report, not to a number that is only odd', () => {
    const next = add(item(13, { progress: '划线8公里' }));
    const foreign = report([item(18, { progress: '商圈2个' })], FOREIGN);
    expect(amended(foreign, [next], plan)).toMatchObject({ doubt: null, items: [{ task: 13 }] });
    const rate = item(29, { progress: '签订率986%', metrics: [counted('签订率', 986, '%')] });
    const odd: Doubt = { reason: 'implausible_value', word: '签订率986%', tasks: [29] };
    expect(amended(report([rate], odd), [next], plan)).toMatchObject({
      doubt: odd,
      items: [{ task: 29 }, { task: 13 }],
    });
  });

  test('is in doubt no more when what was doubted goes out of it', () => {
    const both = report([item(13), item(18)], FOREIGN);
    for (const kind of ['drop-doubted', 'drop'] as const) {
      const gone = kind === 'drop' ? { kind, task: 18 } : { kind };
      expect(amended(both, [gone], plan)).toMatchObject({ doubt: null, items: [{ task: 13 }] });
    }
  });

  test('loses one number with the clause that states it', () => {
    const metrics = [counted('绿道贯通', 2, '公里'), counted('公园开工', 3, '处')] as const;
    const before = item(9, { progress: '绿道贯通2公里，公园开工3处', metrics: [...metrics] });
    const struck = { kind: 'strike' as const, task: 9, metric: metrics[0] };
    expect(amended(report([before]), [struck], plan).items).toMatchObject([
      { progress: '公园开工3处', metrics: [{ value: 3 }] },
    ]);
  });

  test('refuses what does not say which task or number is meant', () => {
    const two = report([item(13, { progress: '甲' }), item(14, { progress: '乙' })]);
    const unsay = { kind: 'unsay' as const, task: null, section: 'progress' as const };
    expect(() => amended(two, [unsay], plan)).toThrow(Refusal);
    const correction = { from: null, to: 7, unit: '公里' };
    const unknown = { kind: 'put-right' as const, task: 13, correction, right: null };
    expect(() => amended(two, [unknown], plan)).toThrow(Refusal);
  });
});
