import { answer, type Handler } from '../../src/context.ts';
import type { Misread } from '../../src/domain/question.ts';
import {
  buttonOutdated,
  misreadPart,
  misread as misreadWords,
} from '../../src/wording/misunderstandings.ts';
import { notInDraft } from './beside-draft.ts';
import { leftSaid } from './left-said.ts';
import { exampleFor } from './wording/talk.ts';

/** Words that could not be read: an example from the speaker's own tasks. An old button is no words at all. */
export const misread: Handler<Misread> = async ({ left: unread = [] }, ctx) => {
  const { body } = ctx.message;
  if (body.kind === 'pressed') return answer(ctx, buttonOutdated());
  const example = exampleFor(ctx.speaker.roles, ctx.plan);
  const left = leftSaid(unread, ctx);
  const text = left.length > 0 ? misreadPart(left, example) : misreadWords(example);
  return answer(ctx, await notInDraft(text, ctx), 'out_of_scope');
};
