import type { Plan } from '../../../src/domain/plan.ts';

interface DueMoved {
  readonly plan: Plan;
  readonly of: 'month' | 'quarter' | 'either';
  readonly day: number;
  /** The day that the office has set for the months; null for none. */
  readonly monthly: number | null;
  readonly maySet: boolean;
}

/** Nothing is moved by it: what holds stands first. */
export const dueMoved = ({ plan, of, day, monthly, maySet }: DueMoved): string =>
  [
    '没有改动。',
    ...(of === 'month' ? [] : [quarterHolds(plan)]),
    ...(of === 'quarter' ? [] : [monthHolds(day, monthly, maySet)]),
    '个别任务来不及的，可以在到期前申请延期，如“任务28二季度申请延期到7月20日，因……”，由指挥部办公室答复。',
  ].join('\n');

function quarterHolds({ parameters }: Plan): string {
  const reason = parameters.find(({ id }) => id === 'quarterly-due-day')?.reason ?? '';
  return `季度报送日不能改：${reason}`;
}

function monthHolds(day: number, monthly: number | null, maySet: boolean): string {
  const holds = monthly === null ? '月报日还没有定' : `月报日现在是每月${monthly}日`;
  return `${holds}，由指挥部办公室定${maySet ? `：要定为${day}日请发“设置月报日${day}日”` : ''}。`;
}
