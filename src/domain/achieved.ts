import { standsTo } from './beside.ts';
import { kindOf } from './goal-kinds.ts';
import { inUnit } from './measure-units.ts';
import { firstDay, isQuarter, lastDay, type Period } from './period.ts';
import type { Target, Task } from './plan.ts';
import type { Achievement } from './report-reading.ts';
import { current, isInForce, type Submission } from './submission.ts';

/** Words by which a number is what was added, not what stands in total. */
const ADDED = /新增|又|再/gu;
/** The same, where nothing says that the number is a total: 本月完成2座, but 本月已完成6座. */
const IN_PERIOD = /[本当]月|这一?个?月|[本这]个?季|[本这]周/u;
const IN_TOTAL = /累计|(?<!公)共|总|截至/u;

/** What is reached of one target, and the report that says so. */
export interface Standing {
  readonly value: number;
  readonly isAbout: boolean;
  /** Of a target to reach at least: reached over wanted, 0 to 1 and beyond; null for a limit (<=). */
  readonly share: number | null;
  readonly isMet: boolean;
  readonly submission: Submission;
  /** The reports that the value is the sum of: the last total alone, or with what was added since. */
  readonly parts: readonly (Part & { readonly submission: Submission })[];
}

/** One number of those that a target's value is the sum of, and which of the goal's kinds it counts. */
export interface Part {
  readonly value: number;
  readonly kind: string | null;
}

/**
 * What a unit's reports say of a target of the task, in the target's unit: the last total, with what was added
 * since (本月新增). Null where no report in force speaks of it.
 */
export function standingOf(
  target: Target,
  place: number,
  submissions: readonly Submission[],
): Standing | null {
  let standing: Counted | null = null;
  for (const submission of inOrder(submissions.filter(isInForce))) {
    const { metrics, progress } = current(submission);
    for (const [at, metric] of metrics.entries()) {
      if (metric.target !== place) continue;
      const value = inUnit(metric.value, metric.unit, target.unit);
      const stands = standsTo(metric, metrics.slice(0, at), target);
      if (value === null || stands === 'within') continue;
      const adds = isAdded(metric, target, progress);
      const base: Counted | null = adds ? baseOf(submission, standing) : standing;
      const told = { submission, value, kind: kindOf(metric.name, target) };
      const parts: Counted['parts'] = withPart(
        base?.parts ?? [],
        told,
        adds || stands === 'beside',
      );
      standing = { value: sumOf(parts), isAbout: metric.isAbout, submission, parts };
    }
  }
  return standing && { ...standing, ...judged(target, standing.value) };

  /** What a quarter adds comes on top of what stood when it began, for its months have told of it already. */
  function baseOf({ period }: Submission, last: Counted | null): Counted | null {
    if (!isQuarter(period)) return last;
    const before = submissions.filter((one) => lastDay(one.period) < firstDay(period));
    return standingOf(target, place, before);
  }
}

type Counted = Omit<Standing, 'share' | 'isMet'>;

/** What a target comes to with one more number: on top of all, in the place of what was told of its kind, or of everything. */
function withPart<P extends Part>(parts: readonly P[], told: P, adds: boolean): readonly P[] {
  if (adds) return [...parts, told];
  const areKinds = [told, ...parts].every(({ kind }) => kind !== null);
  const isSum = parts.length > 1 && told.value === sumOf(parts);
  if (!areKinds || isSum) return [told];
  return [...parts.filter(({ kind }) => kind !== told.kind), told];
}

/** The same with all numbers of a report that count towards the target, in their order; `progress` is its text. */
export const partsWith = (
  parts: readonly Part[],
  metrics: readonly Achievement[],
  target: Target,
  progress: string,
): readonly Part[] =>
  metrics.reduce((stood, metric, at) => {
    const value = inUnit(metric.value, metric.unit, target.unit);
    if (value === null) return stood;
    const told = { value, kind: kindOf(metric.name, target) };
    const stands = standsTo(metric, metrics.slice(0, at), target);
    if (stands === 'within') return stood;
    const adds = isAdded(metric, target, progress) || stands === 'beside';
    return withPart(stood, told, adds);
  }, parts);

export const sumOf = (parts: readonly Part[]): number =>
  tidy(parts.reduce((sum, { value }) => sum + value, 0));

/** By the end of their periods; a quarter's report after that of its last month. */
export const inOrder = (submissions: readonly Submission[]): readonly Submission[] =>
  [...submissions].sort((a, b) => orderOf(a).localeCompare(orderOf(b)));

/** Whether a period ends before another; a quarter ends after its last month. */
export const isBefore = (period: Period, other: Period): boolean =>
  orderOf({ period }) < orderOf({ period: other });

const orderOf = ({ period }: Pick<Submission, 'period'>): string =>
  `${lastDay(period)}${isQuarter(period) ? 'Q' : 'M'}`;

/**
 * Whether a number comes on top of what was told before: 又完成1座, 本月完成2座. `progress` is the text that it stands in.
 * 新增“四分类”全覆盖社区 is what that target itself counts, and adds nothing.
 */
export function isAdded(metric: Achievement, target: Target, progress: string): boolean {
  const words = `${metric.name}${clauseUpTo(metric.quote, progress)}`;
  if (IN_TOTAL.test(words)) return false;
  const adds = (words.match(ADDED) ?? []).some((word) => !target.metric.includes(word));
  return adds || (IN_PERIOD.test(words) && !words.includes('已'));
}

/** 又补装路灯20盏, of what no target counts. */
export const comesOnTop = ({ quote }: Achievement, progress: string): boolean => {
  const words = clauseUpTo(quote, progress);
  return ON_TOP.test(words) && !IN_TOTAL.test(words);
};
const ON_TOP = /又|再|(?<![归偿返])还(?![是迁建有])|另外?/u;

/** The words of the quote with those before it in its clause. */
function clauseUpTo(quote: string, progress: string): string {
  const at = progress.indexOf(quote);
  if (at < 0) return quote;
  const before = progress.slice(0, at);
  return `${before.slice(before.search(/(?<![^，,。；;！\n])[^，,。；;！\n]*$/u))}${quote}`;
}

export function judged(target: Target, value: number): Pick<Standing, 'share' | 'isMet'> {
  switch (target.operator) {
    case '<=':
      return { share: null, isMet: value <= target.value };
    case '>=':
    case '=':
      return {
        share: target.value === 0 ? null : value / target.value,
        isMet: value >= target.value,
      };
  }
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** 整改的隐患, 隐患整改 and 整改隐患 are one name. */
const signsOf = (name: string): string => [...name.replaceAll(/[的了]/gu, '')].toSorted().join('');

/** Whether two figures count the same thing, so that the later one takes the place of the other. */
export function isSameThing(one: Achievement, other: Achievement, task: Task | null): boolean {
  if (one.target === null || other.target === null)
    return inUnit(1, one.unit, other.unit) !== null && signsOf(one.name) === signsOf(other.name);
  const target = task?.targets[one.target];
  const [kind = null, otherKind = null] = [one, other].map(({ name }) =>
    target ? kindOf(name, target) : null,
  );
  const areApart = kind !== null && otherKind !== null && kind !== otherKind;
  return one.target === other.target && !areApart;
}
