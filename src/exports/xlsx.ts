import ExcelJS, { type Cell as SheetCell, type Worksheet } from 'exceljs';
import type { Moment } from '../domain/message.ts';
import type { Cell, Column, Sheet, Workbook } from '../domain/sheet.ts';

/** The file of a workbook. */
export async function xlsxOf({ sheets }: Workbook, madeAt: Moment): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(madeAt);
  workbook.modified = new Date(madeAt);
  for (const [place, sheet] of sheets.entries()) {
    write(sheet, workbook.addWorksheet(tabOf(sheet.title, place), PAGE));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A4 across, as wide as the page and as long as it gets, in margins of inches. */
const PAGE: Partial<ExcelJS.AddWorksheetOptions> = {
  pageSetup: {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: '&C第&P页，共&N页' },
};

/** A tab bears at most 31 characters, none of []:*?/\ among them, and no two the same. */
function tabOf(title: string, place: number): string {
  const tab = title.replace(/[[\]:*?/\\']/gu, ' ').slice(0, 28);
  return place === 0 ? tab : `${tab}${place + 1}`;
}

const SIZE = 10;
const SONG = { name: '宋体', size: SIZE };
const HEI = { name: '黑体', size: SIZE };
const TITLE = { name: '方正小标宋简体', size: 18 };
/** The points of a line, and what is left free above and below. */
const LINE = SIZE * 1.4;
const ROOM = 5;
const HIGHEST_ROW = 409;

const THIN = { style: 'thin' } as const;
const BOX = { top: THIN, left: THIN, bottom: THIN, right: THIN };

function write(sheet: Sheet, page: Worksheet): void {
  const { columns } = sheet;
  const widths = columns.map((column, place) => column.width ?? widthFound(sheet, place));
  page.columns = widths.map((width) => ({ width: 2 * width + 1.5 }));
  const over = { count: columns.length, align: 'center' } as const;
  writeAcross(page, sheet.title, { ...over, font: TITLE, height: 34 });
  if (sheet.note !== null)
    writeAcross(page, sheet.note, { ...over, font: SONG, align: 'right', height: 18 });
  const headFrom = page.rowCount + 1;
  writeHead(page, columns, widths);
  page.pageSetup.printTitlesRow = `${headFrom}:${page.rowCount}`;
  page.views = [{ state: 'frozen', ySplit: page.rowCount, showGridLines: false }];
  const rowsFrom = page.rowCount + 1;
  const centred = columns.map((column, place) => isCentred(column, place, sheet));
  for (const { title, rows } of sheet.sections) {
    if (title !== null) writeSection(page, title, columns.length);
    const from = page.rowCount + 1;
    for (const row of rows) writeRow(page, row, columns, widths, centred);
    mergeAlike(page, columns, widths, from, rows);
  }
  if (columns.some(({ isSummed }) => isSummed)) writeSums(page, columns, rowsFrom);
  for (const line of sheet.foot) writeFoot(page, line, widths);
}

/** Two characters at least, twelve at most: of the longest line that stands in the column or over it. */
function widthFound({ columns, sections }: Sheet, place: number): number {
  const column = columns[place];
  if (column?.kind === 'day') return WIDTH_OF_DAY;
  const texts = sections.flatMap(({ rows }) => rows.map((row) => textOf(row[place] ?? null)));
  const lines = [column?.title ?? '', ...texts].flatMap((text) => text.split('\n'));
  const longest = lines.reduce((most, line) => Math.max(most, charactersIn(line)), 0);
  return Math.min(Math.max(longest, 2.5), 12);
}

/** 2020年12月31日, whole: a program shows ##### in its place where it does not fit. */
const WIDTH_OF_DAY = 7.75;

/** As wide as so many Chinese characters. */
const charactersIn = (text: string): number =>
  [...text].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) < 0x2e80 ? 0.55 : 1), 0);

const textOf = (cell: Cell): string => (cell === null ? '' : String(cell));

/** A line of text over all columns, without a box. */
function writeAcross(
  page: Worksheet,
  text: string,
  style: { count: number; font: object; align: 'left' | 'center' | 'right'; height: number },
): void {
  const row = page.addRow([]);
  row.height = style.height;
  const cell = row.getCell(1);
  setText(cell, text);
  cell.font = style.font;
  cell.alignment = { horizontal: style.align, vertical: 'middle', wrapText: true };
  page.mergeCells(row.number, 1, row.number, style.count);
}

/** One row of heads, or two where some columns stand under a common one. */
function writeHead(page: Worksheet, columns: readonly Column[], widths: readonly number[]): void {
  const isDouble = columns.some(({ under }) => under !== undefined);
  const above = isDouble ? page.addRow([]) : null;
  const head = page.addRow([]);
  const lines = columns.map(({ title }, place) => linesOf(title, widths[place] ?? 1));
  head.height = Math.max(...lines) * LINE + 2 * ROOM;
  if (above) above.height = LINE + 2 * ROOM;
  for (const [place, { title, under }] of columns.entries()) {
    const top = above?.getCell(place + 1);
    if (top) setHead(top, under ?? title);
    setHead(head.getCell(place + 1), title);
    if (above && under === undefined) {
      page.mergeCells(above.number, place + 1, head.number, place + 1);
    }
  }
  if (above) mergeCommon(page, above.number, columns);
}

function setHead(cell: SheetCell, text: string): void {
  setText(cell, text);
  cell.font = { ...HEI, bold: true };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } };
  cell.border = BOX;
}

