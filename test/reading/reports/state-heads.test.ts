import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-28', recent: [] };

/** What is counted and what is only noted, and the goals towards which anything counts. */
function read(text: string) {
  const items = readReport({ text, quote: null }, office, reader)?.items ?? [];
  const told = items.flatMap(({ metrics }) => metrics);
  return {
    counted: told.map(({ name, value }) => `${name} ${value}`),
    credited: told.filter(({ target }) => target !== null).map(({ value }) => value),
    noted: items.flatMap(({ noted = [] }) => noted.map(({ role, value }) => `${role} ${value}`)),
  };
}

describe('a head that says how far things are', () => {
  test.each([
    '任务28：未启动：公厕2座',
    '任务28：正在推进：公厕2座',
    '任务28\n【推进中】公厕2座',
    '任务28\n【待开工】公厕2座',
    '任务28：【在建】公厕2座',
    '任务28\n尚未开工\n公厕2座',
  ])('counts nothing of what is not done: %s', (text) => {
    expect(read(text)).toEqual({ counted: [], credited: [], noted: ['remaining 2'] });
  });

  test('holds for its line, and the next head for its own', () => {
    const told = read(
      '【已完成】便民商圈3个通过区级验收。\n【推进中】便民商圈2个；高品质商圈1个立面改造过半，投入910万元。\n【未启动】夜间经济示范区1个。',
    );
    expect(told.credited).toEqual([3]);
    expect(told.noted).toEqual(['remaining 2', 'remaining 1', 'remaining 1']);
    expect(told.counted.at(-1)).toMatch(/投入 910$/u);
  });

  test('alone in its line holds up to the next', () => {
    const told = read('任务18\n推进中\n便民商圈2个\n便民商圈1个\n已完成\n便民商圈1个通过验收');
    expect(told).toMatchObject({ credited: [1], noted: ['remaining 2', 'remaining 1'] });
  });

  test('leaves what its own words say was finished, and what counts work as it goes', () => {
    expect(read('任务28：进行中：公厕3座，其中1座已完工').credited).toEqual([1]);
    expect(read('任务30：推进中：检查企业12家次').counted).toEqual(['检查企业 12']);
  });
});

test('a name in brackets stands in the name of a figure as it was written', () => {
  const { counted } = read('任务26：拆违12处，其中【大桥街道】2处');
  expect(counted).toEqual(['拆违 12', '大桥街道 2']);
});
