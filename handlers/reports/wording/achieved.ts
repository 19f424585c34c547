import type { Standing } from '../../../src/domain/achieved.ts';
import type { Target, Task } from '../../../src/domain/plan.ts';
import { current } from '../../../src/domain/submission.ts';
import { shareInWords } from '../../../src/wording/figures.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { targetLine, taskLine } from '../../../src/wording/tasks.ts';
import { amount } from '../../../src/wording/words.ts';

/** A target, what is reached of it (null where nobody reported it), and what was in the periods before. */
export interface Achieved {
  readonly target: Target;
  readonly standing: Standing | null;
  readonly before: Standing | null;
}

export const achieved = (task: Task, figures: readonly Achieved[], isCompared: boolean): string =>
  [`${taskLine(task)}：`, ...figures.map((one) => `· ${figureLine(one, isCompared)}`)].join('\n');

/** 公共卫生间：已报4座，目标8座，50%，还差4座（区环卫管护中心，2020年6月，6月29日 17:00报）. */
function figureLine({ target, standing, before }: Achieved, isCompared: boolean): string {
  if (!standing) return `${targetLine(target)}，目前没有报数`;
  const { value, isAbout, submission } = standing;
  const parts = [
    `已报${isAbout ? '约' : ''}${value}${target.unit}`,
    `目标${amount(target)}`,
    ...howFar(target, standing),
    ...(isCompared ? [beside(target, standing, before)] : []),
  ];
  const at = momentInWords(current(submission).at);
  return `${target.metric}：${parts.join('，')}（${submission.unit}，${periodInWords(submission.period)}，${at}报）`;
}

function howFar(target: Target, { value, share, isMet }: Standing): readonly string[] {
  if (isMet) return ['已达到'];
  const left = tidy(target.value - value);
  if (share === null) return [`超出${tidy(value - target.value)}${target.unit}`];
  const ofTarget = target.unit === '%' ? [] : [shareInWords(share)];
  return [...ofTarget, `还差${left}${target.unit === '%' ? '个百分点' : target.unit}`];
}

function beside(target: Target, { value }: Standing, before: Standing | null): string {
  if (!before) return '此前没有报过数，不能比较';
  const more = tidy(value - before.value);
  const unit = target.unit === '%' ? '个百分点' : target.unit;
  const than = `${periodInWords(before.submission.period)}（${before.value}${target.unit}）`;
  if (more === 0) return `与${than}持平`;
  return `比${than}${more > 0 ? '多' : '少'}${Math.abs(more)}${unit}`;
}

const tidy = (value: number): number => Number(value.toPrecision(12));
