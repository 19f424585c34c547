import type { Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { offer } from '../../src/ledger/drafts.ts';
import { handOf, seatingOn } from '../../src/ledger/seats.ts';
import { namesOf } from '../../src/matters/hand-over.ts';
import type { DraftMinutes } from './intents.ts';
import { meetingCalled } from './meeting-called.ts';
import { type MeetingReason, namedAs } from './reasons.ts';
import { hostOf } from './rules.ts';
import { minutesText, minutesTitle } from './wording/minutes.ts';

/** 会议2起草纪要: what was reported of the meeting, as a document that its host would draft in the name of the office: it is shown first. */
export const draftMinutes: Handler<DraftMinutes> = async (intent, ctx) => {
  const meeting = await meetingCalled(intent.meeting, ctx);
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const posts = hostOf(meeting);
  if (handOf(posts, ctx.speaker, seating) === null) {
    const names = namesOf(posts, seating);
    throw new Refusal<MeetingReason>({ kind: 'not-host', meeting, posts, names });
  }
  if (meeting.record === null) {
    throw new Refusal<MeetingReason>({ kind: 'no-minutes-yet', meeting: namedAs(meeting) });
  }
  return offer(
    {
      kind: 'draft-document',
      issuedAs: 'office',
      otherName: null,
      host: meeting.group ?? 'office',
      form: '纪要',
      title: minutesTitle(meeting),
      sendTo: '各参会单位',
      copyTo: null,
      text: minutesText(meeting, meeting.record),
      isUpward: false,
      urgency: null,
      isProposedImportant: false,
    },
    ctx,
  );
};
