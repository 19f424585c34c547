import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-06-28', recent: [] };
const credited = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(({ metrics }) =>
    metrics.flatMap(({ value, unit, target }) => (target === null ? [] : [`${value}${unit}`])),
  );

/** Things that goals count, as many as the plan wants or fewer, by no more than the bare verb of the work. */
const SO_MANY = [
  ['任务28：公厕', '3座'],
  ['任务28：公厕改造', '8座'],
  ['任务9：公园', '5处'],
  ['任务9：花漾街区', '4处'],
  ['任务18：便民商圈', '5个'],
  ['任务5：样板街', '3条'],
  ['任务20：夜间经济聚集区', '2个'],
  ['任务26：无违建街道', '3个'],
  ['任务3：历史建筑', '2处'],
  ['任务9：绿道', '3公里'],
] as const;

const NOT_DONE = `
  还没动 在建 正在施工 招标中 都没完工 计划年底完成 7月完成 争取7月完工 刚围挡 还在选址 手续没办完 停工了 等资金 只打了地基
  没挂牌 被否了 取消了 已上报待批 在走程序 差一半没干完 方案在审 下月开干 暂缓 没影 卡在征地上 能完 进度六成 干了一半 材料报上去了
  图纸出来了 拆迁没谈拢 不算 是去年的 别的街道完成的 完不成 悬 够呛
`
  .trim()
  .split(/\s+/u);
const JOINED = ['', '，', '，目前', '，都', '，还'];

const DONE = '已完成 都完成了 全部完成 已经完成了 都弄好了 已建成 已全部建成'.split(' ');

describe('so many of a thing', () => {
  test.each(SO_MANY)(
    'are credited to no goal where it is said behind them that they are not done: %s%s',
    (thing, count) => {
      const texts = NOT_DONE.flatMap((said) => JOINED.map((by) => `${thing}${count}${by}${said}`));
      expect(texts.filter((text) => credited(text).length > 0)).toEqual([]);
    },
  );

  test.each(SO_MANY.filter(([thing]) => !thing.includes('公园')))(
    'are credited where it is said that they are: %s%s',
    (thing, count) => {
      const texts = DONE.flatMap((said) => ['', '，'].map((by) => `${thing}${count}${by}${said}`));
      expect(texts.filter((text) => !credited(text).includes(count))).toEqual([]);
    },
  );
});

const NOT_DONE_BEFORE = `
  计划建 拟建 争取完成 预计完工 要建 准备建 下月完工 年底前完成 去年完成 还差 还剩 待建 未完成 没建 没完工 申报 选址 完成选址 招标 完成招标
  设计 正在建 在建 缺 目标 任务 应建 规划 打算弄 力争完成 能完成 取消 暂停 停工 正在改造 下半年完成 7月完成 打地基 立项 论证 报批 待验收
  未验收 只剩 再建 希望完成 如果完成 没能完成 2019年完成 检查 排查 核查
`
  .trim()
  .split(/\s+/u);

test.each(SO_MANY)(
  'so many of a thing are credited to no goal where it is said before them that they are not done: %s%s',
  (thing, count) => {
    const texts = NOT_DONE_BEFORE.map((said) => `${thing.replace('改造', '')}${said}${count}`);
    expect(texts.filter((text) => credited(text).length > 0)).toEqual([]);
  },
);

describe('work by its bare verb, and when it is to come to its end', () => {
  test.each([
    '任务28：公厕改造3座，预计9月完工',
    '任务28：公厕改造3座预计9月完工',
    '任务28：新建公厕4座，计划10月建成投用',
    '任务16：老旧小区改造5个，力争10月底全部完工',
    '任务9：口袋公园建设3处，争取年底前建好',
    '任务9：绿道建设5公里，预计10月完工',
  ])('is credited to no goal: %s', (text) => {
    expect(credited(text)).toEqual([]);
  });

  test.each([
    ['任务28：已改造公厕3座，预计9月全部完工', ['3座']],
    ['任务28：公厕改造完成3座，预计9月再完工2座', ['3座']],
    ['任务9：公园开工2处，预计9月底完工', ['2处']],
    ['任务28：公厕改造3座，预计9月再完工2座', ['3座']],
  ])('is credited where its own words say that it was done: %s', (text, expected) => {
    expect(credited(text)).toEqual(expected);
  });
});
