import type { Room } from '../../src/room.ts';
import { hears } from './hears.ts';
import { sayings } from './sayings.ts';

/** Help, courtesies, and what nobody understood. */
export const talk: Room = {
  name: 'talk',
  title: '帮助',
  sayings,
  hears,
};
