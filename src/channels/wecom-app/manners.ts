import type { Manners } from '../manners.ts';

/** The callback is repeated for fifteen seconds, and an answer that came too late for it is not asked for. */
export const MANNERS: Manners = {
  listensForMs: 15_000,
  showsCards: true,
  showsFiles: 'none',
  asksAgain: false,
};
