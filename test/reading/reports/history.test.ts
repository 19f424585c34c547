import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-09-20', recent: [] };
const read = (text: string) => readReport({ text, quote: null }, office, reader)?.items ?? [];
const periods = (text: string) => read(text).map(({ period }) => period);

describe('the period of a report', () => {
  test.each([
    '应急避难场所：年初14处，今年新增3处，现在17处',
    '公厕年初2座，现在建成5座',
    '年初计划建8座公厕，已建成5座',
    '自年初开工以来公厕建成5座',
    '从年初到现在公厕建成5座',
    '公厕5月开工，现在建成5座',
    '公厕3月就建成2座，现在5座',
    '公厕这块是去年底立的项，今年3月开的工，到现在建成6座',
    '征收是6月启动的，眼下征收430户',
    '便民商圈5月选址，已建成3个',
    '绿道上半年修了3公里，下半年修了2.5公里',
    '样板街3月选的址，7月招的标，9月动工1条',
  ])('is never a time of its history: %s', (text) => expect(periods(text)).toEqual(['2020-09']));

  test.each([
    ['6月公厕建成3座', '2020-06'],
    ['7月：公厕建成3座', '2020-07'],
    ['补报8月份：公厕建成3座', '2020-08'],
    ['8月份公厕建成2座，累计5座', '2020-08'],
    ['报一下8月的，公厕建成5座', '2020-08'],
    ['公厕5月开工，8月底建成5座', '2020-08'],
  ])('is what it says that it is of: %s', (text, period) =>
    expect(periods(text)).toEqual([period]),
  );

  test('tells how much there is by now of what was done before', () => {
    expect(read('公厕3月就建成2座，现在5座')[0]?.metrics).toMatchObject([{ value: 5, target: 0 }]);
  });
});
