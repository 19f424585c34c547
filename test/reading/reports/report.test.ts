import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  maySpeakOfEarlier,
  type Reporter,
  readReport,
} from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';
import { judge, type ReportCase, readCase } from '../../support/report-judge.ts';

const { cases }: { cases: readonly ReportCase[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/reports.json'), 'utf8'),
);

const liaison: Reporter = {
  units: ['区环卫管护中心'],
  groups: [],
  mayReportAny: false,
  today: '2020-06-18',
  recent: [],
};
const read = (text: string, reporter = liaison) =>
  readReport({ text, quote: null }, reporter, reader);

describe('a message to the clerk', () => {
  const verdicts = cases.map((one) => ({ one, reading: readCase(one, reader) }));

  test('is read as a careful clerk would read it, 95 in 100 at least', () => {
    const wrong = verdicts.flatMap(({ one, reading }) => {
      const errors = judge(reading, one);
      return errors.length > 0 ? [`${one.id} ${one.text}: ${errors.join('; ')}`] : [];
    });
    expect(cases.length).toBeGreaterThanOrEqual(500);
    expect(wrong.slice(0, Math.max(0, wrong.length - Math.floor(0.05 * cases.length)))).toEqual([]);
  });

  test('is asked about without need once in twenty at most', () => {
    const clear = verdicts.filter(({ one }) => one.report !== false && !one.doubt);
    const needless = clear.filter(({ reading }) => reading?.doubt).map(({ one }) => one.id);
    expect(needless.slice(Math.floor(clear.length / 20))).toEqual([]);
  });

  test('that is no report is never read as one', () => {
    const mistaken = verdicts.filter(({ one, reading }) => one.report === false && reading);
    expect(mistaken.map(({ one }) => one.text)).toEqual([]);
  });
});

const PIECES = [
  '任务28',
  '28号任务',
  '任务9、',
  '公厕',
  '完成',
  '已开工6座',
  '4座',
  '共8座',
  '还有2座',
  '问题：',
  '下一步',
  '一、进展\n',
  '\n',
  '，',
  '。',
  '\t',
  '序号\t任务名称\t本月进展\n',
  '更正：',
  '应为5座',
  '撤回',
  '本月无新进展',
  '🌸',
  '【进展】',
  '7月底前',
  '因资金未到位',
  '500余户',
  '８５％',
  ' ',
  '34、',
];
const messages = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
);

describe('a question about the plan', () => {
  const asked: readonly { text: string }[] = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../data/lookups.json'), 'utf8'),
  );

  test('is never read as a report', () => {
    const office = { ...liaison, units: ['区城管局'], mayReportAny: true };
    const mistaken = asked.filter(({ text }) => read(text, office) !== null);
    expect(mistaken.map(({ text }) => text)).toEqual([]);
  });
});

describe('a report whose first line names its task', () => {
  test('keeps to it where its words are like those of another', () => {
    const text = '路长制8月运行情况\n更新公示牌87块，签订门前五包责任书2360份\n办结3715件';
    const office = { ...liaison, units: ['区城管局'], today: '2020-08-24' };
    const reading = read(text, office);
    expect(reading?.items.map(({ task }) => task)).toEqual([24]);
  });
});

describe('a report in the last month of a quarter', () => {
  const periodOf = (text: string) =>
    read(text, { ...liaison, today: '2020-06-29' })?.items[0]?.period;

  test('is of that month though it counts what the quarter brought', () => {
    expect(periodOf('任务28：公厕二季度完工2座，累计5座')).toBe('2020-06');
  });

  test('is of the quarter where its head says so', () => {
    expect(periodOf('任务28二季度情况：公厕完工2座')).toBe('2020-Q2');
  });

  test('is not of the month from which a level rose', () => {
    expect(periodOf('任务27：可回收利用率由3月底的28%提高到31%')).toBe('2020-06');
  });
});

describe('a message that answers another', () => {
  const answer = (text: string, quote: string) => readReport({ text, quote }, liaison, reader);

  test('takes its task from there, and the target it counts towards', () => {
    const reading = answer('完成5座', '请报任务28公厕进展');
    expect(reading?.items[0]).toMatchObject({ task: 28, metrics: [{ value: 5, target: 0 }] });
  });

  test('hands on the report that it quotes', () => {
    expect(answer('转报', '任务28公厕完成5座')?.items[0]?.task).toBe(28);
    expect(answer('收到', '任务28公厕完成5座')).toBeNull();
  });

  test('corrects the number that it quotes', () => {
    const reading = answer('应为4座', '任务28公厕完成5座');
    expect(reading).toMatchObject({ act: 'correct', correction: { from: 5, to: 4, unit: '座' } });
  });
});

describe('what was reported before', () => {
  test('has no part in a message that does not speak of it', () => {
    const recent = [
      {
        task: 28,
        period: '2020-05',
        metrics: [
          { name: '完成', value: 4, unit: '座', quote: '完成4座', isAbout: false, target: 0 },
        ],
      },
    ];
    const others = cases.filter(({ text }) => !maySpeakOfEarlier(text));
    expect(others.length).toBeGreaterThan(cases.length / 2);
    for (const { text } of others) expect(read(text, { ...liaison, recent })).toEqual(read(text));
  });

  test.each([['更正：上次报的4座应为5座'], ['撤回刚才报的'], ['问题：苗木到货晚']])(
    'may be meant by %s',
    (text) => expect(maySpeakOfEarlier(text)).toBe(true),
  );
});

describe('whatever is written', () => {
  test('throws nothing, and every quote and section stands in it', () => {
    fc.assert(
      fc.property(messages, (text) => {
        const reading = read(text);
        for (const item of reading?.items ?? []) {
          for (const metric of item.metrics) expect(text).toContain(metric.quote);
          const { progress, problems, next, experience } = item;
          for (const words of [progress, problems, next, experience])
            for (const line of words.split('\n')) expect(text).toContain(line);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('means the same in full-width and half-width figures', () => {
    const statement = fc.record({
      verb: fc.constantFrom('完成', '开工', '累计建成'),
      count: fc.integer({ min: 1, max: 99_999 }),
      unit: fc.constantFrom('座', '处', '平方米', '%'),
    });
    fc.assert(
      fc.property(statement, ({ verb, count, unit }) => {
        const text = `任务28：公厕${verb}${count}${unit}`;
        const [narrow, wide] = [read(text), read(widened(text))];
        expect(valuesOf(wide)).toEqual(valuesOf(narrow));
        expect(valuesOf(narrow)).toEqual([count]);
      }),
      { numRuns: 200 },
    );
  });
});

const widened = (text: string): string =>
  text.replace(/[0-9%]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const valuesOf = (reading: ReturnType<typeof read>): readonly number[] =>
  (reading?.items ?? []).flatMap((item) => item.metrics.map((metric) => metric.value));
