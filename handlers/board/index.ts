import type { Room } from '../../src/room.ts';
import { hears } from './hears.ts';
import { sayings } from './sayings.ts';

/** 看板: the whole command on one page, for whoever asks and for nobody else. */
export const board: Room = { name: 'board', title: '看板', sayings, hears };
