import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-09-28', recent: [] };
/** `4个` for what was achieved, `target 7个` for what is noted. */
const figures = (text: string) =>
  readReport({ text, quote: null }, office, reader)?.items.flatMap(({ metrics, noted = [] }) => [
    ...metrics.map(({ value, unit }) => `${value}${unit}`),
    ...noted.map(({ role, value, unit }) => `${role} ${value}${unit}`),
  ]);

describe('a clause that says what was done and counts nothing', () => {
  test.each([
    [
      '任务23：创建民主法治示范社区，省级2个、市级7个，另有4个已上报待批',
      ['2个', '7个', 'remaining 4个'],
    ],
    ['任务23：评选了法治带头人，省级1名、市级3名', ['1名', '3名']],
    ['任务33：更新了标识牌，大型的12块，小型的30块', ['12块', '30块']],
    [
      '任务17：物业考评完了第一批，126个项目，优秀的31个，不合格9个已经约谈',
      ['126个', '9个', 'other 31个'],
    ],
  ])('rules the list of sorts behind its comma: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    '任务23：走访群众12户。计划创建民主法治示范社区，省级2个、市级7个',
    '任务23：走访群众12户。法治阵地还没建成，省级2个、市级7个',
    '任务23：走访群众12户。加强物业监管，126个项目',
  ])('rules nothing where it plans, denies or only sees to it: %s', (text) => {
    expect(figures(text)?.filter((one) => /^\d/u.test(one))).toEqual(['12户']);
  });
});

describe('a figure', () => {
  test.each([
    ['任务12：西工商河那处120个车位9月18日就对外开放了', ['120个']],
    ['任务12：济泺路立体的主体封顶（260个泊位），别的三处前期', ['size 260个', 'remaining 3处']],
    ['任务17：示范项目今年想培育6个，现在有4个基本够格', ['planned 6个', 'other 4个']],
    ['任务32：来了240人，一共186家单位已经轮训到112家', ['240人', '112家', 'target 186家']],
    ['任务4\n进展：6月补装无路灯路段5条，安装路灯132盏', ['5条', '132盏']],
  ])('says what the words right at it say: %s', (text, expected) => {
    expect(figures(text)?.toSorted()).toEqual(expected.toSorted());
  });
});
