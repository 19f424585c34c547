import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const liaison = { groups: [], mayReportAny: false, today: '2020-09-25', recent: [] };
const items = (unit: string, text: string) =>
  readReport({ text, quote: null }, { ...liaison, units: [unit] }, reader)?.items ?? [];
const of = (task: number, unit: string, text: string) =>
  items(unit, text).find((item) => item.task === task);

const TWO = '任务18：累计改造菜市场3处。任务20：夜市摊位增加到175个。';

describe('a sentence at the end that takes up a task by its bare number', () => {
  test('puts what is in the way there, and leaves the task before it as it was', () => {
    const text = `${TWO}18有个问题，房租太高，小店留不住。`;
    expect(of(18, '区商务局', text)?.problems).toContain('房租太高，小店留不住');
    expect(of(20, '区商务局', text)).toMatchObject({
      problems: '',
      progress: '夜市摊位增加到175个',
    });
  });

  test('may do so for several tasks, one after the other, and behind a turn of speech', () => {
    const text = `${TWO}另外18号存在房租偏贵的问题，20号存在油烟扰民的问题。`;
    expect(of(18, '区商务局', text)?.problems).toContain('房租偏贵');
    expect(of(20, '区商务局', text)?.problems).toContain('油烟扰民');
  });

  test('says what comes next as well', () => {
    const text = `${TWO}18号下一步计划再改2处。`;
    expect(of(18, '区商务局', text)?.next).toContain('再改2处');
    expect(of(20, '区商务局', text)?.next).toBe('');
  });

  test('may follow the one before it behind nothing but a blank', () => {
    const text = `${TWO}18号问题是房租太高 20号问题是油烟扰民`;
    expect(of(18, '区商务局', text)?.problems).toContain('房租太高');
    expect(of(20, '区商务局', text)?.problems).toContain('油烟扰民');
  });

  test('names a day where no task of that number was told, and where it tells what was done', () => {
    expect(of(10, '区商务局', `${TWO}10号存在油烟扰民的问题。`)).toBeUndefined();
    expect(of(18, '区商务局', `${TWO}18号夜市摊主培训了60人。`)?.progress).not.toContain('培训');
  });
});

describe('a problem behind the name of its task', () => {
  test('is one whatever the task is called by', () => {
    const text = '任务25开通5G基站92个，任务31关停危化企业1家。基站那块居民有顾虑，进不去。';
    expect(of(25, '区工业和信息化局', text)?.problems).toContain('居民有顾虑');
    expect(of(31, '区工业和信息化局', text)?.problems).toBe('');
  });
});

describe('a number at the head of a report', () => {
  const HEALTH = '区卫生健康局';

  test("is the unit's own task before a word that is of another unit's", () => {
    const [item, ...others] = items(HEALTH, '21号，家庭医生签约3126人，重点人群签约率71.4%');
    expect([item?.task, others]).toEqual([21, []]);
    const reading = readReport(
      { text: '任务21 签约率72%，社区医生走访3000户', quote: null },
      { ...liaison, units: [HEALTH] },
      reader,
    );
    expect(reading?.doubt).toBeNull();
  });

  test('is a day where the words are of another task of the unit', () => {
    expect(items('区环卫管护中心', '28号，四分类社区新增2个')[0]?.task).toBe(27);
    expect(items('区城管局', '24号上午拆除违建12处')[0]?.task).toBe(26);
  });
});
