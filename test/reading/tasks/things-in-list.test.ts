import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const tasksTold = (text: string, unit: string) => {
  const reporter = {
    units: [unit],
    groups: [],
    mayReportAny: false,
    today: '2020-09-29',
    recent: [],
  };
  const { items = [] } = readReport({ text, quote: null }, reporter, reader) ?? {};
  return items.map(({ task, metrics }) => [task, metrics.length]);
};

describe('a thing in a list that belongs to another task', () => {
  test.each([
    [
      '查处酒驾37起；新增电子警察14处，优化信号灯路口21个。事故起数比上月下降6%',
      '区交警大队',
      15,
      3,
    ],
    ['人行道整治完工2条，铺设透水砖3.8万平方米，树池加盖310个', '区水务局', 14, 3],
    ['人行道改造6条，安装护栏320米、井盖更换85套', '区水务局', 14, 3],
  ])('leaves the task that the sentence tells of: %s', (text, unit, task, count) => {
    expect(tasksTold(text, unit)).toEqual([[task, count]]);
  });

  test('holds nothing of the next sentence where it begins a clause itself', () => {
    const told = tasksTold(
      '查处违停2310起，路口渠化5个，信号灯配时优化18处。检查货车412辆',
      '区交警大队',
    );
    expect(told).toEqual([
      [15, 3],
      [13, 1],
    ]);
  });

  test.each([
    ['拆违3200平，路灯修了30盏', '区城管局', [26, 4]],
    ['自行车停放点施划120处，抄告违停1.5万起', '区交警大队', [14, 15]],
    ['我街道签责任书400份，我街道拆违12处', '北园街道', [29, 26]],
  ])(
    'is the other task where it is called as in the text, counts events or has a head: %s',
    (text, unit, tasks) => {
      expect(tasksTold(text, unit).map(([task]) => task)).toEqual(tasks);
    },
  );
});
