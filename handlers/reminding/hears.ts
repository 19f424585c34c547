import type { Intent } from '../../src/domain/intent.ts';
import type { Hearing } from '../../src/reading/said.ts';
import { courtesyOf } from '../../src/reading/talk/courtesies.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import { UrgeMissing } from './intents.ts';
import { readNudgeCommand } from './orders.ts';
import { readOtherUrging, readSparing, readUrging } from './urge-said.ts';

/** Orders about nudges; and 收到, 马上办, which sign for one where nothing else waits for a word. */
export const hears: Hearing = {
  order: (said) =>
    readUrging(said) ??
    (said.draft === null && readSparing(said) ? NOTHING_WAITS : null) ??
    readNudgeCommand(said.text, said.at),
  answer: (said) => {
    const waiting = waitingAs(UrgeMissing, said.draft);
    return waiting ? readOtherUrging(waiting, said) : null;
  },
  courtesy: async ({ body, draft, toSign }) => {
    const said = draft === null ? courtesyOf(body) : null;
    if (said !== 'received' && said !== 'agreed') return null;
    return (await toSign(said === 'agreed')) ? { kind: 'sign-for' } : null;
  },
};

/** 别催环卫了, and no urging is on its way: whoever says so is told. */
const NOTHING_WAITS: Intent = { kind: 'cancel-draft' };
