import type { Moment } from './message.ts';
import type { Role } from './person.ts';

/** What is done, by whom and when: every record that a verb makes carries it. */
export interface Act {
  /** The inbox row that caused it. */
  readonly cause: string;
  /** The person's id. */
  readonly by: string;
  readonly at: Moment;
  /** Of the person's roles those that allow it; absent where everybody may, or the clock does it. */
  readonly as?: readonly Role[];
}

/** The roles of an act as a record keeps them beside who it was. */
export const rolesOfAct = ({ as }: Act): { as?: Role[] } => (as ? { as: [...as] } : {});
