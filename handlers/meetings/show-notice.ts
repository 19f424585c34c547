import type { Handler } from '../../src/context.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import type { ShowNotice } from './intents.ts';
import { meetingCalled } from './meeting-called.ts';
import { noticeShown } from './wording/plans.ts';
import { noticePrinted, noticePrintedName } from './wording/printed.ts';

/** 会议2通知, with the file for printing: to whoever may know of the meeting. */
export const showNotice: Handler<ShowNotice> = async ({ meeting: number }, ctx) => {
  const meeting = await meetingCalled(number, ctx);
  return answerWithPaper(ctx, noticeShown(meeting, ctx.plan), {
    name: noticePrintedName(meeting),
    content: noticePrinted(meeting, ctx.plan),
  });
};
