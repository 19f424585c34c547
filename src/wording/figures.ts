import { isAdded } from '../domain/achieved.ts';
import { inUnit } from '../domain/measure-units.ts';
import type { Target, Task } from '../domain/plan.ts';
import type { Achievement } from '../domain/report-reading.ts';
import { amount } from './words.ts';

/** 绿道建成 5公里（目标8公里，62.5%）. */
export function metricLine(metric: Achievement, task: Task, progress: string): string {
  const target = metric.target === null ? undefined : task.targets[metric.target];
  const about = metric.isAbout ? '约' : '';
  const said = `${metric.name} ${about}${metric.value}${metric.unit}`.trim();
  if (!target) return said;
  return isAdded(metric, target, progress)
    ? `${said}（新增，目标${amount(target)}）`
    : `${said}（目标${amount(target)}${shareOf(metric, target)}）`;
}

function shareOf(metric: Achievement, target: Target): string {
  const value = inUnit(metric.value, metric.unit, target.unit);
  if (value === null || target.operator === '<=' || target.unit === '%') return '';
  return `，${shareInWords(value / target.value)}`;
}

/** 0.625 -> 62.5%. */
export const shareInWords = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

/** 1天3小时5分钟. */
export function durationInWords(minutes: number): string {
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor((minutes % 1440) / 60),
    minutes % 60,
  ];
  const parts = [
    days > 0 ? `${days}天` : '',
    hours > 0 ? `${hours}小时` : '',
    rest > 0 ? `${rest}分钟` : '',
  ];
  return parts.join('') || '不足1分钟';
}
