import { answer, type Handler } from '../../src/context.ts';
import type { AskWhichTask } from '../../src/domain/question.ts';
import { askedWhichTask } from '../../src/wording/misunderstandings.ts';

/** 这项谁牵头, and nothing before it says which: asked back. */
export const askWhichTask: Handler<AskWhichTask> = (_intent, ctx) =>
  answer(ctx, askedWhichTask(ctx.plan), 'ambiguous');
