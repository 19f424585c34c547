import type { Task } from '../../domain/plan.ts';
import { goalNamed } from './achieved-targets.ts';
import type { Counted } from './counted.ts';

/** A figure that was reached, with its whole name. */
export interface Reached {
  readonly one: Counted;
  readonly name: string;
}

/**
 * 截至8月底签约412户，8月签约58户: whether a figure is what the month brought, and is counted already in what the same
 * goal has come to. What comes on top (已完成4座，本月又完成1座) is counted only where the other one tells up to which day.
 */
export function isMonthInWhole(
  month: Reached,
  reached: readonly Reached[],
  task: Task | null,
): boolean {
  if (!task || !isOfMonth(month.one)) return false;
  const comesOnTop = ON_TOP.test(month.one.before);
  const wholes = reached.filter(
    ({ one }) =>
      !isOfMonth(one) && isNoLess(one, month.one) && (!comesOnTop || UP_TO.test(one.lead)),
  );
  if (wholes.length === 0) return false;
  const goal = goalOf(month, task);
  return goal !== null && wholes.some((whole) => goalOf(whole, task) === goal);
}

const isOfMonth = ({ lead }: Counted): boolean => MONTH.test(lead) && !SO_FAR.test(lead);
const MONTH = /(?<![\d截至止到~～—-])(?:\d{1,2}|[本当]|这个?)月(?!\d|[底初末]|以来)/u;
const SO_FAR = /截[至止]|至今|目前|累计|(?<!公)共(?![享建治同用])|已/u;
const ON_TOP = /又|再|新增/u;
const UP_TO = /截[至止]|累计/u;

/** The month of which the last level in the air was told. */
export class MonthOfLevels {
  private month = '';

  /** Nothing is said any more of what follows. */
  begin(): void {
    this.month = '';
  }

  /** 8月 of 8月PM10浓度61，PM2.5浓度29: the level of one month is no mean of the year, and its name tells the month; empty for any other. */
  of({ lead, quantity }: Counted, name: string): string {
    if (!IN_AIR.test(name) || quantity.unit === '天') return '';
    const month = ONE_MONTH.exec(lead)?.groups?.month ?? '';
    if (month !== '' || OTHER_TIME.test(lead)) this.month = OF_MEAN.test(lead) ? '' : month;
    return this.month;
  }
}
const OF_MEAN = /累计/u;
const OTHER_TIME = /[月年季]|累计|平均|以来/u;
const IN_AIR = /PM ?(?:2\.5|10)|颗粒物/iu;
const ONE_MONTH =
  /(?<![\d截至止到~～—-])(?<month>\d{1,2}月|[本当]月)份?(?![\d底初末]|以来|[-—~～至到])/u;
const isNoLess = ({ quantity }: Counted, { quantity: other }: Counted): boolean =>
  quantity.unit === other.unit && quantity.value >= other.value;

const goalOf = ({ one: { quantity, quote }, name }: Reached, task: Task) =>
  goalNamed({ name, quantity, quote }, task);
