import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../src/domain/day.ts';
import type { Nudge } from '../../src/domain/nudge.ts';
import { type NudgeFacts, nudgesOn } from '../../src/domain/nudges.ts';
import type { RoleName } from '../../src/domain/person.ts';
import { set } from '../../src/domain/setting.ts';
import { factsOf, SEATS, type Seat } from '../support/nudge-facts.ts';
import { smallPlan } from '../support/small-plan.ts';

const plan = smallPlan();

/** 2020-07-01: 水务王工 opened 区水务局 1、2. */
function shown({ on, personId, items }: Nudge): string {
  const told = items.map(({ fact, owed, groupsMissing }) => {
    const units = owed.map(({ unit, tasks }) => `${unit}${tasks.join('、')}`);
    const groups = groupsMissing.length > 0 ? [`月报缺${groupsMissing.join('、')}组`] : [];
    return `${fact.split(':').slice(0, 2).join(' ')} ${[...units, ...groups].join(' ')}`;
  });
  return `${on} ${personId.slice(6)}: ${told.join(' | ')}`;
}

function lines(from: string, to: string, factsOn: (day: string) => NudgeFacts): readonly string[] {
  const all: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    all.push(...nudgesOn(day, factsOn(day)).map(shown));
  }
  return all;
}

const named = (nudges: readonly Nudge[]) => nudges.map((one) => one.personId.slice(6));

