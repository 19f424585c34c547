import type { Room } from '../../src/room.ts';
import { hears } from './hears.ts';
import { DOCUMENTS, GIVEN_NUMBERS } from './record.ts';
import { sayings } from './sayings.ts';
import { DOCUMENT } from './sort.ts';
import { refused } from './wording/refusals.ts';

/** 公文办理: from the draft of a group to the day on which it is sent (附件2 一). */
export const documents: Room = {
  name: 'documents',
  title: '公文办理',
  mechanism: '公文办理制度',
  helpUnder: ['公文', '发文', '起草'],
  sayings,
  hears,
  keeps: [DOCUMENTS, GIVEN_NUMBERS],
  matters: [DOCUMENT],
  refusals: refused,
};
