import { answer, type Handler } from '../../src/context.ts';
import { openQuestionOf } from '../../src/domain/plan-lookups.ts';
import type { AskOpen } from '../../src/domain/question.ts';
import { leftOpen } from './wording/rules.ts';

/** 月报几号交: the notice does not say, and the answer says so, with what it does say. */
export const askOpen: Handler<AskOpen> = (intent, ctx) =>
  answer(ctx, leftOpen(openQuestionOf(ctx.plan, intent.open)), 'not_found');
