import { either } from '../pattern.ts';
import type { Reached } from './month-in-whole.ts';

/**
 * 志愿活动这月搞了7次，…上半年总共31次: of figures that bear one name and one unit, each with the time of which it tells, where all of them
 * name one, and none the same as another.
 */
export function withPeriodsApart<T extends Reached>(reached: readonly T[]): readonly T[] {
  const alike = Map.groupBy(reached, ({ one, name }) => `${name} ${one.quantity.unit}`);
  return reached.map((figure) => {
    const { one, name } = figure;
    const others = alike.get(`${name} ${one.quantity.unit}`) ?? [];
    const periods = new Set(others.map((other) => periodOf(other)));
    const period = periodOf(figure);
    const isApart = others.length > 1 && periods.size === others.length && !periods.has('');
    return isApart && !name.includes(period) ? { ...figure, name: `${period}${name}` } : figure;
  });
}

const periodOf = ({ one }: Reached): string => PERIOD.exec(one.lead)?.[0] ?? '';
const PERIOD = new RegExp(
  either(
    /(?:1|一)[-—~～至到]\d{1,2}月份?|(?<![比较超\d])\d{1,2}月份?(?![底末初]|以来|\d)|[本这当]个?月/u,
    /上半年|下半年|[一二三四]季度|(?:今年|年初)(?:以来)?|全年/u,
  ),
  'u',
);
