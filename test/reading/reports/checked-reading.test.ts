import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportReading } from '../../../src/domain/report-reading.ts';
import {
  type ClaimedItem,
  checkedReading,
  type Grounds,
  tasksPossible,
} from '../../../src/reading/reports/checked-reading.ts';
import { type Reporter, readReport } from '../../../src/reading/reports/report.ts';
import { plan, reader } from '../../support/readers.ts';

const liaison: Reporter = {
  units: ['区环卫管护中心'],
  groups: [],
  mayReportAny: false,
  today: '2020-07-10',
  recent: [],
};

const groundsOf = (
  text: string,
  read: ReportReading | null = null,
  reporter = liaison,
): Grounds => ({ message: { text, quote: null }, sent: text, read, reporter, plan });

const doubted = (text: string, reporter = liaison): Grounds => {
  const read = readReport({ text, quote: null }, reporter, reader);
  expect(read?.doubt).not.toBeNull();
  return groundsOf(text, read, reporter);
};

/** A claim about one task; what is not given is empty. */
const claim = (...items: readonly (Partial<ClaimedItem> & { task: number })[]) =>
  items.map((item) => ({
    evidence: '方便',
    progress: [],
    problems: [],
    next: [],
    experience: [],
    metrics: [],
    ...item,
  }));
const metric = (name: string, value: number, unit: string, quote: string, isReached = true) => ({
  name,
  value,
  unit,
  quote,
  isReached,
});

describe('a report whose task the grammar could not tell', () => {
  const TEXT = '那个方便的地方修好了六处，剩下的两处水电还没接上';

  test('takes the task of the claim and keeps what was read of it', () => {
    const grounds = doubted(TEXT);
    const reading = checkedReading(claim({ task: 28 }), grounds);
    expect(reading).toMatchObject({ act: 'report', doubt: null });
    const [before] = grounds.read?.items ?? [];
    expect(reading?.items).toMatchObject([{ ...before, task: 28 }]);
    expect(before?.metrics).toMatchObject([{ value: 6 }]);
  });

  test.each([
    ['another unit answers for', { task: 12 }],
    ['the plan does not have', { task: 380 }],
    ['no words of the message tell', { task: 28, evidence: '公共厕所' }],
    ['nothing tells', { task: 28, evidence: '' }],
  ])('takes no task that %s', (_, item) => {
    expect(checkedReading(claim(item), doubted(TEXT))).toBeNull();
  });

  test('stays as it is where the claim says that it is none', () => {
    expect(checkedReading(claim(), doubted(TEXT))).toBeNull();
  });

  test('is not split so that a number is lost', () => {
    const split = claim(
      { task: 28, progress: ['那个方便的地方'] },
      { task: 27, problems: ['水电还没接上'] },
    );
    const possible = tasksPossible(doubted(TEXT));
    expect(possible).toEqual(expect.arrayContaining([27, 28]));
    expect(checkedReading(split, doubted(TEXT))).toBeNull();
  });

  test('is split between tasks where all of it is kept', () => {
    const [progress, problems] = [['那个方便的地方修好了六处'], ['剩下的两处水电还没接上']];
    const metrics = [metric('方便的地方', 6, '处', '修好了六处')];
    const reading = checkedReading(
      claim({ task: 28, progress, metrics }, { task: 27, problems }),
      doubted(TEXT),
    );
    expect(reading?.items).toMatchObject([
      { task: 28, progress: progress[0], metrics: [{ name: '方便的地方', value: 6, unit: '处' }] },
      { task: 27, progress: '', problems: problems[0], metrics: [] },
    ]);
  });
});

describe('a report that the grammar read without a doubt', () => {
  const TEXT = '任务28：公厕已完成6座，水电接入慢，年度要求8座';
  const sure = (metrics: ClaimedItem['metrics'], progress = ['公厕已完成6座']) => {
    const read = readReport({ text: TEXT, quote: null }, liaison, reader);
    expect(read).toMatchObject({ doubt: null, items: [{ metrics: [{ value: 6 }] }] });
    return checkedReading(
      claim({ task: 28, evidence: '任务28', progress, metrics }),
      groundsOf(TEXT, read),
    );
  };

  test('stands where the claim accounts for no more of it', () => {
    expect(sure([metric('公厕', 6, '座', '已完成6座')])).toBeNull();
    expect(sure([], [])).toBeNull();
  });

  test('counts no number that is said to be a plan, a total or the like', () => {
    expect(sure([metric('公厕', 6, '座', '公厕已完成6座', false)])?.items).toMatchObject([
      { task: 28, metrics: [] },
    ]);
  });

  test('counts it where the claim has another number or none at its quote', () => {
    expect(sure([metric('公厕', 8, '座', '年度要求8座', false)])).toBeNull();
    expect(sure([metric('公厕', 6, '座', '未完成6座', false)])).toBeNull();
  });
});

describe('the tasks that a message can be about', () => {
  test('are those on which its sender may report', () => {
    const possible = tasksPossible(groundsOf('活儿干得差不多了'));
    expect(possible).toContain(28);
    expect(possible).not.toContain(12);
    expect(tasksPossible(groundsOf('活儿干得差不多了', null, { ...liaison, units: [] }))).toEqual(
      [],
    );
  });

  test('are the candidates where the grammar doubts between some', () => {
    const doubt = { reason: 'ambiguous_task' as const, word: '垃圾', tasks: [27, 28, 12] };
    const read: ReportReading = { act: 'report', items: [], correction: null, doubt };
    expect(tasksPossible(groundsOf('垃圾那块弄好了', read))).toEqual([27, 28]);
  });

  test('are the ones that are named by number', () => {
    expect(tasksPossible(groundsOf('任务28那个事儿还那样'))).toEqual([28]);
    expect(tasksPossible(groundsOf('任务12那个事儿还那样'))).toEqual([]);
  });
});

