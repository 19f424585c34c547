import { type LadderStep, workdaysFromLast } from '../../../src/domain/ladder.ts';
import { roleName } from '../../../src/wording/roles.ts';

interface Steps {
  readonly quarterly: readonly LadderStep[];
  readonly monthly: readonly LadderStep[];
  /** Whether the office has set the day of the monthly reports. */
  readonly isMonthlySet: boolean;
}

/** On which days somebody is reminded; whoever has reported is not. */
export const whenReminded = ({ quarterly, monthly, isMonthlySet }: Steps): string =>
  [
    lineOf('季度完成情况', quarterly),
    isMonthlySet ? lineOf('月报', monthly) : '月报：报送日还没有定，定了以后才按日提醒。',
    '报上去以后就不再提醒。文件没有规定提醒，这是现在的安排，指挥部办公室可以改。',
  ].join('\n');

const lineOf = (what: string, steps: readonly LadderStep[]): string =>
  steps.length === 0
    ? `${what}：没有定提醒。`
    : `${what}：${steps.map((step) => `${dayOf(step)}提醒${step.to.map(roleName).join('和')}`).join('；')}。`;

function dayOf(step: LadderStep): string {
  const away = workdaysFromLast(step);
  if (away === null) return '首月第一个工作日';
  if (away === 0) return '截止当天';
  return `截止${away < 0 ? '前' : '后'}${Math.abs(away)}个工作日`;
}
