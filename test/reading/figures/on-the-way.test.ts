import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-26', recent: [] };
const items = (text: string) => readReport({ text, quote: null }, office, reader)?.items ?? [];
const credited = (text: string) =>
  items(text).flatMap(({ metrics }) =>
    metrics.filter(({ target }) => target !== null).map(({ name, value }) => `${name} ${value}`),
  );

describe('a figure counts for no goal', () => {
  test.each([
    ['where it was only handed in', '任务26 提档升级那1个材料报上去了'],
    ['where the shell of it stands', '任务28 公厕主体完工5座'],
    [
      'where it is of another sort than the goal marks out',
      '任务27 垃圾分类示范社区新增2个，累计4个',
    ],
    ['where something was done to what is there', '任务9 公园补植2处'],
    ['where it is open long since', '任务9 口袋公园开放1个'],
  ])('%s: %s', (_, text) => {
    expect(credited(text)).toEqual([]);
  });

  test.each([
    ['任务26 无违建街镇7个里5个过了市里验收', ['无违建街镇过了市里验收 5']],
    ['任务27 四分类社区新增2个，累计4个', ['四分类社区累计 4']],
    ['任务5 样板街3条，1条改造完成60%，1条已验收', ['样板街验收 1']],
  ])('but does where it is what the goal wants: %s', (text, expected) => {
    expect(credited(text)).toEqual(expected);
  });
});

describe('a measured score', () => {
  test.each(['任务35：市民文明素质测评得分91.6分', '任务35：文明城市测评全市排名第3，得分91.6分'])(
    'was reached: %s',
    (text) => {
      expect(items(text)[0]?.metrics.map(({ value }) => value)).toEqual([91.6]);
    },
  );
});

test('both ends of a range are noted', () => {
  const [item] = items('任务27 厨余垃圾每天收运28～32吨，可回收利用率31%');
  expect(item?.noted?.map(({ value, unit, role }) => `${value}${unit} ${role}`)).toEqual([
    '28吨 range',
    '32吨 range',
  ]);
});

describe('a sentence that comes to name its task at its end', () => {
  test('is of it from its beginning, where that speaks of it', () => {
    const text =
      '路长制上报问题96件，办结94件；门头责任书应签1280份，已签1263份，签订率98.7%；公厕1座正在装修';
    const reporter = { ...office, units: ['药山街道办事处'], mayReportAny: false };
    const told = readReport({ text, quote: null }, reporter, reader)?.items ?? [];
    expect(told.map(({ task, metrics }) => [task, metrics.length])).toEqual([
      [24, 2],
      [29, 2],
      [28, 0],
    ]);
  });
});

test.each(['三项任务一起报：', '本月报两件事：'])(
  'a line that only says how many things follow is no content: %s',
  (line) => {
    const told = items(`${line}\n任务30 检查企业60家\n任务32 消防培训率82%`);
    expect(told.map(({ task, progress }) => [task, progress])).toEqual([
      [30, '检查企业60家'],
      [32, '消防培训率82%'],
    ]);
    expect(told.flatMap(({ noted = [] }) => noted)).toEqual([]);
  },
);
