import type { Standing } from '../domain/achieved.ts';
import type { Target } from '../domain/plan.ts';
import type { FigureRole } from '../domain/report-reading.ts';

/** What a figure is that is no achievement. */
export const FIGURE_ROLES: Readonly<Record<FigureRole, string>> = {
  target: '目标或总数',
  remaining: '未完成',
  planned: '打算',
  baseline: '对比',
  rate: '占比',
  size: '规模',
  range: '区间',
  other: '不计',
};

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

/** 6/8座, 约96.5/98%. */
export function reachedInWords({
  target,
  standing,
}: {
  readonly target: Target;
  readonly standing: Standing | null;
}): string {
  if (!standing) return '未报';
  return `${standing.isAbout ? '约' : ''}${standing.value}/${target.value}${target.unit}`;
}
