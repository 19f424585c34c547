import { pausedJobs } from '../../src/domain/job.ts';
import type { Room } from '../../src/room.ts';
import { readAllIn } from './all-in-said.ts';
import { briefings } from './brief.ts';
import { ALL_IN_WISHES } from './record.ts';
import { remindOfficeOfDuties } from './remind-office-of-duties.ts';
import { sayings } from './sayings.ts';
import { tellAllIn } from './tell-all-in.ts';

/** The state of the whole, for leaders and the office. */
export const overview: Room = {
  name: 'overview',
  title: '总体进展',
  sayings,
  hears: { order: readAllIn },
  keeps: [ALL_IN_WISHES],
  ticks: [tellAllIn],
  morning: async ({ day, last, now, ctx }) => [
    ...(await remindOfficeOfDuties(day, ctx)),
    ...((await pausedJobs(ctx.kept)).has('briefing') ? [] : await briefings(day, last, now, ctx)),
  ],
};
