import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const read = (unit: string, ...lines: readonly string[]) =>
  readReport(
    { text: lines.join('\n'), quote: null },
    { units: [unit], groups: [], mayReportAny: false, today: '2020-09-21', recent: [] },
    reader,
  )?.items ?? [];
/** Each task with what was achieved, and towards which goal it counts. */
const told = (unit: string, ...lines: readonly string[]) =>
  read(unit, ...lines).map(({ task, metrics }) => [
    task,
    ...metrics.map(({ name, value, target }) => `${name} ${value}${target === null ? '' : '!'}`),
  ]);

describe('a report in questions and answers', () => {
  test('is of what each question asks about, and keeps both on record', () => {
    const lines = [
      '回复领导问的几个数：',
      '1.公厕到底几座能用？答：能用的5座，在砌墙的2座。',
      '2.这8座花了多少钱？答：预算436万元，实付281万元。',
      '3.垃圾分类利用率够35没有？答：8月算下来34.2%。',
    ];
    expect(told('区环卫管护中心', ...lines)).toEqual([
      [28, '公厕能用 5!', '实付 281'],
      [27, '垃圾分类利用率 34.2!'],
    ]);
    expect(read('区环卫管护中心', ...lines)[0]?.progress).toBe(
      lines.slice(1, 3).join('\n').slice(0, -1),
    );
  });

  test('names its figures by the question, whatever its marks', () => {
    expect(
      told('区城管局', '问：主干道亮灯率多少？答：98.7%。', '问：样板街完了几条？答：验收2条。'),
    ).toEqual([
      [4, '主干道亮灯率 98.7!'],
      [5, '样板街验收 2!'],
    ]);
    expect(
      told('区园林绿化服务中心', '问:绿道修多少了 答:修了6.2公里', '②公园呢？回答：开工9处'),
    ).toEqual([[9, '绿道修了 6.2!', '公园开工 9!']]);
  });

  test('tells what hinders and what is next where it is asked for', () => {
    const [item] = read(
      '区水务局',
      '问：易涝点治完了吗？\n答：27处治完21处，剩6处。',
      '问：还有什么困难？\n答：铁路涵洞不让进。',
      '问：下一步呢？\n答：10月底前治完4处。',
    );
    expect([item?.task, item?.problems, item?.next]).toEqual([
      32,
      '铁路涵洞不让进',
      '10月底前治完4处',
    ]);
    expect(item?.metrics.map(({ value }) => value)).toEqual([21]);
  });

  test('is none where nothing is answered', () => {
    expect(read('区城管局', '请问任务5样板街什么时候验收？答复了没有？')).toEqual([]);
  });
});
