import { isAdded } from '../../src/domain/achieved.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Task } from '../../src/domain/plan.ts';
import type { Achievement } from '../../src/domain/report-reading.ts';
import { current, type Submission } from '../../src/domain/submission.ts';

/**
 * What the months told of their quarter, each behind its name: without 无新进展 beside something real, without what was told
 * twice in the same words, and without a figure that a later month tells anew (累计完成4座, then 累计完成6座).
 */
export function quarterProgress(months: readonly Submission[], task: Task): string {
  const told = months.map((one) => ({ period: one.period, ...current(one) }));
  const real = told.filter(({ isNil, progress }) => !isNil && progress !== '');
  if (real.length === 0) return told.at(-1)?.progress ?? '';
  const seen = new Set<string>();
  const lines = real.flatMap((month, at) => {
    const kept = sentencesOf(month.progress).filter((sentence) => {
      const words = sentence.replace(MARKS, '');
      const isNew = !seen.has(words) && !isToldAnew(sentence, month, real.slice(at + 1), task);
      seen.add(words);
      return isNew;
    });
    return kept.length === 0 ? [] : [{ period: month.period, text: kept.join('').trim() }];
  });
  return lines
    .map(({ period, text }) => (lines.length > 1 ? `${monthOf(period)}：${text}` : text))
    .join('\n');
}

interface Month {
  readonly progress: string;
  readonly metrics: readonly Achievement[];
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[。；;\n])/u);
const MARKS = /[\s。；;，,]/gu;
const monthOf = (period: Period): string => `${Number(period.slice(5))}月`;

/** Whether each figure of a sentence stands for a target that a later month states so far; what a month adds stays. */
function isToldAnew(sentence: string, month: Month, later: readonly Month[], task: Task): boolean {
  const figures = month.metrics.filter(({ quote }) => sentence.includes(quote));
  return (
    figures.length > 0 &&
    figures.every(({ target }) =>
      later.some(({ metrics, progress }) =>
        metrics.some(
          (one) => target !== null && one.target === target && isSoFar(one, progress, task),
        ),
      ),
    )
  );
}

function isSoFar(metric: Achievement, progress: string, task: Task): boolean {
  const target = metric.target === null ? undefined : task.targets[metric.target];
  return target !== undefined && !isAdded(metric, target, progress);
}
