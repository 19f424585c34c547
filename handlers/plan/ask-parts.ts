import type { Handler } from '../../src/context.ts';
import type { AskParts } from '../../src/domain/question.ts';
import { answersInOrder } from './answers-in-order.ts';
import { partsUnread } from './wording/several.ts';

/** Several questions of one message, answered in their order; what nobody could read is said so. */
export const askParts: Handler<AskParts> = async ({ parts, unread }, ctx) => {
  const answers = await answersInOrder(parts, ctx);
  const last = answers.length - 1;
  return answers.map((message, index) =>
    index === last && unread.length > 0
      ? { ...message, text: `${message.text}\n${partsUnread(unread)}` }
      : message,
  );
};
