import { answer, type Handler } from '../../src/context.ts';
import type { AskHowToPause } from './intents.ts';
import { pausingTold } from './wording/absences.ts';

/** 出差谁代我: the words to use. */
export const askHowToPause: Handler<AskHowToPause> = (_intent, ctx) =>
  answer(ctx, pausingTold(), 'answer');
