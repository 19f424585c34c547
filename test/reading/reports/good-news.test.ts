import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const of = (unit: string) => ({
  units: [unit],
  groups: [],
  mayReportAny: false,
  today: '2020-07-20',
  recent: [],
});
const read = (text: string, unit = '区水务局') =>
  readReport({ text, quote: null }, of(unit), reader);

const GOOD = [
  '没有反弹',
  '没有返黑返臭',
  '没有发生安全事故',
  '未发生生产安全事故',
  '零投诉',
  '没有接到群众投诉',
  '未出现内涝',
  '没有扰民',
  '无一超期',
  '没有再出现积水',
  '反弹也没有',
];

describe('what did not happen', () => {
  test.each(
    ['雨污分流完工23个院，', '黑臭水体巡查', '任务8：'].flatMap((lead) =>
      GOOD.map((news) => [`${lead}${news}`]),
    ),
  )('is progress of the task told, and nothing in the way: %s', (text) => {
    const items = read(text)?.items ?? [];
    expect(items.map(({ task, problems }) => `${task}${problems}`)).toEqual(['8']);
    expect(items[0]?.progress).toContain(text.replace(/^任务8：/u, ''));
  });

  test('is no look-up where it is all that is said, and is asked of which task it is', () => {
    expect(read('施工期间没有发生安全事故')?.doubt?.reason).toBe('missing_task');
    expect(read('施工期间没有发生安全事故', '区应急局')?.items[0]?.task).toBe(30);
  });

  test('stays a question where it is asked', () => {
    expect(read('黑臭水体有没有返黑返臭')).toBeNull();
    expect(read('没有发生过事故吗')).toBeNull();
    expect(read('黑臭水体没有返黑返臭的有几条')).toBeNull();
  });

  test('leaves in the way what stands beside it', () => {
    const [item] = read('雨污分流完工23个院，没有反弹，就是资金没到位')?.items ?? [];
    expect(item?.problems).toBe('就是资金没到位');
  });

  test('stays under the head under which it is written', () => {
    const [item] = read('任务8，存在问题：资金紧张，没有发生安全事故')?.items ?? [];
    expect(item?.problems).toBe('资金紧张，没有发生安全事故');
  });
});

describe('that somebody looked and found nothing wrong', () => {
  test.each([
    '任务33：本月巡查避难场所5处，没发现问题',
    '任务31：检查企业36家，未发现明显问题',
    '任务33：未发现问题，巡查8次',
    '任务28：没发现问题',
  ])('is progress: %s', (text) => {
    const [item] =
      readReport({ text, quote: null }, { ...of('区应急局'), mayReportAny: true }, reader)?.items ??
      [];
    expect(item?.problems).toBe('');
    expect(item?.progress).toMatch(/(?:没|未)发现/u);
  });

  test.each(['任务8：清淤3公里，没遇到问题', '任务8：清淤3公里。存在问题：未发现问题'])(
    'but that nothing stands in the way, or what stands under its head, is said of what does: %s',
    (text) => {
      expect(read(text)?.items[0]?.problems).not.toBe('');
    },
  );
});
