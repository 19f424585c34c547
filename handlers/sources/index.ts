import type { Room } from '../../src/room.ts';
import { hears } from './hears.ts';
import { sayings } from './sayings.ts';

/** 来源: what each figure of an answer is made of, and where in the notice something stands. */
export const sources: Room = { name: 'sources', title: '来源', sayings, hears };