describe('the year of the command', () => {
  test('as long as nobody reports, is nudged on the days of the three quarters and on no other', () => {
    const days = lines('2020-04-27', '2021-01-31', () => factsOf(plan)).map((line) =>
      line.slice(0, 10),
    );
    expect([...new Set(days)]).toEqual([
      '2020-07-01',
      '2020-07-03',
      '2020-07-08',
      '2020-07-10',
      '2020-07-13',
      '2020-07-15',
      '2020-10-09',
      '2020-10-12',
      '2020-10-13',
      '2020-10-15',
      '2021-01-04',
      '2021-01-05',
      '2021-01-08',
      '2021-01-12',
      '2021-01-13',
      '2021-01-15',
    ]);
  });

  /**
   * The office as it went: 区水务局 reports the second quarter on 2 July, 区城管局 task 1 on 6 July and task 3 on 14 July;
   * 区商务局 has no liaison and never reports. For the third quarter everybody reports on 10 October. On 20 October
   * the office sets the 25th as the day of the monthly report, from November on; everybody reports it on the 20th.
   */
  const HISTORY: readonly (readonly [day: string, report: string])[] = [
    ['2020-07-02', '2020-Q2 * 区水务局'],
    ['2020-07-06', '2020-Q2 1 区城管局'],
    ['2020-07-14', '2020-Q2 3 区城管局'],
    ['2020-10-10', '2020-Q3 * 区水务局'],
    ['2020-10-10', '2020-Q3 * 区城管局'],
    ['2020-10-10', '2020-Q3 * 区商务局'],
    ['2020-11-20', '2020-11 * 区水务局'],
    ['2020-11-25', '2020-11 * 区城管局'],
    ['2021-01-04', '2020-Q4 * 区水务局'],
    ['2021-01-12', '2020-Q4 * 区城管局'],
    ['2021-01-12', '2020-Q4 * 区商务局'],
  ];
  const act = { cause: 'm1', by: 'wecom:办公室赵', at: '2020-10-20T02:00:00.000Z' };
  const monthly = set(null, 'monthly-due-day', 25, '2020-11', '办公室赵', act);

  /** What is on record at nine in the morning. */
  function asItStood(day: string): NudgeFacts {
    const reports = HISTORY.filter(([on]) => on < day).map(([, report]) => report);
    const settings = day > '2020-10-20' ? [monthly] : [];
    return factsOf(plan, reports, { settings, groupsReported: day > '2020-12-20' ? [1, 2] : [1] });
  }

  test('from the notice to January 2021, push by push', () => {
    expect(lines('2020-04-27', '2021-01-31', asItStood)).toEqual([
      // 二季度，7月12日（周日）截止，7月10日是此前最后一个工作日
      '2020-07-01 水务王工: 2020Q2 opened 区水务局1、2',
      '2020-07-01 城管张工: 2020Q2 opened 区城管局1、3',
      '2020-07-03 城管张工: 2020Q2 due-in-5 区城管局1、3',
      '2020-07-08 城管张工: 2020Q2 due-in-2 区城管局3',
      '2020-07-10 城管张工: 2020Q2 due-today 区城管局3',
      '2020-07-13 一组组长: 2020Q2 overdue-1 区城管局3',
      '2020-07-13 二组组长: 2020Q2 overdue-1 区商务局4',
      '2020-07-13 办公室赵: 2020Q2 overdue-1 区城管局3 区商务局4',
      '2020-07-15 办公室赵: 2020Q2 overdue-3 区商务局4',
      // 三季度，国庆节后第一个工作日是10月9日（周五），10月12日（周一）截止
      '2020-10-09 水务王工: 2020Q3 due-in-2 区水务局1、2',
      '2020-10-09 城管张工: 2020Q3 due-in-2 区城管局1、3 | 2020Q3 due-in-2 区水务局1、2 区城管局1、3',
      // 11月月报，11月25日（周三）截止
      '2020-11-20 水务王工: 2020-11 due-in-3 区水务局1、2',
      '2020-11-20 城管张工: 2020-11 due-in-3 区城管局1、3',
      '2020-11-24 城管张工: 2020-11 due-in-1 区城管局1、3',
      '2020-11-25 城管张工: 2020-11 due-today 区城管局1、3',
      '2020-11-26 二组组长: 2020-11 overdue-1 区商务局4 月报缺2组',
      '2020-11-26 办公室赵: 2020-11 overdue-1 区商务局4 月报缺2组',
      // 12月月报，12月25日（周五）截止，无人报送
      '2020-12-22 水务王工: 2020-12 due-in-3 区水务局1、2',
      '2020-12-22 城管张工: 2020-12 due-in-3 区城管局1、3',
      '2020-12-24 水务王工: 2020-12 due-in-1 区水务局1、2',
      '2020-12-24 城管张工: 2020-12 due-in-1 区城管局1、3 | 2020-12 due-in-1 区水务局1、2 区城管局1、3',
      '2020-12-25 水务王工: 2020-12 due-today 区水务局1、2',
      '2020-12-25 城管张工: 2020-12 due-today 区城管局1、3',
      '2020-12-25 水务李局: 2020-12 due-today 区水务局1、2',
      '2020-12-28 一组组长: 2020-12 overdue-1 区水务局1、2 区城管局1、3',
      '2020-12-28 二组组长: 2020-12 overdue-1 区商务局4',
      '2020-12-28 办公室赵: 2020-12 overdue-1 区水务局1、2 区城管局1、3 区商务局4',
      // 四季度，2021年1月12日（周二）截止
      '2021-01-04 水务王工: 2020Q4 opened 区水务局1、2',
      '2021-01-04 城管张工: 2020Q4 opened 区城管局1、3',
      '2021-01-05 城管张工: 2020Q4 due-in-5 区城管局1、3',
      '2021-01-08 城管张工: 2020Q4 due-in-2 区城管局1、3',
      '2021-01-12 城管张工: 2020Q4 due-today 区城管局1、3',
      // 2021年只问任务4，它的期限在2021年。
      '2021-01-26 二组组长: 2021-01 overdue-1 区商务局4',
      '2021-01-26 办公室赵: 2021-01 overdue-1 区商务局4',
    ]);
  });

  test('gives nobody more than one message of the ladder a day', () => {
    for (let day = '2020-04-27'; day <= '2021-01-31'; day = addDays(day, 1)) {
      const people = named(nudgesOn(day, factsOf(smallPlan({ 'monthly-due-day': 12 }))));
      expect(people).toEqual([...new Set(people)]);
    }
  });
});

