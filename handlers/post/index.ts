import type { Room } from '../../src/room.ts';
import { refused } from './refusals.ts';
import { sayings } from './sayings.ts';

/** The messages of which no platform said whether they arrived. */
export const post: Room = {
  name: 'post',
  title: '待核实',
  sayings,
  refusals: refused,
};
