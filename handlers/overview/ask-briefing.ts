import { answer, type Handler } from '../../src/context.ts';
import type { AskBriefing } from './intents.ts';
import { lastBriefing } from './last-briefing.ts';
import { briefingAgain, noBriefing } from './wording/briefing.ts';

/** 今天的简报: the one that the speaker was sent last, word for word. */
export const askBriefing: Handler<AskBriefing> = async (_, ctx) => {
  const last = await lastBriefing(ctx);
  return last
    ? answer(ctx, briefingAgain(last.part.text, last.at), 'answer')
    : answer(ctx, noBriefing(), 'not_found');
};
