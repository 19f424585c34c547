import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-06-28', recent: [] };
const figures = (text: string) => {
  const item = readReport({ text: `任务28：${text}`, quote: null }, office, reader)?.items[0];
  return [
    ...(item?.metrics ?? []).map(({ name, value }) => `${name} ${value}`),
    ...(item?.noted ?? []).map(({ role, name, value }) => `${role} ${name} ${value}`),
  ];
};

const WITH = ['加上之前的', '算上前面的', '连同以前的', '连前', '加上上个月的', '带上原来的'];
const IN_ALL = ['一共', '总共', '累计', '合计', '共'];

describe('what something comes to with what was there before', () => {
  test('is the total, in whatever words the two are added up', () => {
    const wrong = WITH.flatMap((before) =>
      IN_ALL.map((inAll) => `公厕本月完工1座，${before}${inAll}完工4座`).filter(
        (text) => !figures(text).some((one) => /^公厕[^ ]*完工 4$/u.test(one)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['公厕完工1座，加上之前3座', ['公厕完工 1', 'baseline 公厕 3']],
    ['公厕完工1座，加上上个月的3座共4座', ['公厕完工 1', '公厕 4', 'baseline 公厕 3']],
    [
      '公厕新建成1座，连同5月的3座，累计建成4座',
      ['公厕新建成 1', '公厕累计建成 4', 'baseline 公厕 3'],
    ],
  ])('leaves what was there before apart: %s', (text, told) => {
    expect(figures(text)).toEqual(told);
  });

  test('is no total where it is only to come', () => {
    expect(figures('公厕完工1座，加上之前的总共要建8座')).not.toContain('公厕要建 8');
    expect(figures('公厕完工1座，加上之前的总共计划8座')[0]).toBe('公厕完工 1');
  });
});

describe('what came in the time that is told, and behind it what there is in all', () => {
  test.each(['公厕', '公共卫生间'])('counts once: %s', (thing) => {
    for (const time of ['这月', '本月', '这个月', '当月', '本周', '这一个月'])
      for (const done of ['完成', '完了', '改完', '弄完', '完工'])
        expect(figures(`${thing}${time}${done}1座，一共6座`).at(-1)).toMatch(
          new RegExp(`^${thing}[^ ]* 6$`, 'u'),
        );
  });

  test('is one of them and all of them where no time is named', () => {
    expect(figures('公厕完工1座，一共6座')).toEqual(['公厕完工 1', 'target 公厕 6']);
  });
});
