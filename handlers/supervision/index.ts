import { ISSUES } from '../../src/domain/issue.ts';
import { SUPERVISIONS } from '../../src/domain/supervision.ts';
import type { Room } from '../../src/room.ts';
import { hears } from './hears.ts';
import { issues } from './issues.ts';
import { supervisionNudges } from './nudges.ts';
import { sayings } from './sayings.ts';
import { supervisions } from './supervisions.ts';
import { refused } from './wording/refusals.ts';

/** 督查督办 (附件2 六): what the office coordinates and what it presses for, from 问题 to 核销. */
export const supervision: Room = {
  name: 'supervision',
  title: '督查督办',
  mechanism: '督查督办制度',
  helpUnder: ['督办', '督查'],
  sayings,
  hears,
  keeps: [SUPERVISIONS, ISSUES],
  matters: [supervisions, issues],
  morning: supervisionNudges,
  refusals: refused,
};
