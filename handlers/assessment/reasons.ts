import type { Verdict } from './record.ts';

export type InspectionLacks = 'day' | 'to-come' | 'no-task' | 'of-what' | 'place' | 'finding';

export type DispatchLacks = 'day' | 'past' | 'groups';

/** Why nothing comes of what is said of the assessment, with the facts for a polite answer. */
export type AssessmentReason =
  | { readonly kind: 'inspections-are-the-offices' }
  | { readonly kind: 'inspection-incomplete'; readonly lacks: InspectionLacks }
  | { readonly kind: 'dispatch-incomplete'; readonly lacks: DispatchLacks }
  | { readonly kind: 'which-task-to-fill' }
  | { readonly kind: 'no-task-to-fill'; readonly task: number }
  | { readonly kind: 'not-your-form'; readonly task: number }
  | { readonly kind: 'nothing-filled'; readonly task: number }
  | { readonly kind: 'goal-missing'; readonly task: number; readonly quarter: string }
  | { readonly kind: 'exemption-incomplete'; readonly lacks: 'pair' | 'reason' }
  | { readonly kind: 'not-of-task'; readonly task: number; readonly unit: string }
  | { readonly kind: 'filled-already'; readonly task: number; readonly unit: string }
  | { readonly kind: 'which-group-hands-in' }
  | { readonly kind: 'another-groups'; readonly group: number }
  | {
      readonly kind: 'blanks-left';
      readonly group: number;
      readonly quarter: string | null;
      readonly pairs: readonly { readonly task: number; readonly unit: string }[];
    }
  | { readonly kind: 'handed-in-already'; readonly group: number; readonly quarter: string | null }
  | { readonly kind: 'not-handed-in'; readonly group: number; readonly quarter: string | null }
  | { readonly kind: 'return-without-reason' }
  | { readonly kind: 'groups-missing'; readonly groups: readonly number[] }
  | {
      readonly kind: 'which-unit-of-task';
      readonly task: number;
      readonly units: readonly string[];
    }
  | { readonly kind: 'verdict-without-reason'; readonly verdict: Verdict }
  | {
      readonly kind: 'not-reported';
      readonly task: number;
      readonly unit: string;
      readonly quarter: string;
    }
  | { readonly kind: 'quarter-not-over'; readonly quarter: string }
  | {
      readonly kind: 'nothing-to-check';
      readonly quarter: string;
      /** The group that it is limited to; null for all. */
      readonly group: number | null;
    }
  | {
      readonly kind: 'circular-drafted';
      readonly quarter: string;
      readonly document: number;
      /** Null while it is under way. */
      readonly ended: string | null;
    }
  | {
      readonly kind: 'not-drawn';
      readonly task: number;
      /** What was drawn last; empty where nothing was. */
      readonly drawn: readonly { readonly task: number; readonly unit: string }[];
    }
  | { readonly kind: 'recheck-undecided'; readonly task: number }
  | { readonly kind: 'recheck-without-facts' }
  | { readonly kind: 'evaluated-in-december'; readonly year: number }
  | { readonly kind: 'inspection-published'; readonly inspection: number }
  | {
      readonly kind: 'no-report-to-answer-with';
      readonly group: number;
      readonly period: string;
    }
  /** Those that the group has not answered; empty for none. */
  | { readonly kind: 'which-dispatch'; readonly dispatches: readonly number[] }
  | { readonly kind: 'which-inspection' };
