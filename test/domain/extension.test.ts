import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '../../src/clock/holidays.ts';
import { dueOf } from '../../src/domain/dues.ts';
import {
  decideExtension,
  dueOfReport,
  duesOfTask,
  type Extension,
  mayBeAsked,
  mayBeUrged,
  waitingExtension,
} from '../../src/domain/extension.ts';
import { lightOf } from '../../src/domain/light.ts';
import { nudgesOn } from '../../src/domain/nudges.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { factsOf } from '../support/nudge-facts.ts';
import { actOf, reported } from '../support/reports.ts';
import { smallPlan } from '../support/small-plan.ts';

const plan = smallPlan();
const calendar = createWorkCalendar();
const due = dueOf(plan, '2020-Q2', calendar);
if (!due) throw new Error('the plan has no second quarter');

const asked: Extension = {
  id: '1',
  version: 0,
  tasks: [1],
  unit: '区水务局',
  period: '2020-Q2',
  dueOn: '2020-07-12',
  until: '2020-07-20',
  reason: '检测报告未出',
  by: 'terminal:wang',
  byName: '王工',
  requestedAt: actOf('m1', '2020-07-08 10:00').at,
  cause: 'm1',
  state: 'waiting',
  decidedBy: null,
  decidedAt: null,
  decidedCause: null,
};
const approvedAt = (at: string, more: Partial<Extension> = {}) =>
  decideExtension({ ...asked, ...more }, 'approved', null, actOf(`approved ${at}`, at));
const approved = approvedAt('2020-07-09 10:00');

describe('an extension', () => {
  test('may be asked for until the end of the due day, and not after it', () => {
    expect(mayBeAsked(asked, due, '2020-07-12')).toBe(due);
    expect(() => mayBeAsked(asked, due, '2020-07-13')).toThrow('extension-too-late');
  });

  test('must be for a later day, and of something that has a due day', () => {
    const same = { ...asked, until: '2020-07-12' };
    expect(() => mayBeAsked(same, due, '2020-07-08')).toThrow('extension-not-later');
    expect(() => mayBeAsked(asked, null, '2020-07-08')).toThrow('extension-without-due');
  });

  test('is decided once; the step that decided it may be repeated', () => {
    const act = actOf('approved 2020-07-09 10:00');
    expect(waitingExtension(approved, '1', act)).toBe(approved);
    expect(() => waitingExtension(approved, '1', actOf('m9'))).toThrow('extension-decided');
    expect(() => waitingExtension(null, '1', act)).toThrow('no-such-extension');
  });

  test('moves the day of its own reports alone, and keeps the original beside it', () => {
    const dueOfTask = (task: number, unit: string) =>
      dueOfReport(due, { task, unit, period: '2020-Q2' }, [approved], calendar);
    expect(dueOfTask(1, '区水务局')).toMatchObject({
      dueOn: '2020-07-20',
      originalDueOn: '2020-07-12',
      isRestDay: false,
      lastWorkday: '2020-07-20',
    });
    expect(dueOfTask(2, '区水务局')).toBe(due);
    expect(dueOfTask(1, '区城管局')).toBe(due);
  });

  test('gives way to the one that was approved after it', () => {
    const later = approvedAt('2020-07-15 10:00', { id: '2', until: '2020-07-31' });
    const report = { task: 1, unit: '区水务局', period: '2020-Q2' };
    const moved = dueOfReport(due, report, [approved, later], calendar);
    expect(moved).toMatchObject({ dueOn: '2020-07-31', originalDueOn: '2020-07-12' });
  });
});

