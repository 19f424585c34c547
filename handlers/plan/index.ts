import type { Room } from '../../src/room.ts';
import { hears } from './hears.ts';
import { sayings } from './sayings.ts';

/** What the notice says: its tasks, units, working groups, people and rules. */
export const plan: Room = {
  name: 'plan',
  title: '附件3和制度',
  sayings,
  hears,
};
