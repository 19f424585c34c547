import { answer, type Handler } from '../../src/context.ts';
import { buttonOutdated, misread as misreadWords } from '../../src/wording/misunderstandings.ts';
import { besideDraft } from './beside-draft.ts';
import type { Misread } from './intents.ts';
import { exampleFor } from './wording/talk.ts';

/** Words that could not be read: an example from the speaker's own tasks. An old button is no words at all. */
export const misread: Handler<Misread> = async (_intent, ctx) => {
  const { body } = ctx.message;
  if (body.kind === 'pressed') return answer(ctx, buttonOutdated());
  const text = misreadWords(exampleFor(ctx.speaker.roles, ctx.plan));
  return answer(ctx, await besideDraft(text, ctx), 'out_of_scope');
};
