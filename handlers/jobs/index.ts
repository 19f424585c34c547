import type { Room } from '../../src/room.ts';
import { sayings } from './sayings.ts';

/** 提醒任务: what the clerk sends of its own accord, paused, resumed and seen beforehand, and what it asks of each unit. */
export const jobs: Room = {
  name: 'jobs',
  title: '提醒任务',
  helpUnder: ['提醒', '提醒任务'],
  sayings,
};
