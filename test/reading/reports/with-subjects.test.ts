import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = { units: [], groups: [], mayReportAny: true, today: '2020-07-20', recent: [] };
const item = (text: string) => readReport({ text, quote: null }, office, reader)?.items[0];

describe('a thing of which the next clause tells', () => {
  test.each([
    ['任务5：样板街建成2条，第三条定在堤口路，9月底前完工', '第三条定在堤口路，9月底前完工'],
    ['任务5：样板街建成2条，第三条定在北园大街，8月进场', '第三条定在北园大街，8月进场'],
    ['任务28：公厕建成7座，剩下那座选在北园大街，力争8月开工', '剩下那座选在北园大街，力争8月开工'],
    [
      '任务5：样板街建成2条，最后一条在明湖西路，10月验收前整改完',
      '最后一条在明湖西路，10月验收前整改完',
    ],
  ])('stands with the plan for it: %s', (text, next) => {
    expect(item(text)?.next).toBe(next);
  });

  test('stands with what is in its way', () => {
    expect(item('任务5：样板街建成2条，第三条在明湖西路，商户还没谈拢')?.problems).toBe(
      '第三条在明湖西路，商户还没谈拢',
    );
  });

  test('stays progress where something was done with it', () => {
    expect(item('任务5：样板街建成2条，第三条已开工，9月底完工')).toMatchObject({
      progress: '样板街建成2条，第三条已开工',
      next: '9月底完工',
    });
  });
});
