import { answer, type Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { handOf, seatingOn } from '../../src/ledger/seats.ts';
import { namesOf } from '../../src/matters/hand-over.ts';
import type { ShowReplies } from './intents.ts';
import { meetingCalled } from './meeting-called.ts';
import type { MeetingReason } from './reasons.ts';
import { convenorsOf, hostOf, withoutReply } from './rules.ts';
import { repliesTold } from './wording/receipts.ts';

/** 会议2回执: who comes and who has not said, to its host, its convenor and the office alone. */
export const showReplies: Handler<ShowReplies> = async ({ meeting: number }, ctx) => {
  const meeting = await meetingCalled(number, ctx);
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const posts = hostOf(meeting);
  const readers = [...posts, ...convenorsOf(meeting), { kind: 'office' as const }];
  if (handOf(readers, ctx.speaker, seating) === null) {
    const names = namesOf(posts, seating);
    throw new Refusal<MeetingReason>({ kind: 'not-for-you', posts, names });
  }
  return answer(
    ctx,
    repliesTold(
      meeting,
      withoutReply(meeting).map(({ name }) => name),
    ),
  );
};
