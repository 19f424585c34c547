import { BINDINGS } from '../../src/domain/binding.ts';
import { RELEASES } from '../../src/domain/release.ts';
import type { Room } from '../../src/room.ts';
import { readDeparture } from './departures.ts';
import { hearIntroduction } from './introductions.ts';
import { sayings } from './sayings.ts';
import { refused } from './wording/refusals.ts';

/** Who is who: asked for by everybody for themselves, decided by the office. */
export const people: Room = {
  name: 'people',
  title: '人员登记',
  sayings,
  hears: {
    order: ({ body, reader }) => readDeparture(body, reader),
    courtesy: ({ body, reader }) => hearIntroduction(body, reader),
  },
  keeps: [BINDINGS, RELEASES],
  refusals: refused,
};
