import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-28', recent: [] };
const metrics = (text: string) =>
  readReport({ text, quote: null }, office, reader)?.items.flatMap((one) => one.metrics) ?? [];
const parts = (text: string) =>
  metrics(text)
    .filter(({ isPart }) => isPart)
    .map(({ value }) => value);
const counted = (text: string) =>
  metrics(text)
    .filter(({ target }) => target !== null)
    .map(({ value }) => value);

describe('figures right behind one that come to as much', () => {
  test.each([
    ['任务18：便民商圈建成俩了，一个在无影山一个在宝华街', [1, 1], [2]],
    ['任务28：公厕完工4座，泺口1座、北园1座、药山2座', [1, 1, 2], [4]],
    ['任务28：公厕弄好仨，堤口路一个，标山两个', [1, 2], [3]],
    ['任务9：绿道建成6.4公里，滨河段2.1公里，药山段4.3公里，惠及6.4万人', [2.1, 4.3], [6.4]],
    ['任务9：公园开工3处，一处在药山，两处在泺口', [1, 2], [3]],
  ])('are its parts, and only the whole counts: %s', (text, expected, whole) => {
    expect(parts(text)).toEqual(expected);
    expect(counted(text)).toEqual(whole);
  });

  test.each([
    ['of another stage', '任务9：公园开工5处，完工3处，投用2处'],
    ['of another measure', '任务28：公厕完工4座，改造无障碍设施2处，更换洁具2套'],
    ['of another sentence', '任务28：公厕完工4座。巡查2次，整改2处'],
    ['of less', '任务28：公厕完工4座，泺口1座、北园1座'],
  ])('are none %s', (_, text) => {
    expect(parts(text)).toEqual([]);
  });
});
