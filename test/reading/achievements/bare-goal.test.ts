import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-28', recent: [] };
const credited = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(({ metrics }) =>
    metrics.flatMap(({ target, value }) => (target === null ? [] : [value])),
  );

describe('a number of what a goal names, of which no word says that it was done', () => {
  test.each([
    ['任务9：公园开工9处；绿道4.6公里', [9, 4.6]],
    ['任务5：拆除牌匾36块，样板街2条，都是到8月底的数', [2]],
    ['任务28：清掏化粪池12次；公厕3座，全部投用', [3]],
  ])('counts where it stands alone among what was done: %s', (text, values) => {
    expect(credited(text)).toEqual(values);
  });

  test.each([
    '任务19：步行街引进品牌店12家；高品质商圈1个立面改造过半',
    '任务20：夜市新增摊位45个；夜间经济示范区1个，主办方资金链断了',
    '任务28：清掏化粪池12次；公厕3座，正在贴砖',
    '任务28：清掏化粪池12次；公厕1座贴砖，挂衣钩装好12个',
    '任务28：清掏化粪池12次；公厕3座，主体干了一大半',
    '任务18：便利店开业12家；便民商圈2个，选址方案在改',
  ])('is only noted where its sentence goes on with something else: %s', (text) => {
    expect(credited(text)).toEqual([]);
  });
});
