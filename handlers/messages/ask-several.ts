import type { Handler } from '../../src/context.ts';

/** Several questions in one message, answered in their order under keys of their own. */
export const askSeveral: Handler<'ask-several'> = async (intent, ctx) => {
  const answers = await Promise.all(intent.questions.map((question) => ctx.perform(question)));
  return answers.flatMap((messages, index) =>
    messages.map((message) => ({ ...message, key: `${message.key}:${index + 1}` })),
  );
};
