import type { Light } from './light.ts';
import type { Moment } from './message.ts';
import type { Target, Task } from './plan.ts';
import type { Submission } from './submission.ts';

/** One thing that is counted in a figure, and how much of the figure it makes. */
export type Origin = { readonly counts: number } & (
  | { readonly kind: 'report'; readonly submission: Submission }
  /** 责任分工: what the notice asks of a unit. */
  | { readonly kind: 'duty'; readonly task: Task; readonly unit: string }
  /** What a unit owes and has not reported. */
  | { readonly kind: 'owing'; readonly unit: string; readonly tasks: readonly number[] }
  /** A task by its light, and the reports by which it was judged; without any, none came. */
  | {
      readonly kind: 'task';
      readonly task: Task;
      readonly light: Light | null;
      readonly reports: readonly Submission[];
    }
  /** A number that the notice wants, and the reports that say how much of it is reached. */
  | {
      readonly kind: 'target';
      readonly task: Task;
      readonly target: Target;
      readonly reports: readonly Submission[];
    }
  /** What is kept under a number or a name of its own, where it stands, and the reports that told of it. */
  | {
      readonly kind: 'record';
      readonly name: string;
      readonly said: string;
      readonly reports: readonly Submission[];
    }
);

/** A figure as people are told it, and all that it is made of: its value is the sum of these and of nothing else. */
export interface Figure {
  /** 绿灯, 已报. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly origins: readonly Origin[];
}

export const figureOf = (name: string, unit: string, origins: readonly Origin[]): Figure => ({
  name,
  unit,
  value: sumOf(origins),
  origins,
});

/** Tenths are not exact in binary: 0.1 + 0.2. */
const sumOf = (origins: readonly Origin[]): number =>
  Number(origins.reduce((sum, { counts }) => sum + counts, 0).toPrecision(12));

/** The reports that figures rest on, each once, in the order in which they are met. */
export const reportsBehind = (figures: readonly Figure[]): readonly Submission[] => [
  ...new Map(
    figures
      .flatMap(({ origins }) => origins.flatMap(reportsOf))
      .map((submission) => [submission.id, submission]),
  ).values(),
];

/** The reports of one origin. */
export function reportsOf(origin: Origin): readonly Submission[] {
  switch (origin.kind) {
    case 'report':
      return [origin.submission];
    case 'task':
    case 'target':
    case 'record':
      return origin.reports;
    case 'duty':
    case 'owing':
      return [];
  }
}

/** What lies behind an answer: its figures with what each is made of, and places of the notice. */
export interface Traced {
  /** 总体进展: what was asked, as the office calls it. */
  readonly title: string;
  /** When it was told, where that was not as an answer. */
  readonly at?: Moment;
  readonly figures: readonly Figure[];
  readonly places: readonly PlaceInNotice[];
  /** Whether it may be said here who owes something and who was late. */
  readonly areNamesShown: boolean;
}

/** Where something stands in the notice, 附件3 任务28, and its words; null where it is counted there and not said. */
export interface PlaceInNotice {
  readonly place: string;
  readonly quote: string | null;
}
