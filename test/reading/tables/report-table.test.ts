import { describe, expect, test } from '@jest/globals';
import { tableIn } from '../../../src/reading/tables/report-table.ts';

const kinds = (text: string) => tableIn(text)?.columns.map((column) => column.kind);

describe('a pasted table', () => {
  test.each([
    [
      '序号\t任务名称\t本月进展\t存在问题\t下步计划\n5\t样板街\t完成2条\t无\t推进',
      ['number', 'title', 'done', 'problems', 'next'],
    ],
    [
      '指标\t年度目标\t累计完成\t完成率\n征收\t600户\t512户\t85.3%',
      ['metric', 'target', 'done', 'rate'],
    ],
    [
      '| 事项 | 本月完成 | 下月计划 |\n| --- | --- | --- |\n| 拆违 | 3处 | 5处 |',
      ['title', 'done', 'next'],
    ],
    ['工程内容  总量  已完成\n疏浚  9.5公里  3.8公里', ['metric', 'target', 'done']],
    ['街道 处数 面积（平方米）\n泺口 46 5200\n合计 46 5200', ['unit', 'done', 'done']],
  ])('%j names its columns in its first row', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test.each(['公厕完成5座', '任务5：完成2条\n任务24：办结30件', 'a\tb\nc\td', '', '问题\t下一步'])(
    'is not seen in %j',
    (text) => {
      expect(tableIn(text)).toBeNull();
    },
  );

  test('is not seen in paragraphs whose commas are as many', () => {
    const paragraphs =
      '（一）棚改。新开工120套已完成，基本建成1893套，剩余236套预计10月中旬达标。\n' +
      '（二）征收。计划征收600户，现已签约518户，签约率86.3%。\n' +
      '（三）老旧小区。7个项目全部开工，惠及8568户，其中3个项目已竣工。';
    expect(tableIn(paragraphs)).toBeNull();
  });

  test('ends where the rows end', () => {
    const text = '任务号\t进展\n5\t完成2条\n以上，请审阅';
    expect(tableIn(text)?.rows).toHaveLength(1);
  });
});
