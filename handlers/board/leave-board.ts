import { answer, type Handler } from '../../src/context.ts';
import { leaveBoard as leave } from '../../src/ledger/tickets.ts';
import type { LeaveBoard } from './intents.ts';
import { boardLeft } from './wording/board.ts';

/** 退出看板: every address that the speaker was given opens nothing from now on. */
export const leaveBoard: Handler<LeaveBoard> = async (_intent, ctx) =>
  answer(ctx, boardLeft(await leave(ctx.speaker.id, ctx.kept)));
