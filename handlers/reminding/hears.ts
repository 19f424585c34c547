import type { Intent } from '../../src/domain/intent.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { courtesyOf } from '../../src/reading/talk/courtesies.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import { UrgeMissing } from './intents.ts';
import { readNudgeCommand } from './orders.ts';
import { readOtherUrging, readSparing, readUrging } from './urge-said.ts';

/** Orders about nudges; and 收到, 马上办, which sign for one where nothing else waits for a word. */
export const hears: Hearing = {
  order: (said) =>
    (isOverDraft(said) ? null : readUrging(said)) ??
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

/** 原话是请环卫中心抓紧, over a draft of something else, is a word to that draft and urges nobody. */
const isOverDraft = ({ draft, body }: Said): boolean =>
  draft !== null &&
  !draft.isShelved &&
  waitingAs(UrgeMissing, draft) === null &&
  asReport(draft.proposal) === null &&
  !/催|提醒/u.test(body);

/** 别催环卫了, and no urging is on its way: whoever says so is told. */
const NOTHING_WAITS: Intent = { kind: 'cancel-draft' };
