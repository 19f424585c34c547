import { answer, type Handler } from '../../src/context.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { linkToBoard } from '../../src/ledger/tickets.ts';
import type { OpenBoard } from './intents.ts';
import { boardAt, noBoard } from './wording/board.ts';

/** 看板: an address that is good for half a day and for the speaker alone. */
export const openBoard: Handler<OpenBoard> = async (_intent, ctx) => {
  const { speaker, act, kept, publicUrl } = ctx;
  if (publicUrl === null) return answer(ctx, noBoard(isOffice(speaker.roles)), 'not_found');
  return answer(ctx, boardAt(await linkToBoard(speaker.id, act.at, publicUrl, kept)), 'answer');
};