function mergeCommon(page: Worksheet, row: number, columns: readonly Column[]): void {
  for (const { from, to, same } of runsOf(columns.map(({ under }) => under ?? null))) {
    if (same !== null && to > from) page.mergeCells(row, from + 1, row, to + 1);
  }
}

function writeSection(page: Worksheet, title: string, count: number): void {
  const row = page.addRow([]);
  row.height = LINE + 2 * ROOM;
  for (let place = 1; place <= count; place += 1) row.getCell(place).border = BOX;
  const cell = row.getCell(1);
  setText(cell, title);
  cell.font = { ...HEI, bold: true };
  cell.alignment = { horizontal: 'left', vertical: 'middle' };
  page.mergeCells(row.number, 1, row.number, count);
}

function writeRow(
  page: Worksheet,
  cells: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  centred: readonly boolean[],
): void {
  const row = page.addRow([]);
  let lines = 1;
  for (const [place, column] of columns.entries()) {
    const value = cells[place] ?? null;
    const cell = row.getCell(place + 1);
    setValue(cell, value, column);
    const horizontal = centred[place] ? 'center' : 'left';
    cell.alignment = { horizontal, vertical: 'middle', wrapText: true };
    cell.font = SONG;
    cell.border = BOX;
    if (!column.isMerged)
      lines = Math.max(lines, linesOf(shownAs(value, column), widths[place] ?? 1));
  }
  row.height = Math.min(lines * LINE + ROOM, HIGHEST_ROW);
}

/** Numbers, days and short words stand in the middle, sentences at the left. */
const isCentred = ({ kind }: Column, place: number, { sections }: Sheet): boolean =>
  kind !== 'text' ||
  sections.every(({ rows }) =>
    rows.every((row) => charactersIn(textOf(row[place] ?? null)) <= SHORT_WORDS),
  );

const SHORT_WORDS = 7;

function setValue(cell: SheetCell, value: Cell, column: Column): void {
  if (column.kind === 'day' && typeof value === 'string' && DAY.test(value)) {
    cell.value = new Date(`${value}T00:00:00Z`);
    cell.numFmt = 'yyyy"年"m"月"d"日"';
  } else if (typeof value === 'number') cell.value = value;
  else if (value !== null && value !== '') setText(cell, value);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** As text for good: a program that opens the file for changing takes nothing in it for a formula. */
function setText(cell: SheetCell, text: string): void {
  cell.value = [...text.replace(UNPRINTABLE, '')].slice(0, LONGEST_TEXT).join('');
  cell.numFmt = '@';
}

/** What no document of XML may hold. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** The most that one place of a table holds. */
const LONGEST_TEXT = 32_000;

const shownAs = (value: Cell, { kind }: Column): string =>
  kind === 'day' && typeof value === 'string' && DAY.test(value) ? '2020年12月31日' : textOf(value);

/** How many lines a text takes in a column of so many characters; a mark that may not begin a line takes one with it. */
const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(charactersIn(line) / (width + 0.3))), 0);

/** Cells below each other that say the same become one, and its rows together as high as its text needs. */
function mergeAlike(
  page: Worksheet,
  columns: readonly Column[],
  widths: readonly number[],
  from: number,
  rows: readonly (readonly Cell[])[],
): void {
  for (const [place, { isMerged }] of columns.entries()) {
    if (!isMerged) continue;
    for (const run of runsOf(rows.map((row) => row[place] ?? null))) {
      const [first, last] = [from + run.from, from + run.to];
      const needed = linesOf(textOf(run.same), widths[place] ?? 1) * LINE + ROOM;
      const below = Array.from({ length: last - first + 1 }, (_, at) => page.getRow(first + at));
      const missing = needed - below.reduce((sum, { height }) => sum + height, 0);
      for (const row of missing > 0 ? below : [])
        row.height = Math.min(row.height + missing / below.length, HIGHEST_ROW);
      if (last > first && run.same !== null) page.mergeCells(first, place + 1, last, place + 1);
    }
  }
}

interface Run<T> {
  readonly from: number;
  readonly to: number;
  readonly same: T;
}

function runsOf<T>(values: readonly T[]): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  for (const [at, same] of values.entries()) {
    const last = runs.at(-1);
    if (last && last.same === same) runs[runs.length - 1] = { ...last, to: at };
    else runs.push({ from: at, to: at, same });
  }
  return runs;
}

/** 合计: each sum goes with the numbers above it, and is there before they are reckoned anew. */
function writeSums(page: Worksheet, columns: readonly Column[], from: number): void {
  const to = page.rowCount;
  const row = page.addRow([]);
  row.height = LINE + 2 * ROOM;
  for (const [place, column] of columns.entries()) {
    const cell = row.getCell(place + 1);
    cell.border = BOX;
    cell.font = { ...HEI, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle' };
    if (!column.isSummed) continue;
    const { letter } = page.getColumn(place + 1);
    cell.value = {
      formula: `SUM(${letter}${from}:${letter}${to})`,
      result: sumOf(page, place + 1, from, to),
    };
  }
  if (!columns[0]?.isSummed) setText(row.getCell(1), '合计');
}

function sumOf(page: Worksheet, place: number, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at <= to; at += 1) {
    const { value } = page.getRow(at).getCell(place);
    if (typeof value === 'number') sum += value;
  }
  // Tenths and hundredths are not exact in binary: 0.1 + 0.2.
  return Number(sum.toFixed(6));
}

function writeFoot(page: Worksheet, line: string, widths: readonly number[]): void {
  const across = widths.reduce((sum, width) => sum + width, 0);
  const height = linesOf(line, across) * LINE + ROOM;
  writeAcross(page, line, { count: widths.length, font: SONG, align: 'left', height });
}
