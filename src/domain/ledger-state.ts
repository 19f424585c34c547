import { lightsAt } from './changes.ts';
import type { Due } from './dues.ts';
import type { Extension } from './extension.ts';
import type { Moment } from './message.ts';
import type { TaskLight } from './overview.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import { isInForce, type Submission } from './submission.ts';
import type { WorkCalendar } from './workdays.ts';

/** The ledger as it stood at one moment: everything that its figures follow from. */
export interface LedgerState {
  readonly plan: Plan;
  readonly at: Moment;
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
  /** The period that is spoken of where none is named. */
  readonly period: Period;
  /** Of every period that has a due day, in their order. */
  readonly dues: readonly Due[];
  /** What stood on record by then, what was withdrawn included. */
  readonly submissions: readonly Submission[];
  /** The extensions that were approved by then, in the order of their approval. */
  readonly approved: readonly Extension[];
  readonly calendar: WorkCalendar;
  readonly people: readonly Person[];
}

/** The light of every task. */
export const lightsOf = (state: LedgerState): readonly TaskLight[] =>
  lightsAt(state.plan, state.dues, state.submissions, state.at, state.approved);

export const inForceOf = ({ submissions }: LedgerState): readonly Submission[] =>
  submissions.filter(isInForce);
