import { expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const REPORTER = {
  units: ['区城管局'],
  groups: [],
  mayReportAny: false,
  today: '2020-06-27',
  recent: [],
};
const tasksOf = (text: string) =>
  readReport({ text, quote: null }, REPORTER, reader)?.items.map(({ task, progress }) => [
    task,
    progress.slice(progress.search(/\d+号/u)),
  ]);

const LIT = [4, '4号补了灯36盏'];
const LAMPS = [4, '4号更换路灯20盏'];
const STREET = [5, '5号样板街验收1条'];
const FREE = [26, '26号无违建街道创成2个'];
const SIGNED = [29, '29号签责任书30份'];

test.each([
  ['6月几项一块报：4号补了灯36盏；5号样板街验收1条；26号无违建街道创成2个', [LIT, STREET, FREE]],
  ['6月几项一块报：5号样板街验收1条；4号补了灯36盏；26号无违建街道创成2个', [STREET, LIT, FREE]],
  ['手头这几项一起说：26号无违建街道创成2个；4号补了灯36盏', [FREE, LIT]],
  ['6月情况：4号更换路灯20盏；26号无违建街道创成2个', [LAMPS, FREE]],
  ['这个月的几个任务合一块报吧：29号签责任书30份；5号样板街验收1条', [SIGNED, STREET]],
])('the first of a list behind its head is of its own task: %s', (text, items) => {
  expect(tasksOf(text)).toEqual(items);
});

test('behind a head that names a task numbers are days', () => {
  const tasks = tasksOf('样板街验收情况：4号验收1条；6号又验收1条')?.map(([task]) => task);
  expect(tasks).toEqual([5]);
});
