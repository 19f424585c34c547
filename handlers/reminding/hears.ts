import type { Hearing } from '../../src/reading/said.ts';
import { courtesyOf } from '../../src/reading/talk/courtesies.ts';
import { readNudgeCommand } from './orders.ts';

/** Orders about nudges; and 收到, 马上办, which sign for one where nothing else waits for a word. */
export const hears: Hearing = {
  order: ({ text, at, reader }) => readNudgeCommand(text, at, reader),
  courtesy: async ({ body, draft, toSign }) =>
    draft === null && courtesyOf(body) === 'received' && (await toSign())
      ? { kind: 'sign-for' }
      : null,
};
