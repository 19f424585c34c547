import { EVIDENCES } from '../../src/domain/evidence.ts';
import { GROUP_REPORTS } from '../../src/domain/group-report.ts';
import { SUBMISSIONS } from '../../src/domain/submission.ts';
import type { Room } from '../../src/room.ts';
import { experiencesMissed } from './experience-missed.ts';
import { hears } from './hears.ts';
import { sayings } from './sayings.ts';
import { refused } from './wording/refusals.ts';

/** 信息报送 (附件2 三): what units and groups put on record, how it is changed, and what stands there. */
export const reports: Room = {
  name: 'reports',
  title: '信息报送',
  sayings,
  hears,
  keeps: [SUBMISSIONS, GROUP_REPORTS, EVIDENCES],
  morning: ({ day, ctx }) => experiencesMissed(day, ctx),
  refusals: refused,
};
