import type { Manners } from '../manners.ts';

/** Told to wait, it asks for six minutes at most; then the answer goes by itself. */
export const MANNERS: Manners = {
  listensForMs: 330_000,
  showsCards: true,
  showsFiles: 'pictures',
  asksAgain: true,
};
