import type { Due } from './dues.ts';
import { type LadderStep, workdaysFromLast } from './ladder.ts';
import type { RoleName } from './person.ts';
import type { Owing } from './roster.ts';

/** What somebody is answerable for: the reports of a unit, of the tasks of a working group, or all of them. */
export type Scope =
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'command' };

/** What one person is told about one due day. */
export interface NudgeItem {
  /** The fact that it states: 2020Q2:due-today:区水务局. */
  readonly fact: string;
  readonly due: Due;
  readonly step: LadderStep;
  /** Whether it is also the first word about these reports: what will be asked. */
  readonly isOpening: boolean;
  readonly role: RoleName;
  readonly scope: Scope;
  readonly owed: readonly Owing[];
  /** How many units owe reports in this scope in all, those included that have reported. */
  readonly unitsInAll: number;
  /** The working groups of this scope that have not handed in their report of the month (附件2 三). */
  readonly groupsMissing: readonly number[];
  /** The person who is away and for whom this one is told; null for nobody. */
  readonly insteadOf: string | null;
}

/** The one message of the ladder that a person gets on a day. */
export interface Nudge {
  readonly key: string;
  readonly personId: string;
  readonly on: string;
  readonly items: readonly NudgeItem[];
}

/** 2020Q2:due-in-2:区水务局, 2020-07:overdue-1:group-4; with the day where it was put off. */
export function factOf(
  { period, dueOn, originalDueOn }: Due,
  step: LadderStep,
  scope: Scope,
): string {
  const fact = `${period.replace('-Q', 'Q')}:${nameOf(step)}:${nameOfScope(scope)}`;
  return originalDueOn ? `${fact}:${dueOn}` : fact;
}

function nameOf(step: LadderStep): string {
  const workdays = workdaysFromLast(step);
  if (workdays === null) return 'opened';
  if (workdays === 0) return 'due-today';
  return workdays < 0 ? `due-in-${-workdays}` : `overdue-${workdays}`;
}

function nameOfScope(scope: Scope): string {
  switch (scope.kind) {
    case 'unit':
      return scope.unit;
    case 'group':
      return `group-${scope.group}`;
    case 'command':
      return 'office';
  }
}
