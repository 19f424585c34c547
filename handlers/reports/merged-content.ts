import { comesOnTop, isAdded, isSameThing } from '../../src/domain/achieved.ts';
import type { Task } from '../../src/domain/plan.ts';
import type { Achievement, NotedFigure, ReportItem } from '../../src/domain/report-reading.ts';
import { contentOf } from '../../src/domain/submission.ts';

export type Content = ReturnType<typeof contentOf>;

/**
 * What stands on record after another report of the same month, section by section: what is said now, or what was said
 * before. `restates`: the message says everything anew (重新报).
 */
export function mergedContent(
  item: ReportItem,
  before: Content | null,
  task: Task,
  restates: boolean,
): Content {
  const said = contentOf(item);
  if (!before || before.isNil) return said;
  if (isNilOver(before, said, restates)) return keptOver(before, said);
  return {
    ...(restates ? partOf(said) : progressAfter(before, said, task)),
    problems: said.problems || before.problems,
    next: said.next || before.next,
    experience: said.experience || before.experience,
    isNil: said.isNil && (said.progress !== '' || !before.progress),
  };
}

/** 无新进展 takes nothing away that was told of the same period, unless it says that it is a correction. */
export const isNilOver = (before: Kind, said: Kind, restates: boolean): boolean =>
  said.isNil && !restates && !before.isNil && before.progress !== '';

type Kind = Pick<Content, 'isNil' | 'progress'>;

const keptOver = (before: Content, said: Content): Content => ({
  ...before,
  problems: said.problems || before.problems,
  next: said.next || before.next,
  experience: said.experience || before.experience,
});

/**
 * A month may be reported in several messages: what comes on top (又完成1座) or speaks of other things goes behind what
 * was said; what tells the same number anew takes its place.
 */
export function progressAfter(before: Told, said: Told, task: Task | null): Part {
  const [old, now] = [partOf(before), partOf(said)];
  if (!now.progress) return { ...old, noted: [...old.noted, ...now.noted] };
  if (old.progress.includes(now.progress)) return old;
  if (!old.progress || now.progress.includes(old.progress)) return now;
  if (isToldAnew(old, now, task) && !isOnTop(now, task)) return inPlaceOf(old, now, task);
  return {
    progress: `${old.progress}\n${now.progress}`,
    metrics: [...old.metrics, ...now.metrics],
    noted: [...old.noted.filter((one) => !isDoneNow(one, now)), ...now.noted],
  };
}

/** What is told anew takes the place of the clauses that told it before; clauses with other figures, and what stands beside them, stay. So does a part (其中8月1.2公里) where only its whole is told. */
function inPlaceOf(old: Part, now: Part, task: Task | null): Part {
  const isAnew = (one: Achievement) =>
    now.metrics.some((other) => one.isPart === other.isPart && isSameThing(one, other, task));
  const gone = old.metrics.filter(isAnew);
  if (gone.length === old.metrics.length) return now;
  const progress = old.progress
    .split(/(?<=[，,；;。\n ])/u)
    .filter((clause) => !gone.some(({ quote }) => clause.includes(quote)))
    .join('')
    .replace(/[，,；;\s]$/u, '');
  const stands = ({ quote }: { readonly quote: string }) => progress.includes(quote);
  const metrics = old.metrics.filter((one) => !isAnew(one) && stands(one));
  if (metrics.length === 0) return now;
  return {
    progress: `${progress}\n${now.progress}`,
    metrics: [...metrics, ...now.metrics],
    noted: [...old.noted.filter(stands), ...now.noted],
  };
}

/** 绿道5公里, and then 绿道完成5公里: the same figure, of which it is now said that it was reached. */
const isDoneNow = ({ role, value, unit }: NotedFigure, { metrics }: Part): boolean =>
  role === 'other' && metrics.some((one) => one.value === value && one.unit === unit);

type Part = Pick<Content, 'progress' | 'metrics' | 'noted'>;
type Told = Pick<ReportItem, 'progress' | 'metrics' | 'noted' | 'isNil'>;
const partOf = ({ progress, metrics, noted = [] }: Pick<ReportItem, keyof Part>): Part => ({
  progress,
  metrics: [...metrics],
  noted: [...noted],
});

const isToldAnew = (old: Part, now: Part, task: Task | null): boolean =>
  now.metrics.some((one) => old.metrics.some((other) => isSameThing(one, other, task)));

const isOnTop = ({ metrics, progress }: Part, task: Task | null): boolean =>
  metrics.some((metric) => {
    const target = metric.target === null ? undefined : task?.targets[metric.target];
    return target === undefined ? comesOnTop(metric, progress) : isAdded(metric, target, progress);
  });
