import { describe, expect, test } from '@jest/globals';
import ExcelJS, { type Worksheet } from 'exceljs';
import { type Sheet, workbookOf } from '../../src/domain/sheet.ts';
import { xlsxOf } from '../../src/exports/xlsx.ts';

const MADE_AT = '2020-07-10T01:00:00.000Z';

const sheet: Sheet = {
  title: '批示台账',
  note: '截至2020年7月10日 09:00',
  columns: [
    { title: '序号', kind: 'number' },
    { title: '单位', kind: 'text', isMerged: true },
    { title: '内容', kind: 'text', width: 10, under: '批示' },
    { title: '限办', kind: 'day', under: '批示' },
    { title: '件数', kind: 'number', isSummed: true },
  ],
  sections: [
    {
      title: '一、第一组',
      rows: [
        [1, '区水务局', '=cmd|calc', '2020-07-20', 0.1],
        [2, '区水务局', '+86 531', '2020-07-21', 0.2],
      ],
    },
    { title: '二、第二组', rows: [[3, '泺口街道', `@何时\u0000-1${'字'.repeat(40)}`, '未定', 3]] },
  ],
  foot: ['办结以注结为准。'],
};

/** The table as a program that opens the file finds it. */
async function reopened(one: Sheet): Promise<Worksheet> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await xlsxOf(workbookOf(one), MADE_AT);
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const [page] = workbook.worksheets;
  if (!page) throw new Error('The file has no table');
  return page;
}

const valuesOf = (page: Worksheet, row: number) =>
  Array.from({ length: sheet.columns.length }, (_, at) => page.getRow(row).getCell(at + 1).value);

describe('an .xlsx', () => {
  test('has its title, its heads and its rows in their places', async () => {
    const page = await reopened(sheet);
    expect(page.name).toBe('批示台账');
    expect(page.getCell('A1').value).toBe('批示台账');
    expect(page.getCell('A2').value).toBe('截至2020年7月10日 09:00');
    expect(valuesOf(page, 3)).toEqual(['序号', '单位', '批示', '批示', '件数']);
    expect(valuesOf(page, 4)).toEqual(['序号', '单位', '内容', '限办', '件数']);
    expect(page.getCell('A5').value).toBe('一、第一组');
    expect(valuesOf(page, 6).slice(0, 2)).toEqual([1, '区水务局']);
    expect(page.getRow(page.rowCount).getCell(1).value).toBe('办结以注结为准。');
  });

  test('takes nothing that people wrote for a formula', async () => {
    const page = await reopened(sheet);
    const [first, second, third] = [6, 7, 9].map((row) => page.getRow(row).getCell(3));
    expect([first?.value, second?.value]).toEqual(['=cmd|calc', '+86 531']);
    expect(third?.value).toMatch(/^@何时-1字/u);
    expect([first, second, third].map((cell) => [cell?.type, cell?.numFmt])).toEqual(
      Array.from({ length: 3 }, () => [ExcelJS.ValueType.String, '@']),
    );
  });

  test('holds numbers as numbers and days as days', async () => {
    const page = await reopened(sheet);
    expect(page.getCell('E6').type).toBe(ExcelJS.ValueType.Number);
    expect(page.getCell('D6').value).toEqual(new Date('2020-07-20T00:00:00Z'));
    expect(page.getCell('D6').numFmt).toContain('年');
    expect(page.getCell('D9').value).toBe('未定');
  });

  test('sums what stands above, as it is known already and as it is reckoned anew', async () => {
    const page = await reopened(sheet);
    expect(page.getCell('A10').value).toBe('合计');
    expect(page.getCell('E10').value).toEqual({ formula: 'SUM(E5:E9)', result: 3.3 });
  });

  test('makes one cell of those that say the same', async () => {
    const page = await reopened(sheet);
    expect(page.getCell('B7').master.address).toBe('B6');
    expect(page.getCell('B9').isMerged).toBe(false);
    expect(page.getCell('D3').master.address).toBe('C3');
    expect(page.getCell('A4').master.address).toBe('A3');
  });

  test('is printed on A4 across, as wide as the page, with its head on every page', async () => {
    const { pageSetup } = await reopened(sheet);
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '3:4',
    });
  });

  test('gives a long text as many lines as it takes', async () => {
    const page = await reopened(sheet);
    expect(page.getRow(7).height).toBeLessThan(20);
    expect(page.getRow(9).height).toBeGreaterThan(60);
    expect(page.getColumn(4).width).toBeGreaterThanOrEqual(13);
  });

  test('gives the rows of one cell together as many lines as its text takes, none more than the others', async () => {
    const long = '配合市里进一步完善城市设计编制体系。'.repeat(12);
    const page = await reopened({
      title: '考核表',
      note: null,
      columns: [
        { title: '任务内容', kind: 'text', width: 12, isMerged: true },
        { title: '单位', kind: 'text' },
      ],
      sections: [{ title: null, rows: ['甲', '乙', '丙', '丁'].map((unit) => [long, unit]) }],
      foot: [],
    });
    const heights = [3, 4, 5, 6].map((row) => page.getRow(row).height);
    expect(new Set(heights).size).toBe(1);
    const lines = Math.ceil([...long].length / 12);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(lines * 12);
  });

  test('has a tab for each of its tables, no two of one name', async () => {
    const workbook = new ExcelJS.Workbook();
    const named = { ...sheet, title: '情况[6月]/全部' };
    const bytes = await xlsxOf(workbookOf(named, named), MADE_AT);
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '情况 6月  全部',
      '情况 6月  全部2',
    ]);
  });
});
