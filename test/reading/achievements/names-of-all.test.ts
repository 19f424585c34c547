import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';
import type { ReportCase } from '../../support/report-judge.ts';

const { cases }: { cases: readonly ReportCase[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/reports.json'), 'utf8'),
);
const office = { units: [], groups: [], mayReportAny: true, today: '2020-07-20', recent: [] };
const itemsOf = (text: string) => readReport({ text, quote: null }, office, reader)?.items ?? [];

const SAID_ASIDE = [
  '停车场嘛今年定了建5处，西工商河那处120个车位已经开放了',
  '5G基站，年初定的是建600个，到今天开通了342个',
  '亮化和杆件这俩这个月没啥进展，主要是招标还没完',
  '公厕这仨都开门了，新建的那座也完工了1座',
  '医保工作站这一期投用3家，那家社区的还差1台设备',
  '康养之城8月台账\n事项：标准化卫生服务中心\n应建：15家\n已建：11家',
  '示范项目今年想培育6个，现在有4个基本够格',
];

/** Words that say which one is meant, that something is set, or that a label names; none is of the name of a figure. */
const POINTS = /[这那](?!样)|[俩仨]|的是|定的|^事项|^(?:计划|打算|准备|安排|预计|力争)(?!生育)/u;

describe('the name of a figure', () => {
  test('holds no word that only points at a thing, in all reports and in those that do', () => {
    const texts = [...cases.map(({ text }) => text), ...SAID_ASIDE];
    const pointing = texts.flatMap((text) =>
      itemsOf(text)
        .flatMap(({ metrics }) => metrics)
        .filter(({ name }) => POINTS.test(name))
        .map(({ name, value, unit }) => `${name} ${value}${unit}`),
    );
    expect(pointing).toEqual([]);
  });

  test.each([
    ['城乡社区协商议事平台，全区121个社区建起来98个', '城乡社区协商议事平台社区建起来 98个'],
    ['任务8\n②雨污分流：今年安排小区32个，完工15个', '雨污分流完工 15个'],
    ['任务21\n事项：标准化卫生服务中心\n已建：11家', '标准化卫生服务中心已建 11家'],
    ['2.自行车专用道（14）：施划8.3公里', '自行车专用道施划 8.3公里'],
    [
      '（一）棚改安置房。新开工安置房96套，签订货币化协议24户；基本建成1860套',
      '安置房基本建成 1860套',
    ],
    ['5G基站，年初定的是建600个，到今天开通了342个', '5G基站开通 342个'],
    ['任务18\n项目：便利店\n计划：20家\n新开：13家', '便利店新开 13家'],
  ])('is its topic, what was done, and the noun behind it: %s', (text, expected) => {
    const names = itemsOf(text).flatMap(({ metrics }) =>
      metrics.map(({ name, value, unit }) => `${name} ${value}${unit}`),
    );
    expect(names).toContain(expected);
  });
});
