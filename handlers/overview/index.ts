import { pausedJobs } from '../../src/domain/job.ts';
import type { Room } from '../../src/room.ts';
import { readAllIn } from './all-in-said.ts';
import { briefings } from './brief.ts';
import { remindOfficeOfDuties } from './remind-office-of-duties.ts';
import { sayings } from './sayings.ts';

/** The state of the whole, for leaders and the office. */
export const overview: Room = {
  name: 'overview',
  title: '总体进展',
  sayings,
  hears: { order: readAllIn },
  morning: async ({ day, last, now, ctx }) => [
    ...(await remindOfficeOfDuties(day, ctx)),
    ...((await pausedJobs(ctx.kept)).has('briefing') ? [] : await briefings(day, last, now, ctx)),
  ],
};
