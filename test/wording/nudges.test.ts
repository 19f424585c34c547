import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '../../src/clock/holidays.ts';
import { dueOf } from '../../src/domain/dues.ts';
import { nudgesOn } from '../../src/domain/nudges.ts';
import type { Plan } from '../../src/domain/plan.ts';
import {
  missingInGroup,
  monthlyDayUnset,
  nudgeText,
  yearWithoutHolidays,
} from '../../src/wording/nudges.ts';
import { factsOf } from '../support/nudge-facts.ts';
import { smallPlan } from '../support/small-plan.ts';

type More = Parameters<typeof factsOf>[2];

/** What is told to somebody on a day, line by line. */
function told(
  day: string,
  name: string,
  reports: readonly string[] = [],
  plan: Plan = smallPlan(),
  more?: More,
): readonly string[] {
  const nudge = nudgesOn(day, factsOf(plan, reports, more)).find(
    (one) => one.personId === `wecom:${name}`,
  );
  return nudge ? nudgeText(nudge, plan).split('\n') : [];
}

const RULE = '依据：“各责任单位要于每季度首月12日前，梳理上个季度分工任务完成情况”（附件2 五）';

describe('a nudge to a liaison', () => {
  test('opens the quarter with what will be asked and how to answer', () => {
    expect(told('2020-07-01', '水务王工')).toEqual([
      '2020年二季度完成情况开始报送，7月12日（周日）24时截止。区水务局有2项任务要报：',
      '· 任务1 建设绿道',
      '· 任务2 整治黑臭水体',
      '7月12日（周日）是休息日，截止日不顺延，7月10日（周五）是此前最后一个工作日。',
      '月报里报过的不用重写：发“二季度季报预填”，核对后确认即可。',
      '请直接回复，例如“任务1，二季度，进展：……；存在问题：……；下一步计划：……”。',
    ]);
  });

  test('names only what is missing', () => {
    expect(told('2020-07-03', '水务王工', ['2020-Q2 1 区水务局']).slice(0, 2)).toEqual([
      '2020年二季度完成情况7月12日（周日）24时截止。区水务局还有1项任务未报（应报2项）：',
      '· 任务2 整治黑臭水体',
    ]);
  });

  test('names a due day on a rest day for the last time on the workday before, quoting the rule', () => {
    const lines = told('2020-07-10', '水务王工');
    expect(lines).toContain('7月12日（周日）是休息日，截止日不顺延，今天是此前最后一个工作日。');
    expect(lines).toContain(RULE);
  });

  test('on a workday says that it is today', () => {
    const lines = told('2020-10-12', '水务王工');
    expect(lines[0]).toBe('2020年三季度完成情况今天24时截止。区水务局还有2项任务未报：');
    expect(lines.join('')).not.toContain('休息日');
    expect(lines).toContain(RULE);
  });

  test('about a month asks for the month by its name', () => {
    const lines = told('2020-08-25', '水务王工', [], smallPlan({ 'monthly-due-day': 25 }));
    expect(lines[0]).toBe('2020年8月月报今天24时截止。区水务局还有2项任务未报：');
    expect(lines.slice(-2)).toEqual([
      '请直接回复，例如“任务1，8月，进展：……；存在问题：……；下一步计划：……”。',
      '一时报不了的，收到请回复“签收”。',
    ]);
  });

  test('says for whom it is, where somebody is away', () => {
    const away = { id: 'wecom:水务王工', version: 0, cover: 'wecom:水务李局' };
    const more = { absences: [{ ...away, from: '2020-07-01', until: '2020-07-05' }] };
    expect(told('2020-07-03', '水务李局', [], smallPlan(), more)[0]).toBe('（代水务王工接收）');
  });
});

describe('a nudge to a unit’s leader', () => {
  test('asks to see to it and names the liaison', () => {
    expect(told('2020-10-12', '水务李局').at(-1)).toBe('请督促联络员水务王工今天24时前报送。');
    expect(told('2020-07-10', '水务李局').at(-1)).toBe('请督促联络员水务王工今天报送。');
  });
});

describe('a list of the missing', () => {
  test('for a group’s liaison holds the units of its tasks', () => {
    expect(told('2020-10-09', '城管张工').slice(-4)).toEqual([
      '蓝绿空间提升行动工作组：2020年三季度完成情况10月12日（周一）24时截止。应报2家单位，未报齐2家：',
      '· 区水务局：任务1、2（水务王工）',
      '· 区城管局：任务1、3（城管张工）',
      '请提醒以上单位按时报送。',
    ]);
  });

  test('for a group’s leader asks to see to it', () => {
    expect(told('2020-07-13', '一组组长', ['2020-Q2 * 区水务局'])).toEqual([
      '蓝绿空间提升行动工作组：2020年二季度完成情况已于7月12日（周日）24时截止。应报2家单位，未报齐1家：',
      '· 区城管局：任务1、3（城管张工）',
      '请督促以上单位尽快补报，补报会注明迟报。',
    ]);
  });

  test('for the office says where nobody is registered', () => {
    expect(told('2020-07-13', '办公室赵', ['2020-Q2 * 区水务局', '2020-Q2 * 区城管局'])).toEqual([
      '2020年二季度完成情况已于7月12日（周日）24时截止。应报3家单位，未报齐1家：',
      '· 区商务局：任务4（未登记联络员）',
      '各组的名单同时发给各组组长（未登记的除外）。',
    ]);
  });

  test('gives the office on the third workday the facts for a circular and leaves the decision to it', () => {
    expect(told('2020-07-15', '办公室赵').at(-1)).toBe(
      `截止后已过3个工作日，以上单位仍未报齐。${RULE}。以上事实可用于通报；是否通报、用何种形式，请办公室决定。`,
    );
  });

  test('of a month names the groups whose own report is missing', () => {
    const plan = smallPlan({ 'monthly-due-day': 25 });
    const reports = ['区水务局', '区城管局', '区商务局'].map((unit) => `2020-08 * ${unit}`);
    expect(told('2020-08-26', '办公室赵', reports, plan, { groupsReported: [1] })).toEqual([
      '2020年8月月报已于8月25日（周二）24时截止。应报3家单位，都已报齐。',
      '还没有报来月报的工作组：生活服务。',
    ]);
    expect(told('2020-08-26', '二组组长', reports, plan, { groupsReported: [1] })).toEqual([
      '生活服务提升行动工作组：2020年8月月报已于8月25日（周二）24时截止。应报1家单位，都已报齐。',
      '本组月报还没有报办公室，请汇总后报送。',
    ]);
  });
});

describe('in a group chat', () => {
  test('nobody who is missing is named', () => {
    const due = dueOf(smallPlan(), '2020-Q2', createWorkCalendar());
    const text = due && missingInGroup(due, 5);
    expect(text).toBe(
      '2020年二季度完成情况还有5家单位未报，7月12日（周日）24时截止。已分别提醒各单位联络员，请尽快报送。',
    );
  });
});

describe('what the office must decide or enter', () => {
  test('is asked with the words to answer', () => {
    expect(monthlyDayUnset()).toContain('回复“设置月报日 25日”');
    expect(yearWithoutHolidays(2027)).toContain('还没有2027年的放假和调休安排');
  });
});
