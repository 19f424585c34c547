import { EXTENSIONS } from '../../src/domain/extension.ts';
import type { Room } from '../../src/room.ts';
import { readExtension } from './applications.ts';
import { sayings } from './sayings.ts';
import { refused } from './wording/refusals.ts';

/** 延期: a later day, asked for in time and decided by the office. */
export const extensions: Room = {
  name: 'extensions',
  title: '延期',
  sayings,
  hears: { order: ({ body, today, reader }) => readExtension(body, today, reader) },
  keeps: [EXTENSIONS],
  refusals: refused,
};
