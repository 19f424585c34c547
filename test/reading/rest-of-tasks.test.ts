import { describe, expect, test } from '@jest/globals';
import type { ReportReading } from '../../src/domain/report-reading.ts';
import { emptyItem } from '../../src/reading/corrections.ts';
import { ofRestOfTasks } from '../../src/reading/rest-of-tasks.ts';

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

  test('is asked back where it may mean one task, or reports something', () => {
    expect(ofRestOfTasks(untold(true), '本月无新进展').doubt).not.toBeNull();
    expect(ofRestOfTasks(untold(false), '其他任务完成6座').doubt).not.toBeNull();
  });
});