describe('the light of a task with an extension', () => {
  const [period] = duesOfTask([due], taskOf(plan, 1), [approved], plan);
  if (!period) throw new Error('no due day');
  const by = (unit: string, at: string) => reported({ unit, period: '2020-Q2' }, at);
  const UNITS = ['区水务局', '区城管局'];
  const inTime = by('区城管局', '2020-07-10 10:00');
  const judged = (submissions: readonly ReturnType<typeof by>[], today: string) => {
    const { colour, reason } = lightOf(UNITS, period, submissions, today);
    return [colour, reason.kind];
  };

  test('waits for the later day of that unit only', () => {
    expect(judged([inTime], '2020-07-20')).toEqual(['none', 'not-due']);
    expect(judged([inTime], '2020-07-21')).toEqual(['red', 'missing']);
    expect(lightOf(UNITS, period, [], '2020-07-13').reason).toMatchObject({ units: ['区城管局'] });
  });

  test('judges each unit by its own day', () => {
    expect(judged([inTime, by('区水务局', '2020-07-20 23:00')], '2020-07-22')).toEqual([
      'green',
      'in-time',
    ]);
    expect(judged([inTime, by('区水务局', '2020-07-21 00:10')], '2020-07-22')).toEqual([
      'yellow',
      'late',
    ]);
    const late = by('区城管局', '2020-07-14 10:00');
    expect(judged([late, by('区水务局', '2020-07-20 23:00')], '2020-07-22')).toEqual([
      'yellow',
      'late',
    ]);
  });

  test('says which unit has which day', () => {
    expect(lightOf(UNITS, period, [], '2020-07-08').extended).toEqual([
      { unit: '区水务局', dueOn: '2020-07-20', originalDueOn: '2020-07-12' },
    ]);
  });
});

describe('a report that was put off', () => {
  const on = (day: string) => mayBeUrged('2020-Q2', [approved], day);

  test('is not asked after on its later day, and is on the day after', () => {
    const report = { task: 1, unit: '区水务局' };
    const days = ['2020-07-13', '2020-07-20', '2020-07-21'];
    expect(days.map((day) => on(day)(report))).toEqual([false, false, true]);
  });

  test('holds back nothing of other units, tasks and periods', () => {
    expect(on('2020-07-13')({ task: 1, unit: '区城管局' })).toBe(true);
    expect(on('2020-07-13')({ task: 2, unit: '区水务局' })).toBe(true);
    const monthly = mayBeUrged('2020-06', [approved], '2020-07-13');
    expect(monthly({ task: 1, unit: '区水务局' })).toBe(true);
  });
});

describe('the nudges about reports that were put off', () => {
  const facts = (reports: readonly string[] = []) =>
    factsOf(plan, reports, { extensions: [approved] });
  const told = (day: string, name: string, reports: readonly string[] = []) =>
    nudgesOn(day, facts(reports))
      .filter(({ personId }) => personId === `wecom:${name}`)
      .flatMap(({ items }) =>
        items.map(({ fact, owed }) => `${fact} ${owed.flatMap(({ tasks }) => tasks).join('、')}`),
      );

  test('leave them out of the ladder of their period', () => {
    expect(told('2020-07-10', '水务王工')).toEqual(['2020Q2:due-today:区水务局 2']);
    expect(told('2020-07-10', '水务王工', ['2020-Q2 2 区水务局'])).toEqual([]);
    expect(told('2020-07-13', '办公室赵')).toEqual(['2020Q2:overdue-1:office 2、1、3、4']);
  });

  test('follow a ladder of their own, to those who answer for them, and do not open anew', () => {
    const days = ['2020-07-01', '2020-07-13', '2020-07-16', '2020-07-20', '2020-07-21'];
    expect(days.map((day) => told(day, '水务王工').join())).toEqual([
      '2020Q2:opened:区水务局 2',
      '2020Q2:due-in-5:区水务局:2020-07-20 1',
      '2020Q2:due-in-2:区水务局:2020-07-20 1',
      '2020Q2:due-today:区水务局:2020-07-20 1',
      '',
    ]);
    expect(told('2020-07-21', '一组组长')).toEqual(['2020Q2:overdue-1:group-1:2020-07-20 1']);
    expect(told('2020-07-21', '二组组长')).toEqual([]);
    expect(told('2020-07-16', '城管张工').join()).toContain('group-1:2020-07-20 1');
  });

  test('are not sent on the day of the approval itself', () => {
    const late = approvedAt('2020-07-13 08:30');
    const on = (day: string) =>
      nudgesOn(day, factsOf(plan, [], { extensions: [late] })).map(({ key }) => key);
    expect(on('2020-07-13').join()).not.toContain('2020-07-20');
    expect(on('2020-07-16').join()).toContain('2020-07-20');
  });
});
