import { describe, expect, test } from '@jest/globals';
import { clausesOf } from '../../../src/reading/reports/report-clauses.ts';

const texts = (message: string) => clausesOf(message).map((clause) => clause.text);

describe('a message', () => {
  test.each([
    ['公厕已完成6座，还有2座在装修，水电接入慢', ['公厕已完成6座', '还有2座在装修', '水电接入慢']],
    ['🌸任务9🌸 公园开工5处💪 问题❗苗木到货晚', ['任务9', '公园开工5处', '问题', '苗木到货晚']],
    ['【任务23】推进基层综合治理', ['任务23', '推进基层综合治理']],
    ['发放3,600张，13,5处', ['发放3,600张', '13,5处']],
    ['9:30开会，任务9：12处', ['9:30开会', '任务9', '12处']],
    ['完成 5 座', ['完成 5 座']],
    ['完成5座.下一步加快', ['完成5座', '下一步加快']],
    [
      '已经完成了六座还有两座正在装修下一步全部完工',
      ['已经完成了六座', '还有两座正在装修', '下一步全部完工'],
    ],
    ['', []],
    ['，。\n', []],
  ])('%j comes apart at its marks and before a new thought', (message, expected) => {
    expect(texts(message)).toEqual(expected);
  });

  test('gives the figures of its list marks, and no figure that counts something', () => {
    const marks = (message: string) => clausesOf(message).map((clause) => clause.mark);
    expect(marks('34、道德模范评选\n35. 文明校园\n(3)其他')).toEqual([34, 35, 3]);
    expect(marks('3 座公厕完工')).toEqual([null]);
    expect(marks('1.2亿元')).toEqual([null]);
    expect(marks('1.拆违96处\n2.复查8处\n3.4个街道自查')).toEqual([1, 2, 3]);
  });

  test('tells the outline of a document from a list', () => {
    expect(clausesOf('一、进展\n（二）问题').map((clause) => clause.isOutlined)).toEqual([
      true,
      true,
    ]);
    expect(clausesOf('1、进展').map((clause) => clause.isOutlined)).toEqual([false]);
  });
});
