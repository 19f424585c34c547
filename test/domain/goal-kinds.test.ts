import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countedTowards } from '../../src/domain/counted-towards.ts';
import { kindOf } from '../../src/domain/goal-kinds.ts';
import type { Target, Task } from '../../src/domain/plan.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { plan } from '../support/readers.ts';
import { metricOf, reported } from '../support/reports.ts';

const task: Task = taskOf(plan, 9);
const place = task.targets.findIndex(({ metric }) => metric.includes('花漾'));
const flowers = task.targets[place] as Target;
const told = (name: string, value: number) =>
  metricOf(value, '条', { name, quote: `${name}${value}条`, target: place });
const reached = (metrics: readonly ReturnType<typeof told>[], earlier = metrics.slice(0, 0)) =>
  countedTowards(task, metrics, earlier.length > 0 ? [reportOf(earlier)] : [], '')[0]?.after;
const reportOf = (metrics: readonly ReturnType<typeof told>[]) =>
  reported({ task: 9, unit: '区园林绿化服务中心', period: '2020-05', metrics: [...metrics] });

const count = fc.integer({ min: 1, max: 9 });

describe('a goal that names two kinds', () => {
  test.each([
    ['建成花漾街区', '花漾街区'],
    ['花漾街区累计建成', '花漾街区'],
    ['花卉大道', '花卉景观大道'],
    ['花卉景观大道和花漾街区建成', null],
    ['花卉景观大道合计', null],
  ])('knows of which of them %s is', (name, kind) => {
    expect(kindOf(name, flowers)).toBe(kind);
  });

  test('is reached by both together, whichever is told first', () => {
    fc.assert(
      fc.property(count, count, fc.boolean(), (streets, avenues, isFirst) => {
        const both = [told('建成花漾街区', streets), told('花卉景观大道', avenues)];
        expect(reached(isFirst ? both : both.toReversed())).toBe(streets + avenues);
      }),
    );
  });

  test('is reached once where their sum is told as well', () => {
    fc.assert(
      fc.property(count, count, (streets, avenues) => {
        const both = [told('建成花漾街区', streets), told('花卉景观大道', avenues)];
        expect(reached([...both, told('花卉景观大道累计', streets + avenues)])).toBe(
          streets + avenues,
        );
      }),
    );
  });

  test('keeps what was reported of the one when the other is told anew', () => {
    const earlier = [told('建成花漾街区', 6), told('花卉景观大道', 3)];
    expect(reached([told('花漾街区建成', 7)], earlier)).toBe(10);
  });

  test('is found among the goals of the plan only where two things are counted together', () => {
    const several = plan.tasks
      .flatMap(({ targets }) => targets)
      .filter((target) => target.aliases.some((alias) => kindOf(alias, target) !== null));
    expect(several.map(({ metric }) => metric)).toEqual([
      '建设花卉景观大道和花漾街区',
      '棚改安置房新开工（或签订货币化安置协议）',
    ]);
  });
});
