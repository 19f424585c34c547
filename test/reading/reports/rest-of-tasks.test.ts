import { describe, expect, test } from '@jest/globals';
import type { ReportReading } from '../../../src/domain/report-reading.ts';
import { emptyItem } from '../../../src/reading/corrections/corrections.ts';
import { ofRestOfTasks } from '../../../src/reading/reports/rest-of-tasks.ts';

const untold = (isNil: boolean): ReportReading => ({
  act: 'report',
  items: [{ ...emptyItem(null, '2020-06'), isNil }],
  correction: null,
  doubt: { reason: 'missing_task', word: '', tasks: [] },
});

describe('无新进展 of all that is left', () => {
  test.each([
    '其他任务本月无新进展',
    '各项任务均无新进展',
    '全部任务暂无进展',
    '剩余的没有进展',
    '都没有进展',
  ])('asks for no number: %s', (text) => {
    expect(ofRestOfTasks(untold(true), text).doubt).toBeNull();
  });

  test.each([
    '本月无新进展',
    '7月份无进展，因人员抽调防汛',
    '领导好，我局本月没有新进展。原因：正在招标',
    '我们6月没啥新进展，学校还没完全复课',
  ])('is what 无新进展 alone speaks of: %s', (text) => {
    expect(ofRestOfTasks(untold(true), text).doubt).toBeNull();
  });

  test('is asked back where it may mean one task, or reports something', () => {
    expect(ofRestOfTasks(untold(true), '李庄片区本月无新进展').doubt).not.toBeNull();
    expect(ofRestOfTasks(untold(false), '其他任务完成6座').doubt).not.toBeNull();
  });

  test('behind a report is an item of its own, and is taken out of the others', () => {
    const text = '任务28公厕完成6座，水电接入慢。其他任务本月无新进展，因正在招标。';
    const said = '其他任务本月无新进展，因正在招标';
    const reading: ReportReading = {
      ...untold(false),
      doubt: null,
      items: [
        { ...emptyItem(28, '2020-06'), progress: `公厕完成6座。${said}`, problems: '水电接入慢' },
      ],
    };
    expect(ofRestOfTasks(reading, text).items).toMatchObject([
      { task: 28, progress: '公厕完成6座', problems: '水电接入慢', isNil: false },
      { task: null, period: '2020-06', progress: said, isNil: true },
    ]);
    expect(ofRestOfTasks(reading, '任务28公厕完成6座，其他任务完成3个').items).toHaveLength(1);
  });
});

describe('a message that begins with the tasks that are left', () => {
  test.each([
    ['剩下的任务二季度都没新进展，主要是商户没全开门', 10],
    ['别的任务没啥进展，都在等方案批复', 16],
    ['其他几项没动静，因为经费没下来', 4],
  ])('speaks of them, whatever task its other words fit: %s', (text, task) => {
    const reading = { ...untold(true), items: [{ ...emptyItem(task, '2020-06'), progress: text }] };
    expect(ofRestOfTasks(reading, text)).toMatchObject({
      items: [{ task: null, period: '2020-06', progress: text, isNil: true }],
      doubt: null,
    });
  });

  test('may name one of them all the same', () => {
    const text = '其他任务没进展，任务28完成6座';
    const reading = { ...untold(false), items: [{ ...emptyItem(28, '2020-06'), progress: text }] };
    expect(ofRestOfTasks(reading, text).items[0]).toMatchObject({ task: 28 });
  });
});
