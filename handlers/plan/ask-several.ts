import type { Handler } from '../../src/context.ts';
import type { AskSeveral } from '../../src/domain/question.ts';
import { onOneScreen } from './wording/several.ts';

/** Several questions in one message, answered in their order under keys of their own. */
export const askSeveral: Handler<AskSeveral> = async (intent, ctx) => {
  const answers = await Promise.all(intent.questions.map((question) => ctx.perform(question)));
  const keyed = answers.flatMap((messages, index) =>
    messages.map((message) => ({ ...message, key: `${message.key}:${index + 1}` })),
  );
  const texts = onOneScreen(keyed.map(({ text }) => text));
  return keyed.map((message, index) => ({ ...message, text: texts[index] ?? message.text }));
};
