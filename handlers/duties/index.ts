import type { Room } from '../../src/room.ts';
import { hears } from './hears.ts';
import { activityNudges } from './nudges.ts';
import { ACTIVITIES, STREETS } from './record.ts';
import { sayings } from './sayings.ts';
import { weekInTheMorning } from './week.ts';
import { refused } from './wording/duties.ts';

/** 办公室日常: leaders' days, the week summed up, and who heads the work of the streets (正文 一, 二（一）). */
export const duties: Room = {
  name: 'duties',
  title: '办公室日常',
  helpUnder: ['日常', '领导活动', '街道'],
  sayings,
  hears,
  keeps: [ACTIVITIES, STREETS],
  morning: async ({ day, ctx }) => [
    ...(await activityNudges(day, ctx)),
    ...(await weekInTheMorning(day, ctx)),
  ],
  refusals: refused,
};
