import { answer, type Handler } from '../../src/context.ts';
import { misread as misreadWords } from '../../src/wording/misunderstandings.ts';
import { exampleFor } from '../../src/wording/talk.ts';

/** Words that could not be read: an example from the speaker's own tasks. */
export const misread: Handler<'misread'> = (_intent, ctx) =>
  answer(ctx, misreadWords(exampleFor(ctx.speaker.roles, ctx.plan)), 'out_of_scope');
