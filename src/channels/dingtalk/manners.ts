import type { Manners } from '../manners.ts';

/** An answer goes to the address that came with the message, never into the call. */
export const MANNERS: Manners = {
  listensForMs: 0,
  showsCards: false,
  showsFiles: 'none',
  asksAgain: true,
};
