import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import ExcelJS, { type Worksheet } from 'exceljs';
import { current, isInForce, SUBMISSIONS } from '../../../src/domain/submission.ts';
import { fileOf } from '../../../src/exports/file-of.ts';
import { createPress } from '../../../src/exports/press.ts';
import { openJourney } from '../../support/journey.ts';

const journey = openJourney('2020-06-20 10:00');
const press = createPress();
afterAll(() => press.close());

/** The first table of the file that goes with the answer. */
async function tableFor(who: string, text: string): Promise<Worksheet> {
  const { replies } = await journey.say(who, text);
  const enclosure = replies[0]?.enclosure;
  const file = enclosure && (await fileOf(enclosure, journey.store.kept, press));
  if (!file) throw new Error(`No file goes with the answer to ${text}`);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.bytes.buffer as ArrayBuffer);
  const [page] = workbook.worksheets;
  if (!page) throw new Error('The file has no table');
  return page;
}

const rowsOf = (page: Worksheet): unknown[][] =>
  Array.from({ length: page.rowCount }, (_, at) =>
    Array.from(
      { length: page.columnCount },
      (__, place) => page.getRow(at + 1).getCell(place + 1).value,
    ),
  );
const numbered = (page: Worksheet) => rowsOf(page).filter(([first]) => typeof first === 'number');

describe('导出任务台账', () => {
  beforeEach(async () => {
    await journey.report('hw', '28号任务6月公厕已完成6座，=SUM(1)，存在问题：选址困难');
    await journey.report('sw', '任务8，6月，完成河道清淤2公里');
  });

  test('has the 37 tasks of the notice in its columns, with what was reported in its quarter', async () => {
    const rows = numbered(await tableFor('bgs', '导出任务台账'));
    expect(rows.map(([number]) => number)).toEqual(journey.plan.tasks.map(({ number }) => number));
    const task = journey.plan.tasks.find(({ number }) => number === 28);
    const row = rows.find(([number]) => number === 28);
    expect(row?.slice(1, 4)).toEqual([task?.title, task?.content, task?.units.join('、')]);
    expect(row?.[5]).toContain('公厕已完成6座');
    expect(row?.[4]).toBeNull();
  });

  test('counts as many reports as the record holds', async () => {
    const page = await tableFor('bgs', '导出任务台账');
    const inForce = (await journey.store.kept(SUBMISSIONS).all()).filter(isInForce);
    const counted = numbered(page).map((row) => Number(row[9]));
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(inForce.length);
    const sums = rowsOf(page).find(([first]) => first === '合计');
    expect(sums?.[9]).toMatchObject({ result: inForce.length });
    expect(inForce.map((one) => current(one).progress)).toHaveLength(2);
  });
});

describe('导出报送情况', () => {
  test('has a row for each report that is owed, and those of a unit only for its own people', async () => {
    await journey.report('hw', '28号任务6月公厕已完成6座');
    const whole = numbered(await tableFor('bgs', '导出6月报送情况'));
    expect(whole).toHaveLength(104);
    expect(whole.filter((row) => row[5] !== '未报')).toEqual([
      expect.arrayContaining([28, '区环卫管护中心', '已报', '赵环']),
    ]);
    const own = numbered(await tableFor('hw', '导出6月报送情况'));
    expect(new Set(own.map((row) => row[2]))).toEqual(new Set(['区环卫管护中心']));
    const ofGroup = numbered(await tableFor('g6', '导出6月报送情况'));
    const groups = ofGroup.map(
      ([task]) => journey.plan.tasks.find((one) => one.number === task)?.group,
    );
    expect(new Set(groups)).toEqual(new Set([6]));
  });

  test('is not given into a group, and to nobody whom the office does not know', async () => {
    for (const [who, chat] of [
      ['bgs', 'group'],
      ['nobody', 'single'],
    ] as const) {
      const { replies } = await journey.say(who, '导出6月报送情况', { chat });
      expect(replies.map(({ class: of, enclosure }) => [of, enclosure])).toEqual([
        ['refuse', undefined],
      ]);
    }
  });
});

describe('导出联络员名单', () => {
  test('names the liaison of each unit, and the units without one', async () => {
    const rows = numbered(await tableFor('bgs', '导出联络员名单'));
    const units = journey.plan.units.filter(({ collective }) => !collective);
    expect(new Set(rows.map(([, unit]) => unit)).size).toBeGreaterThanOrEqual(units.length);
    expect(rows.find(([, unit]) => unit === '区水务局')).toContain('李水');
    expect(rows.filter(([, , name]) => name === '（未登记）').length).toBeGreaterThan(10);
  });
});