describe('a nudge', () => {
  const seats: readonly Seat[] = [
    ...SEATS,
    ['商务孙工', ['liaison', '区商务局']],
    ['街道钱工', ['liaison', '各街道办事处']],
  ];

  test('goes to the missing only', () => {
    const facts = factsOf(plan, ['2020-Q2 * 区水务局'], { seats });
    expect(named(nudgesOn('2020-07-03', facts))).toEqual(['城管张工', '商务孙工']);
  });

  test('is not sent to anybody once all is in', () => {
    const reports = ['区水务局', '区城管局', '区商务局'].map((unit) => `2020-Q2 * ${unit}`);
    const facts = factsOf(plan, reports, { seats });
    const days = ['2020-07-01', '2020-07-08', '2020-07-10', '2020-07-13', '2020-07-15'];
    expect(days.flatMap((day) => nudgesOn(day, facts))).toEqual([]);
  });

  test('names the tasks that are still missing, and how many there are in all', () => {
    const facts = factsOf(plan, ['2020-Q2 1 区水务局']);
    const [nudge] = nudgesOn('2020-07-03', facts);
    expect(nudge?.items[0]?.owed).toEqual([
      { unit: '区水务局', tasks: [2], of: 2, liaisons: ['水务王工'] },
    ]);
  });

  test('of the second quarter says that its due day is a rest day', () => {
    const [nudge] = nudgesOn('2020-07-10', factsOf(plan));
    expect(nudge?.items[0]?.due).toMatchObject({ dueOn: '2020-07-12', isRestDay: true });
  });

  test.each([
    ['2020-07-01', '2020Q2:opened:区水务局:wecom:水务王工'],
    ['2020-07-08', '2020Q2:due-in-2:区水务局:wecom:水务王工'],
    ['2020-07-08', '2020Q2:due-in-2:区城管局+2020Q2:due-in-2:group-1:wecom:城管张工'],
    ['2020-07-10', '2020Q2:due-today:区水务局:wecom:水务王工'],
    ['2020-07-13', '2020Q2:overdue-1:group-1:wecom:一组组长'],
    ['2020-07-15', '2020Q2:overdue-3:office:wecom:办公室赵'],
  ])('on %s has the key %s', (day, key) => {
    expect(nudgesOn(day, factsOf(plan)).map((one) => one.key)).toContain(key);
  });

  test('keeps its key while reports come in', () => {
    const before = nudgesOn('2020-07-08', factsOf(plan));
    const after = nudgesOn('2020-07-08', factsOf(plan, ['2020-Q2 * 区城管局']));
    const keyOf = (nudges: readonly Nudge[]) =>
      nudges.find((one) => one.personId === 'wecom:城管张工')?.key;
    expect(keyOf(after)).toBe(keyOf(before));
    expect(after.find((one) => one.personId === 'wecom:城管张工')?.items).toHaveLength(1);
  });

  test('of two due days on one day is one', () => {
    const facts = factsOf(smallPlan({ 'monthly-due-day': 12 }));
    const nudges = nudgesOn('2020-07-13', facts);
    const office = nudges.filter((one) => one.personId === 'wecom:办公室赵');
    expect(office.map(shown)).toEqual([
      '2020-07-13 办公室赵: 2020Q2 overdue-1 区水务局1、2 区城管局1、3 区商务局4 | ' +
        '2020-06 overdue-1 区水务局1、2 区城管局1、3 区商务局4 月报缺1、2组',
    ]);
  });

  test('says a thing once to somebody with several roles', () => {
    const all: readonly [RoleName, (string | number)?][] = [
      ['group-leader', 1],
      ['office'],
      ['liaison', '区水务局'],
      ['unit-leader', '区水务局'],
    ];
    const facts = factsOf(plan, [], { seats: [['老隋', ...all]] });
    const scopes = (day: string) =>
      nudgesOn(day, facts).flatMap(({ items }) => items.map(({ scope }) => scope.kind));
    expect(scopes('2020-07-10')).toEqual(['unit']);
    expect(scopes('2020-07-13')).toEqual(['command']);
  });

  test('for the office goes to its director where nobody else of it is known', () => {
    const facts = factsOf(plan, [], { seats: [['主任', ['office-director']]] });
    expect(named(nudgesOn('2020-07-15', facts))).toEqual(['主任']);
    const staffed = factsOf(plan, [], { seats: [...SEATS, ['主任', ['office-director']]] });
    expect(named(nudgesOn('2020-07-15', staffed))).toEqual(['办公室赵']);
  });

  test('to somebody away goes to the cover, with what the cover has anyway', () => {
    const absences = [
      {
        id: 'wecom:水务王工',
        version: 0,
        cover: 'wecom:城管张工',
        from: '2020-07-02',
        until: '2020-07-05',
      },
    ];
    const facts = factsOf(plan, [], { absences });
    const [nudge, ...others] = nudgesOn('2020-07-03', facts);
    expect(others).toEqual([]);
    expect(nudge?.personId).toBe('wecom:城管张工');
    expect(nudge?.items.map(({ insteadOf }) => insteadOf)).toEqual(['水务王工', null]);
    expect(named(nudgesOn('2020-07-08', facts))).toContain('水务王工');
  });

  test('lists a unit for which nobody is registered', () => {
    const office = nudgesOn('2020-07-15', factsOf(plan)).at(-1);
    expect(office?.items[0]?.owed.find(({ unit }) => unit === '区商务局')?.liaisons).toEqual([]);
  });

  test('about a month reminds a group of its own report even when its units have reported', () => {
    const monthlyPlan = smallPlan({ 'monthly-due-day': 25 });
    const reports = ['2020-07 * 区水务局', '2020-07 * 区城管局'];
    const facts = factsOf(monthlyPlan, reports);
    expect(nudgesOn('2020-07-23', facts).map(shown)).toEqual([
      '2020-07-23 城管张工: 2020-07 due-in-1 月报缺1组',
    ]);
  });
});
