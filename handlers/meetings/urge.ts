import type { Deed } from '../../src/matters/sort.ts';
import { urgeDesks } from '../../src/matters/urge-desks.ts';
import { toInvitees } from './notices.ts';
import type { Meeting, MeetingStep } from './record.ts';
import { beginsAt, hostOf, isAnnounced, withoutReply } from './rules.ts';
import { replyMissing } from './wording/nudges.ts';
import { repliesUrged } from './wording/receipts.ts';

/** 催办会议1: until it begins, those who were invited and have not answered; before the notice and afterwards whoever has the next step. */
export const urge: Deed<Meeting, MeetingStep> = {
  steps: [],
  by: (meeting) => [...hostOf(meeting), { kind: 'office' }],
  async tells(meeting, _said, ctx) {
    const begins = beginsAt(meeting);
    const isAhead = isAnnounced(meeting) && (begins === null || begins > ctx.act.at);
    if (!isAhead) return urgeDesks({ kind: 'meeting', number: Number(meeting.id) }, ctx);
    const owing = withoutReply(meeting);
    const said = { text: replyMissing(meeting) };
    const messages = await toInvitees(owing, meeting, 'urged', ctx, () => said);
    const names = owing.map(({ name }) => name);
    return { receipt: repliesUrged(meeting, names, messages.length), messages };
  },
};
