import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { plan, reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-20', recent: [] };
const read = (text: string) => readReport({ text, quote: null }, office, reader)?.items[0];

const NOT_DONE = [
  '存在',
  '没完成',
  '未完成',
  '没做完的',
  '还没完成的',
  '没搞完的',
  '没办成的事',
  '未办',
];
const TO_DO = ['要做的', '接着干', '还要办的事', '继续做', '要干的', '后面', '待办', '再推进'];

describe('a head in plain words', () => {
  test.each(NOT_DONE)('opens what is in the way, in a line or in the same one: %s', (head) => {
    for (const mark of ['\n', '。']) {
      const item = read(
        `任务28 进展：公厕完工3座${mark}${head}：2座公厕没通水${mark}下一步：协调通水`,
      );
      expect(item).toMatchObject({ problems: '2座公厕没通水', next: '协调通水' });
      expect(item?.metrics.map(({ value }) => value)).toEqual([3]);
    }
  });

  test.each(TO_DO)('opens what is to be done: %s', (head) => {
    for (const mark of ['\n', '。']) {
      const item = read(`任务28 进展：公厕完工3座${mark}问题：没通水${mark}${head}：再装2块标牌`);
      expect(item).toMatchObject({ problems: '没通水', next: '再装2块标牌' });
      expect(item?.metrics.map(({ value }) => value)).toEqual([3]);
    }
  });

  test('counts what is not done where nothing but a thing and its number follows', () => {
    for (const head of ['未完成', '未完成情况', '没完工', '未开工'])
      expect(read(`任务28 已完工：3座，${head}：1座`)).toMatchObject({
        problems: '',
        metrics: [{ value: 3 }],
        noted: [{ value: 1, role: 'remaining' }],
      });
  });

  test('keeps its items whatever thing of the plan they name', () => {
    const topics = plan.tasks.flatMap(({ number, topics: [first, second] }) =>
      [first, second].flatMap((topic) => (topic ? [{ number, topic }] : [])),
    );
    const lost = topics.filter(({ number, topic }) =>
      ['\n', ' '].some((apart) => {
        const told = ['① 人手不够', `② ${topic}推进慢`, `③ ${topic}协调难`].join(apart);
        return read(`任务${number} 问题：${apart}${told}`)?.progress !== '';
      }),
    );
    expect(topics.length).toBeGreaterThan(60);
    expect(lost).toEqual([]);
  });
});

describe('a clause without a head', () => {
  test.each(['明年', '国庆', '节后', '汛期后', '入冬前', '过了春节', '年底', '开学后'])(
    'plans what it means for a time that is ahead: %s',
    (time) => {
      for (const means of ['还要建', '再建', '还得建', '准备建', '打算再建']) {
        const item = read(`任务28 公厕完工3座，${time}${means}2座`);
        expect(item).toMatchObject({ progress: '公厕完工3座', next: `${time}${means}2座` });
        expect(item?.noted).toMatchObject([{ value: 2, role: 'planned' }]);
      }
    },
  );

  test.each([
    '还有46个点位没电',
    '3条路没信号',
    '有8家企业没建台账',
    '6家没配消防员',
    '20家未制定预案',
    '有1座还没通电',
    '有3家商户不配合',
  ])('tells what is lacking of some that it counts as in the way: %s', (clause) => {
    expect(read(`任务4 修好路灯133盏，${clause}`)).toMatchObject({
      progress: '修好路灯133盏',
      problems: clause,
    });
  });

  test('tells of a goal under the head of progress what came of it', () => {
    expect(read('任务28\n工作进展：公厕6座，概算320万元')).toMatchObject({
      metrics: [{ value: 6, target: 0 }],
      noted: [{ role: 'size' }],
    });
  });

  test.each(['重报', '补报', '重新报', '今天补充', '再报一下'])(
    'says that something is told, and gives no figure its name: %s',
    (head) => {
      const item = read(`${head}：任务28 7月完工2座`);
      expect(item?.metrics).toMatchObject([{ name: '完工', value: 2, target: 0 }]);
    },
  );

  test('that names a task makes a report of what only says how large it is', () => {
    const item = read('任务16：涉及楼栋186栋，概算2.3亿元');
    expect(item).toMatchObject({ task: 16, metrics: [] });
    expect(item?.noted?.map(({ role }) => role)).toEqual(['size', 'size']);
    expect(read('任务16的概算是2.3亿元吗')).toBeUndefined();
  });
});
