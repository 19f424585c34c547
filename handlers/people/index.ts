import { BINDINGS } from '../../src/domain/binding.ts';
import type { Room } from '../../src/room.ts';
import { hearIntroduction } from './introductions.ts';
import { sayings } from './sayings.ts';
import { refused } from './wording/refusals.ts';

/** Who is who: asked for by everybody for themselves, decided by the office. */
export const people: Room = {
  name: 'people',
  title: '人员登记',
  sayings,
  hears: { courtesy: ({ body, reader }) => hearIntroduction(body, reader) },
  keeps: [BINDINGS],
  refusals: refused,
};
