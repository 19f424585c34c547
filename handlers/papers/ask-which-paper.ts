import { answer, type Handler } from '../../src/context.ts';
import type { AskWhichPaper } from './intents.ts';
import { whichPaper } from './wording/comes.ts';

/** 做张表: of which there are several. */
export const askWhichPaper: Handler<AskWhichPaper> = (_intent, ctx) =>
  answer(ctx, whichPaper(ctx.may('print-liaisons')), 'ambiguous');
