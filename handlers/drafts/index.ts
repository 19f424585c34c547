import { DRAFTS } from '../../src/domain/draft.ts';
import type { Room } from '../../src/room.ts';
import { hears } from './hears.ts';
import { sayings } from './sayings.ts';
import { refused } from './wording/refusals.ts';

/** What was shown and waits for a 确认, whatever room it belongs to. */
export const drafts: Room = {
  name: 'drafts',
  title: '草稿',
  sayings,
  hears,
  keeps: [DRAFTS],
  refusals: refused,
};
