import type { Standing } from '../../../src/domain/achieved.ts';
import { type Issue, monthsOf } from '../../../src/domain/issue.ts';
import type { Light } from '../../../src/domain/light.ts';
import type { Target } from '../../../src/domain/plan.ts';
import type { SupervisionSubject } from '../../../src/domain/supervision.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { list } from '../../../src/wording/words.ts';
import { focusInWords } from './supervisions.ts';

/** 红灯，2020年二季度4家未报（区水务局、区城管局等）. */
export const redLight = ({ period }: Light, units: readonly string[]): string =>
  `红灯，${periodInWords(period)}${units.length}家未报（${list(units.slice(0, NAMED))}${units.length > NAMED ? '等' : ''}）`;

const NAMED = 2;

export const issueKept = (issue: Issue): string =>
  `问题${issue.id}连续反映${monthsOf(issue)}个月：${issue.words}`;

/** 北园街道已检查2次（检查1、检查3）. */
export const foundAgain = (place: string, numbers: readonly number[]): string =>
  `${place}已检查${numbers.length}次（${list(numbers.map((number) => `检查${number}`))}）`;

/** 公厕已报4座，目标8座（50%），时间已过75%，差25个百分点. */
export const behindTime = (
  target: Target,
  { value, share }: Standing,
  time: number,
  gap: number,
): string =>
  `${target.metric}已报${value}${target.unit}，目标${target.value}${target.unit}（${Math.round(100 * (share ?? 0))}%），时间已过${time}%，差${gap}个百分点`;

export const nilTwiceRunning = (unit: string, periods: readonly string[]): string =>
  `${unit}连续两期无新进展（${list(periods.map(periodInWords))}）`;

/** So many are shown at once on a phone. */
const MOST = 12;

/** 日常督查建议, 专项督查建议: each with its number, its focus and its reason. */
export function suggested(
  focus: 'daily' | 'special',
  all: readonly { readonly number: number; readonly subject: SupervisionSubject }[],
): string {
  const name = focus === 'daily' ? '日常督查建议' : '专项督查建议';
  if (all.length === 0) return `目前没有${name}：台账里没有需要督查的情况。`;
  const lines = all
    .slice(0, MOST)
    .map(
      ({ number, subject: { focus, what } }) =>
        `${number}. ${what}【${focusInWords(focus).replace(/^.*·/u, '')}】`,
    );
  const more = all.length > MOST ? [`另有${all.length - MOST}条。`] : [];
  const [first] = all;
  return [
    `${name}${all.length}条：`,
    ...lines,
    ...more,
    `要立项请回编号和时限，如“立项${first?.number}，某月某日前”；不会自动立项。`,
  ].join('\n');
}
