import { afterEach, describe, expect, test } from '@jest/globals';
import { workbookOf } from '../../src/domain/sheet.ts';
import { createPress, type Press } from '../../src/exports/press.ts';

const madeAt = '2020-07-10T01:00:00.000Z';
const content = workbookOf({
  title: '表',
  note: null,
  columns: [{ title: '序号', kind: 'number' }],
  sections: [{ title: null, rows: [[1]] }],
  foot: [],
});
/** The beginning of every .xlsx, which is a zip. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

let press: Press;
afterEach(() => press.close());

describe('the press', () => {
  test('prints several papers that are asked for at once', async () => {
    press = createPress();
    const files = await Promise.all([1, 2, 3].map(() => press.print({ content, madeAt })));
    expect(files.map((bytes) => [...bytes.subarray(0, 4)])).toEqual([ZIP, ZIP, ZIP]);
  });

  test('starts anew after it was put away', async () => {
    press = createPress();
    await press.print({ content, madeAt });
    await press.close();
    expect([...(await press.print({ content, madeAt })).subarray(0, 4)]).toEqual(ZIP);
  });

  test('says so when a paper takes too long', async () => {
    press = createPress({ patienceMs: 1, idleMs: 1_000 });
    await expect(press.print({ content, madeAt })).rejects.toThrow('took too long');
  });
});
