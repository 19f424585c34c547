import type { Room } from '../../src/room.ts';
import { sayings } from './sayings.ts';
import { refused } from './wording/refusals.ts';

/** The messages of which no platform said whether they arrived. */
export const post: Room = {
  name: 'post',
  title: '待核实',
  sayings,
  refusals: refused,
};
