import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { inlineMarksIn } from '../../../src/reading/text/inline-marks.ts';
import { reader } from '../../support/readers.ts';

describe('the points of a list in running text', () => {
  test.each([
    ['8月工作 1.路长制办结870件 2.责任书签订率98.6%', ['1.', '2.']],
    ['小结：1）亮灯率98.7%，2）样板街验收1条，3）签订率98.2%', ['1）', '2）', '3）']],
    ['干了三件事（1）小区开工5个（2）泊位新增320个', ['（1', '（2']],
    ['1.检查企业60家2.整改隐患130处3.问题：专家不够4.下步：夜查2次', ['1.', '2.', '3.', '4.']],
    ['报两项 1 路长制办结890件 2 违建拆除1.2万平', ['1 ', '2 ']],
    ['一、公厕完工2座；二、小区覆盖140个', ['一、', '二、']],
  ])('begin at their marks: %s', (text, marks) => {
    expect(inlineMarksIn(text).map((at) => text.slice(at, at + 2))).toEqual(marks);
  });

  test.each([
    '任务13 1、2、3号路段大中修已完成',
    '任务1、任务2都报了',
    '开工 1 座 完工 2 座',
    '完成1.5公里，新增2.3公里',
    '一是人手不够',
    '完成1、纬北路2、济泺路的大中修',
    '济天城提指发〔2020〕1号',
  ])('are not seen in %s', (text) => {
    expect(inlineMarksIn(text)).toEqual([]);
  });

  test('each go to the task that they name', () => {
    const reporter = {
      units: ['区城管局'],
      groups: [],
      mayReportAny: false,
      today: '2020-08-26',
      recent: [],
    };
    const text =
      '8月工作 1.路长制受理900件办结870件 2.外立面责任书签订率98.6% 3.违建拆除2.3万平方米';
    const { items = [] } = readReport({ text, quote: null }, reporter, reader) ?? {};
    expect(items.map(({ task }) => task)).toEqual([24, 29, 26]);
  });

  test('end what stands under the head of the point before', () => {
    const reporter = {
      units: ['区城管局'],
      groups: [],
      mayReportAny: false,
      today: '2020-08-26',
      recent: [],
    };
    const text = '1.户外广告：拆除违规牌匾143块。2.路灯：更换节能灯具1260盏。3.责任书签订率98.6%';
    const { items = [] } = readReport({ text, quote: null }, reporter, reader) ?? {};
    expect(items.map(({ task }) => task)).toEqual([5, 4, 29]);
  });
});
