import type { Room } from '../../src/room.ts';
import { hears } from './hears.ts';
import { archiveNudges } from './nudges.ts';
import { ARCHIVE_ITEMS, FINISHED_TASKS, TRANSFERS } from './record.ts';
import { sayings } from './sayings.ts';
import { TRANSFER } from './transfers.ts';
import { refused } from './wording/refusals.ts';

/** 档案: what is closed is put on file, and handed over once a task is finished (附件2 七). */
export const archives: Room = {
  name: 'archives',
  title: '档案',
  mechanism: '档案管理制度',
  helpUnder: ['归档', '移交', '目录'],
  sayings,
  hears,
  keeps: [ARCHIVE_ITEMS, FINISHED_TASKS, TRANSFERS],
  matters: [TRANSFER],
  morning: ({ day, ctx }) => archiveNudges(day, ctx),
  refusals: refused,
};
