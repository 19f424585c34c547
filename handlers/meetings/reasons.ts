import type { MatterRef } from '../../src/domain/matter.ts';
import type { Seat } from '../../src/domain/seat.ts';
import type { Meeting } from './record.ts';

interface Holders {
  readonly posts: readonly Seat[];
  readonly names: readonly string[];
}

/** What a plan may lack, the first thing that is asked for. */
export type PlanLacks =
  | 'type'
  | 'past'
  | 'day'
  | 'time'
  | 'place'
  | 'agenda'
  | 'material-unit'
  | 'material-due';

/** A meeting as a refusal names it. */
export interface MeetingNamed extends Pick<Meeting, 'day' | 'time'> {
  readonly ref: MatterRef;
}

type Sort = { readonly meeting: Pick<Meeting, 'type' | 'group'> };
type Of<K extends string> = { readonly kind: K; readonly meeting: MeetingNamed };

/** Why nothing comes of what is said of a meeting, with the facts for a polite answer. */
export type MeetingReason =
  | ({ readonly kind: 'not-convenor' } & Sort & Holders)
  | { readonly kind: 'convened-by-others' }
  | ({ readonly kind: 'not-host' } & Sort & Holders)
  | ({ readonly kind: 'not-for-you' } & Holders)
  | { readonly kind: 'plan-incomplete'; readonly lacks: PlanLacks }
  /** Never said: what is missing is asked for. */
  | { readonly kind: 'record-incomplete' }
  | Of<'meeting-to-come'>
  | Of<'meeting-begun'>
  | Of<'time-past'>
  | Of<'nothing-to-change'>
  | Of<'as-planned'>
  | Of<'invited-already'>
  | Of<'no-minutes-yet'>
  | (Of<'material-incomplete'> & { readonly lacks: string });

export const namedAs = ({ id, day, time }: Meeting): MeetingNamed => ({
  ref: { kind: 'meeting', number: Number(id) },
  day,
  time,
});
