import type { Handler } from '../../src/context.ts';
import type { AskParts } from '../../src/domain/question.ts';
import { onOneScreen, partsUnread } from './wording/several.ts';

/** Several questions of one message, answered in their order under keys of their own; what nobody could read is said so. */
export const askParts: Handler<AskParts> = async ({ parts, unread }, ctx) => {
  const answers = await Promise.all(parts.map((part) => ctx.perform(part)));
  const keyed = answers.flatMap((messages, index) =>
    messages.map((message) => ({ ...message, key: `${message.key}:${index + 1}` })),
  );
  const texts = onOneScreen(keyed.map(({ text }) => text));
  const last = keyed.length - 1;
  return keyed.map((message, index) => {
    const text = texts[index] ?? message.text;
    const isLast = index === last && unread.length > 0;
    return { ...message, text: isLast ? `${text}\n${partsUnread(unread)}` : text };
  });
};
