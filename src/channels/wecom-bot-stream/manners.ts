import type { Manners } from '../manners.ts';

/** Over the long connection nobody asks: every answer is sent. */
export const MANNERS: Manners = {
  listensForMs: 0,
  showsCards: false,
  showsFiles: 'none',
  asksAgain: true,
};
