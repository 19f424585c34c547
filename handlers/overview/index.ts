import { pausedJobs } from '../../src/domain/job.ts';
import { isOffice, seesWhole } from '../../src/domain/responsibility.ts';
import type { Said } from '../../src/reading/said.ts';
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
  hears: {
    order: (said) => readAllIn(said) ?? (wishesForAll(said) ? OF_ALL : null),
    record: ({ text }) => (OTHERS.test(text) ? OF_ALL : null),
  },
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
/** 给我个汇总, 发我一份整体情况, from a leader: those of a group sum up, and the office takes a step of that name. */
const wishesForAll = ({ text, roles }: Said): boolean =>
  WISHES_FOR_ALL.test(text) && seesWhole(roles) && !isOffice(roles);
const WISHES_FOR_ALL =
  /^(?:请|麻烦|小助手)?(?:你们?|办公室)?(?:给我|发我|帮我|来|出|做|弄|整理|拿){0,2}(?:[一1]?[个份下])?(?:整体|总体|全区|全部|各组|各项|工作|最新|目前)?的?(?:情况|进展)?的?(?:汇总|总结|综述|小结|情况|总览)(?:[一1]?[个份下])?(?:给我|发我|发来|拿来)?(?:看看|看一下|一下|一份|瞧瞧)?(?:吧)?$/u;
const OF_ALL = { kind: 'ask-overview', group: null };
