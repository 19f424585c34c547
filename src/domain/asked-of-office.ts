import type { Moment } from './message.ts';

/** A later day, or to be registered: what somebody asks for, under a number of its kind. */
export interface AskedOfOffice {
  readonly kind: 'extension' | 'binding';
  readonly number: string;
  readonly unit: string | null;
  readonly name: string;
  readonly at: Moment;
}