describe('a statement that the grammar could not read', () => {
  const TEXT = '方便的地方，修好了16处，还有2处等水电；花了1.2亿元。下周去看看，6月份的事';
  const read = (item: Partial<ClaimedItem>) =>
    checkedReading(claim({ task: 28, ...item }), groundsOf(TEXT))?.items[0];

  test('is a report in its own words, in their order', () => {
    const item = read({
      progress: ['花了1.2亿元', '方便的地方，修好了１６处'],
      next: ['下周去看看'],
      problems: ['资金不到位'],
    });
    expect(item).toMatchObject({
      progress: '方便的地方，修好了16处\n花了1.2亿元',
      next: '下周去看看',
      problems: '',
    });
  });

  test('has its period from the text, else the month of the message', () => {
    expect(read({ progress: ['修好了16处'] })?.period).toBe('2020-06');
    const other = groundsOf('方便的地方修得差不多了');
    const reading = checkedReading(claim({ task: 28, progress: ['修得差不多了'] }), other);
    expect(reading?.items[0]?.period).toBe('2020-07');
  });

  test('is none where nothing that is claimed stands in it', () => {
    expect(read({ progress: ['公厕全部完工'] })).toBeUndefined();
  });

  const numbers = (...metrics: ClaimedItem['metrics']) =>
    read({ progress: ['方便的地方，修好了16处，还有2处等水电；花了1.2亿元'], metrics })?.metrics;

  test('keeps the numbers that stand in it', () => {
    expect(
      numbers(
        metric('方便的地方', 16, '处', '修好了16处'),
        metric('花', 120_000_000, '元', '花了1.2亿元'),
      ),
    ).toMatchObject([
      { name: '方便的地方', value: 16, unit: '处', quote: '修好了16处', isAbout: false },
      { name: '花', value: 1.2, unit: '亿元', quote: '花了1.2亿元' },
    ]);
  });

  test.each([
    ['is invented with its quote', metric('公厕', 99, '座', '建成99座')],
    ['is not the one at its quote', metric('公厕', 17, '处', '修好了16处')],
    ['has another unit', metric('公厕', 16, '座', '修好了16处')],
    ['is cut out of a longer one', metric('公厕', 6, '处', '6处')],
    ['is left over', metric('公厕', 2, '处', '还有2处')],
    ['is said to be planned', metric('公厕', 16, '处', '修好了16处', false)],
    ['is no progress', metric('公厕', 6, '月', '6月份')],
  ])('drops a number that %s', (_, invented) => {
    expect(numbers(invented)).toEqual([]);
  });

  test('keeps a number once', () => {
    const one = metric('方便的地方', 16, '处', '修好了16处');
    expect(numbers(one, one)).toHaveLength(1);
  });

  test('calls a number by the task where its name is invented', () => {
    const [one] = numbers(metric('五星级公厕', 16, '处', '修好了16处')) ?? [];
    expect(one?.name).toBe(plan.tasks.find(({ number }) => number === 28)?.title);
  });

  test('is asked about like any other where a number cannot be', () => {
    const text = '方便的地方弄好了，达标率986%';
    const item = {
      task: 28,
      progress: [text],
      metrics: [metric('达标率', 986, '%', '达标率986%')],
    };
    const reading = checkedReading(claim(item), groundsOf(text));
    expect(reading?.doubt).toMatchObject({ reason: 'implausible_value', word: '达标率986%' });
  });
});

describe('whatever is claimed', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '修好了16处',
      '还有2处',
      '方便的地方',
      '，',
      '6处',
      '１６处',
      '下周',
      '任务28',
      '',
    ),
  );
  const claimed = fc.record({
    task: fc.constantFrom(28, 27, 12, 0),
    evidence: words,
    progress: fc.array(words, { maxLength: 3 }),
    problems: fc.array(words, { maxLength: 2 }),
    next: fc.array(words, { maxLength: 2 }),
    experience: fc.array(words, { maxLength: 2 }),
    metrics: fc.array(
      fc.record({
        name: words,
        value: fc.constantFrom(16, 2, 6, 99),
        unit: fc.constantFrom('处', '座', ''),
        quote: words,
        isReached: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  });

  test('leaves nothing but words of the message and tasks of its sender', () => {
    const TEXT = '方便的地方，修好了16处，还有2处等水电，下周去看看';
    fc.assert(
      fc.property(fc.array(claimed, { maxLength: 2 }), (items) => {
        const reading = checkedReading(items, groundsOf(TEXT));
        for (const item of reading?.items ?? []) {
          expect([27, 28]).toContain(item.task);
          for (const { value, quote } of item.metrics) {
            expect(TEXT).toContain(quote);
            expect(value).toBe(16);
          }
          const { progress, problems, next, experience } = item;
          for (const section of [progress, problems, next, experience])
            for (const line of section.split('\n')) expect(TEXT).toContain(line);
        }
      }),
      { numRuns: 500 },
    );
  });
});
