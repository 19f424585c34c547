import { expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const REPORTER = {
  units: ['区水务局'],
  groups: [],
  mayReportAny: false,
  today: '2020-06-29',
  recent: [],
};
const read = (text: string) =>
  readReport({ text, quote: null }, REPORTER, reader)?.items.map((item) => ({
    task: item.task,
    figures: [...item.metrics, ...(item.noted ?? [])].map(({ name, value }) => `${name}${value}`),
  }));

test.each([
  ['13没啥进展，等市里计划', [{ task: 13, figures: [] }]],
  ['8没动静，等资金', [{ task: 8, figures: [] }]],
  [
    '11：二环北路完成路面80%；13没啥进展',
    [
      { task: 11, figures: ['二环北路完成路面80'] },
      { task: 13, figures: [] },
    ],
  ],
  [
    '11路面完成80%，13无进展',
    [
      { task: 11, figures: ['路面完成80'] },
      { task: 13, figures: [] },
    ],
  ],
])('the bare number of a task is no figure of the report: %s', (text, items) => {
  expect(read(text)).toEqual(items);
});
