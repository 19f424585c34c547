import { INSTRUCTIONS } from '../../src/domain/instruction.ts';
import type { Room } from '../../src/room.ts';
import { hears } from './hears.ts';
import { instructions } from './instructions.ts';
import { instructionNudges } from './nudges.ts';
import { sayings } from './sayings.ts';
import { refused } from './wording/refusals.ts';

/** 领导批示办理 (附件2 四): from 登记 to 注结. */
export const instructing: Room = {
  name: 'instructions',
  title: '领导批示',
  mechanism: '领导批示办理制度',
  helpUnder: ['批示', '领导批示'],
  sayings,
  hears,
  keeps: [INSTRUCTIONS],
  matters: [instructions],
  morning: instructionNudges,
  refusals: refused,
};
