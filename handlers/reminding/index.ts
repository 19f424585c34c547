import { ABSENCES } from '../../src/domain/absence.ts';
import { REMINDERS } from '../../src/domain/reminder.ts';
import { SIGNINGS } from '../../src/domain/signing.ts';
import { URGINGS } from '../../src/domain/urging.ts';
import type { Room } from '../../src/room.ts';
import { hears } from './hears.ts';
import { listSkipped } from './list-skipped.ts';
import { nudges } from './nudge.ts';
import { remindLater } from './remind-again.ts';
import { sayings } from './sayings.ts';
import { nudgeNow, urgingNow } from './still-true.ts';
import { tellUnsigned } from './tell-unsigned.ts';
import { refused } from './wording/refusals.ts';

/** Who is reminded of what they owe, and what they may say to it: 签收, 再提醒, 暂停提醒, 催报. */
export const reminding: Room = {
  name: 'reminding',
  title: '提醒催报',
  sayings,
  hears,
  keeps: [ABSENCES, REMINDERS, SIGNINGS, URGINGS],
  ticks: [remindLater, tellUnsigned],
  morning: async ({ day, last, ctx }) => [
    ...(await nudges(day, ctx)),
    ...(await listSkipped(day, last, ctx)),
  ],
  stillTrue: { nudge: nudgeNow, urging: urgingNow },
  refusals: refused,
};
