import { describe, expect, test } from '@jest/globals';
import { partsWith, sumOf } from '../../src/domain/achieved.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { Achievement } from '../../src/domain/report-reading.ts';
import { plan } from '../support/readers.ts';

const [goal] = taskOf(plan, 28).targets;
const reached = (name: string, value: number): Achievement => ({
  name,
  value,
  unit: '座',
  quote: `${name}${value}座`,
  isAbout: false,
  target: 0,
});

/** What one report brings its goal to, on top of six. */
const standing = (...told: readonly (readonly [string, number])[]): number | null => {
  const metrics = told.map(([name, value]) => reached(name, value));
  const progress = metrics.map(({ quote }) => quote).join('，');
  return goal ? sumOf(partsWith([{ value: 6, kind: null }], metrics, goal, progress)) : null;
};

describe('several figures of one report towards one goal', () => {
  test.each([
    [
      [
        ['北园公厕', 2],
        ['泺口公厕完工', 1],
      ],
      3,
    ],
    [
      [
        ['北园公厕完工', 2],
        ['泺口公厕完工', 1],
        ['药山公厕完工', 1],
      ],
      4,
    ],
    [
      [
        ['新建公厕', 2],
        ['改造公厕', 1],
      ],
      3,
    ],
    [
      [
        ['公厕新建', 2],
        ['公厕改造', 1],
      ],
      3,
    ],
    [
      [
        ['二类公厕完工', 2],
        ['三类公厕完工', 1],
      ],
      3,
    ],
  ] as const)('add up where they are of several places or sorts: %j', (told, sum) => {
    expect(standing(...told)).toBe(sum);
  });

  test.each([
    [
      [
        ['公厕完工', 3],
        ['北园公厕完工', 1],
      ],
      3,
    ],
    [
      [
        ['公厕完工', 3],
        ['公厕投用', 2],
      ],
      2,
    ],
    [
      [
        ['上月公厕完工', 3],
        ['本年公厕完工', 4],
      ],
      4,
    ],
    [
      [
        ['已开工公厕', 5],
        ['已完工公厕', 3],
      ],
      3,
    ],
    [
      [
        ['北园公厕完工', 2],
        ['累计公厕完工', 4],
      ],
      4,
    ],
  ] as const)('do not where one is of the other, or of another time or stage: %j', (told, sum) => {
    expect(standing(...told)).toBe(sum);
  });

  test('come on top where the month says so, whatever the thing is called', () => {
    expect(standing(['公共卫生间这月完工', 1])).toBe(7);
    expect(standing(['公共卫生间又完工', 1])).toBe(7);
    expect(standing(['公共卫生间累计完工', 7])).toBe(7);
  });
});
