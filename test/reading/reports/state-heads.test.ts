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
    '任务28\n二、在建\n公厕2座',
    '任务28\n正在干的：公厕2座',
    '任务28\n没动的：公厕2座',
    '任务28\n【前期】公厕2座',
    '任务28\n【收尾】公厕2座',
    '任务28\n【卡手续】公厕2座',
    '任务28\n三、退租重选\n公厕2座',
    '任务28\n公厕2座/施工中/11月完',
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

  test('counts all that it calls done, up to the next', () => {
    const told = read('任务28\n一、已建成\n公厕5座\n二、在建\n公厕2座\n三、未开工\n公厕1座');
    expect(told).toEqual({
      counted: ['公厕 5'],
      credited: [5],
      noted: ['remaining 2', 'remaining 1'],
    });
    const points = read(
      '任务32\n（一）已完成治理\n1.北湖易涝点9处\n（二）正在治理\n1.标山易涝点4处',
    );
    expect(points).toMatchObject({ counted: ['北湖易涝点 9'], noted: ['remaining 4'] });
    expect(read('任务16\n【已竣工】电梯37部、老旧小区2个').counted).toHaveLength(2);
  });

  test('is none where it only says what is told of: 完成情况', () => {
    expect(read('任务28\n完成情况：公厕计划8座').counted).toEqual([]);
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

describe('a tick or a cross before or behind its point', () => {
  test.each([
    '任务28\n✅公厕3座\n❌公厕2座',
    '任务28\n√ 公厕3座\n× 公厕2座',
    '任务28\n☑公厕3座\n☒公厕2座',
    '任务28：✔公厕3座 ✘公厕2座',
    '任务28\n公厕改造3座✅\n公厕改造2座❌',
    '任务28\n公厕3座 ✔\n公厕2座 ✖',
  ])('says whether it is done: %s', (text) => {
    expect(read(text)).toMatchObject({ credited: [3], noted: ['remaining 2'] });
  });

  test('is a bullet where no other is a cross', () => {
    expect(read('任务9：\n✅公园开工9处\n✅在建公园3处').noted).toEqual(['remaining 3']);
    expect(read('任务12\n✅停车场2个').counted).toEqual([]);
  });

  test('tells of a task without any figure', () => {
    const text = '任务28\n✅北园公厕\n✅泺口公厕\n❌药山公厕';
    const reading = readReport({ text, quote: null }, office, reader);
    expect(reading?.items[0]?.progress).toBe('✅北园公厕\n✅泺口公厕\n❌药山公厕');
  });

  test('multiplies nothing', () => {
    expect(read('任务12：泊位建成120个（每个2.5×5.3米）').counted).toContain('泊位建成 120');
  });
});
