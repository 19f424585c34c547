import { DISPATCHES } from '../../src/domain/dispatch.ts';
import { HANDED_IN } from '../../src/domain/handed-in.ts';
import { INSPECTIONS } from '../../src/domain/inspection.ts';
import { sortOf } from '../../src/matters/sort.ts';
import type { Room } from '../../src/room.ts';
import { DISPATCH } from './dispatches.ts';
import { hears } from './hears.ts';
import { INSPECTION } from './inspections.ts';
import { assessmentNudges } from './nudges.ts';
import { JUDGEMENTS, MILESTONES, SPOT_CHECKS } from './record.ts';
import { sayings } from './sayings.ts';
import { refused } from './wording/refusals.ts';

/** 考核评价: goals, judgement quarter by quarter, inspections and what is asked in writing (附件2 五). */
export const assessment: Room = {
  name: 'assessment',
  title: '考核评价',
  mechanism: '考核评价制度',
  helpUnder: ['考核', '检查', '填报'],
  sayings,
  hears,
  keeps: [MILESTONES, HANDED_IN, JUDGEMENTS, SPOT_CHECKS, INSPECTIONS, DISPATCHES],
  matters: [sortOf(INSPECTION), sortOf(DISPATCH)],
  morning: ({ day, ctx }) => assessmentNudges(day, ctx),
  refusals: refused,
};
