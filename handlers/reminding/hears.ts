import type { Hearing } from '../../src/reading/said.ts';
import { courtesyOf } from '../../src/reading/talk/courtesies.ts';
import { readNudgeCommand } from './orders.ts';
import { readUrging } from './urge-said.ts';

/** Orders about nudges; and 收到, 马上办, which sign for one where nothing else waits for a word. */
export const hears: Hearing = {
  order: (said) => readUrging(said) ?? readNudgeCommand(said.text, said.at),
  courtesy: async ({ body, draft, toSign }) =>
    draft === null && courtesyOf(body) === 'received' && (await toSign())
      ? { kind: 'sign-for' }
      : null,
};
