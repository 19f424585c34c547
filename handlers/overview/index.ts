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
  hears: { order: readAllIn, record: ({ text }) => (OTHERS.test(text) ? OF_ALL : null) },
  keeps: [ALL_IN_WISHES],
  ticks: [tellAllIn],
  morning: async ({ day, last, now, ctx }) => [
    ...(await remindOfficeOfDuties(day, ctx)),
    ...((await pausedJobs(ctx.kept)).has('briefing') ? [] : await briefings(day, last, now, ctx)),
  ],
};

/** 其他任务怎么样, after one that was spoken of. */
const OTHERS =
  /^(?:那|还有)?(?:其[他它余]|别)的?(?:几项|各项)?(?:任务|工作)(?:的)?(?:呢|怎么样|咋样|如何|(?:进展|情况)(?:呢|怎么样|咋样|如何)?)[?？]?$/u;
const OF_ALL = { kind: 'ask-overview', group: null };
