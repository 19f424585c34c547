import { expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

test.each(['缺点就是资金没到位', '毛病是供水排期晚', '短板就是人手没配齐'])(
  'a fault that is called by any of its names stands among the problems, whole: %s',
  (fault) => {
    const reading = readReport(
      { text: `任务28：公厕完工2座 ${fault}`, quote: null },
      {
        units: ['区环卫管护中心'],
        groups: [],
        mayReportAny: false,
        today: '2020-06-24',
        recent: [],
      },
      reader,
    );
    expect(reading?.items[0]).toMatchObject({ progress: '公厕完工2座', problems: fault });
  },
);
