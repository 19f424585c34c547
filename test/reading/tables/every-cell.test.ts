import { describe, expect, test } from '@jest/globals';
import type { ReportItem } from '../../../src/domain/report-reading.ts';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';
import { seeded } from '../../support/seeded.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-07-30', recent: [] };
const itemsOf = (text: string): readonly ReportItem[] =>
  readReport({ text, quote: null }, office, reader)?.items ?? [];

/** What the head of a column says, and the role that its cells have; null for what was achieved. */
const COLUMNS = [
  ['全年计划', 'target'],
  ['应建', 'target'],
  ['5月', 'baseline'],
  ['6月', 'baseline'],
  ['截至5月底', 'baseline'],
  ['截至7月15日', 'baseline'],
  ['上周', 'baseline'],
  ['去年同期', 'baseline'],
  ['在建', 'remaining'],
  ['未开工', 'remaining'],
  ['涉及户数', 'size'],
  ['存量', 'size'],
  ['原有', 'size'],
  ['桶站', 'other'],
  ['同比', 'baseline'],
] as const;
const DONE = ['7月', '本周', '已建', '累计完成', '实际完成'] as const;
const OF_MONTH = ['7月', '截至7月底'] as const;
const ROWS = [
  ['街道', ['北园', '药山', '泺口', '堤口路']],
  ['项目', ['路口硬化', '坑槽修补', '大中修', '盲道修缮']],
  ['指标', ['便利店（家）', '肉菜店（家）', '菜市场（家）', '早餐车（辆）']],
  ['月份', ['4月', '5月', '6月', '7月']],
] as const;
const MARKS = ['\t', ' | ', ',', '，', '   '] as const;

interface Drawn {
  readonly text: string;
  readonly values: readonly number[];
  /** What each row has below the head that says that it was done. */
  readonly done: readonly { readonly label: string; readonly value: number }[];
}

/** A table of any of these columns in any order, below the number of its task. */
function tableOf(seed: number): Drawn {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const [name, labels] = pick(ROWS);
  const ofTime = name === '月份';
  const beside = COLUMNS.filter(([title]) => random() < 0.3 && !(ofTime && /\d月/u.test(title)))
    .map(([title]) => title)
    .slice(0, 4);
  const isByMonth = beside.some((title) => /\d月/u.test(title));
  const done = isByMonth ? pick(OF_MONTH) : pick(ofTime ? DONE.slice(1) : DONE);
  const titles = [...beside, done].toSorted(() => random() - 0.5);
  let last = 100;
  const rows = labels.slice(0, 2 + Math.floor(random() * 3)).map((label) => ({
    label,
    values: titles.map(() => {
      last += 1 + Math.floor(random() * 40);
      return last;
    }),
  }));
  const sum = titles.map((_, at) => rows.reduce((all, { values }) => all + (values[at] ?? 0), 0));
  const isSummed = name === '街道' && random() < 0.5;
  const all = isSummed ? [...rows, { label: '合计', values: sum }] : rows;
  const mark = pick(MARKS);
  const lines = [[name, ...titles], ...all.map(({ label, values }) => [label, ...values])];
  const isFramed = mark === ' | ' && random() < 0.5;
  const drawn = lines.map((cells) => (isFramed ? `| ${cells.join(mark)} |` : cells.join(mark)));
  const told = rows.map(({ label, values }) => ({
    label,
    value: values[titles.indexOf(done)] ?? 0,
  }));
  return {
    text: ['任务13', ...drawn].join('\n'),
    values: all.flatMap(({ values }) => values),
    done: ofTime ? told.slice(-1) : told,
  };
}

const ROLE_OF = new Map<string, string>(COLUMNS);

describe('a table of any columns in any order', () => {
  const tables = Array.from({ length: 300 }, (_, seed) => tableOf(seed + 1));

  test('has a role for every figure in it, and one only', () => {
    const losing = tables.filter(({ text, values }) => {
      const items = itemsOf(text);
      const told = items.flatMap(({ metrics, noted = [] }) => [...metrics, ...noted]);
      const found = told.map(({ value }) => value).toSorted((one, other) => one - other);
      const expected = values.toSorted((one, other) => one - other);
      return JSON.stringify(found) !== JSON.stringify(expected);
    });
    expect(losing.map(({ text }) => text)).toEqual([]);
  });

  test('gives every other figure the role that its head names', () => {
    const mistaking = tables.filter(({ text }) => {
      const noted = itemsOf(text).flatMap((item) => item.noted ?? []);
      const ofNow = noted.filter(({ name }) => !/^(?:截至)?\d月/u.test(name));
      return ofNow.some(({ name, role }) => {
        const title = [...ROLE_OF.keys()].find((one) => name.endsWith(one));
        return title !== undefined && title !== '桶站' && ROLE_OF.get(title) !== role;
      });
    });
    expect(mistaking.map(({ text }) => text)).toEqual([]);
  });

  test('counts what stands below the head that says that it was done, the newest where its rows are times', () => {
    const mistaking = tables.filter(({ text, done }) => {
      const metrics = itemsOf(text).flatMap((item) => item.metrics);
      const labels = done.map(({ label }) => label.replace(/（.）$/u, ''));
      const ofRows = metrics.filter(({ name }) => labels.some((label) => name.startsWith(label)));
      return (
        JSON.stringify(ofRows.map(({ value }) => value)) !==
        JSON.stringify(done.map(({ value }) => value))
      );
    });
    expect(mistaking.map(({ text }) => text)).toEqual([]);
  });
});

test('a row is called by what names it alone, and a column of money is summed up by its last cell', () => {
  const text = [
    '28号任务公厕建设明细：',
    '序号\t点位\t类别\t形象进度\t完成投资（万元）',
    '1\t无影山东路\t二类\t已投用\t52',
    '2\t北园高架桥下\t二类\t已投用\t58.5',
    '3\t宝华街\t二类\t主体完工\t31',
    '合计\t3座\t\t\t141.5',
  ].join('\n');
  const reporter = { units: [], groups: [], mayReportAny: true, today: '2020-09-29', recent: [] };
  const [item] = readReport({ text, quote: null }, reporter, reader)?.items ?? [];
  expect(item?.metrics.map(({ name, value, target }) => [name, value, target])).toEqual([
    ['无影山东路完成投资', 52, null],
    ['北园高架桥下完成投资', 58.5, null],
    ['宝华街完成投资', 31, null],
    ['公厕完成投资', 141.5, null],
    ['公厕已投用', 2, 0],
  ]);
});

test('a number in the name of a thing of the task counts nothing', () => {
  const text = '任务号\t6月完成情况\n34\t身边好人推荐27人\n35\t评选文明家庭50户；礼仪22条宣讲16场';
  const reporter = { units: [], groups: [], mayReportAny: true, today: '2020-06-23', recent: [] };
  const items = readReport({ text, quote: null }, reporter, reader)?.items ?? [];
  expect(items.flatMap(({ metrics }) => metrics.map(({ value }) => value))).toEqual([27, 50, 16]);
});
