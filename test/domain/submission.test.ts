import { describe, expect, test } from '@jest/globals';
import { Refusal } from '../../src/domain/refusal.ts';
import {
  current,
  isInForce,
  Submission,
  submissionId,
  submit,
  submittedAt,
  withdraw,
} from '../../src/domain/submission.ts';
import { AUTHOR, actOf, entryOf, reported } from '../support/reports.ts';

const first = reported();
const corrected = submit(
  first,
  entryOf({ progress: '绿道建成4公里' }),
  AUTHOR,
  actOf('c2', '2020-06-21 09:00'),
  false,
);
const gone = withdraw(corrected, '数据有误', AUTHOR, actOf('c3', '2020-06-22 09:00'));

const refusalOf = (step: () => unknown): string => {
  try {
    step();
  } catch (error) {
    if (error instanceof Refusal) return error.reason.kind;
    throw error;
  }
  return 'none';
};

describe('a submission', () => {
  test('is the one report of a unit on a task for a period', () => {
    expect(first.id).toBe(submissionId({ period: '2020-06', task: 1, unit: '区水务局' }));
    expect(Submission.parse(first)).toEqual(first);
  });

  test('keeps every version to the letter', () => {
    expect(gone.versions.map(({ kind, progress }) => [kind, progress])).toEqual([
      ['submitted', '绿道建成5公里'],
      ['corrected', '绿道建成4公里'],
      ['withdrawn', '绿道建成4公里'],
    ]);
    expect(gone.versions.slice(0, 2)).toEqual(corrected.versions);
  });

  test('is in force until it is withdrawn, and again when it is made anew', () => {
    expect([first, corrected, gone].map(isInForce)).toEqual([true, true, false]);
    const anew = submit(gone, entryOf(), AUTHOR, actOf('c4', '2020-06-23 09:00'), false);
    expect(isInForce(anew)).toBe(true);
    expect(current(anew).kind).toBe('submitted');
  });

  test('counts as submitted by its first version since the last withdrawal', () => {
    expect(submittedAt(corrected)).toBe(first.versions[0]?.at);
    expect(submittedAt(gone)).toBeNull();
    const anew = submit(gone, entryOf(), AUTHOR, actOf('c4', '2020-06-23 09:00'), false);
    expect(submittedAt(anew)).toBe(current(anew).at);
  });
});

describe('a report that says nothing else than what stands there', () => {
  test('makes no version', () => {
    expect(submit(first, entryOf(), AUTHOR, actOf('c5', '2020-06-25 09:00'), false)).toBe(first);
    expect(submit(gone, entryOf(), AUTHOR, actOf('c6'), false).versions).toHaveLength(4);
  });
});

describe('a step that is repeated after a crash', () => {
  test('finds itself among the versions and changes nothing', () => {
    const again = submit(corrected, entryOf({ progress: '别的' }), AUTHOR, actOf('c2'), false);
    expect(again).toBe(corrected);
    expect(withdraw(gone, '别的', AUTHOR, actOf('c3'))).toBe(gone);
  });
});

describe('a report that comes after the period was locked', () => {
  test('is kept and marked as back-filled', () => {
    const late = submit(first, entryOf({ next: '验收' }), AUTHOR, actOf('c9'), true);
    expect(late.versions.map((one) => one.isBackFilled)).toEqual([false, true]);
  });
});

describe('the office says no', () => {
  test.each([
    ['本月无新进展', 'nil-without-reason'],
    ['任务27、28本月无新进展', 'nil-without-reason'],
    ['其他任务均无新进展', 'nil-without-reason'],
    ['', 'nil-without-reason'],
    ['本月无新进展，因正在走招标程序', 'none'],
    ['因疫情影响无新进展', 'none'],
    ['无新进展，正在招标', 'none'],
  ])('to 无新进展 without a reason: %s', (progress, expected) => {
    const entry = entryOf({ progress, isNil: true });
    expect(refusalOf(() => submit(null, entry, AUTHOR, actOf('n'), false))).toBe(expected);
  });

  test('to a report that says nothing, and to withdrawing twice', () => {
    const empty = entryOf({ progress: '' });
    expect(refusalOf(() => submit(null, empty, AUTHOR, actOf('n'), false))).toBe('nothing-said');
    expect(refusalOf(() => withdraw(gone, '', AUTHOR, actOf('n')))).toBe('withdrawn-already');
  });
});
