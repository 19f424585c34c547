import { sortOf } from '../../src/matters/sort.ts';
import type { Room } from '../../src/room.ts';
import { hears } from './hears.ts';
import { meetingNudges } from './nudges.ts';
import { MEETINGS } from './record.ts';
import { sayings } from './sayings.ts';
import { MEETING } from './sort.ts';
import { refused } from './wording/refusals.ts';

/** 会议会务: who convenes, the plan and its signature, filing, notice and 回执, and what was decided (附件2 二). */
export const meetings: Room = {
  name: 'meetings',
  title: '会议',
  mechanism: '会议会务制度',
  helpUnder: ['会议', '会务', '开会'],
  sayings,
  hears,
  keeps: [MEETINGS],
  matters: [sortOf(MEETING)],
  morning: ({ day, ctx }) => meetingNudges(day, ctx),
  refusals: refused,
};
