import type { Context } from '../../src/context.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { onOneScreen } from './wording/several.ts';

/** What each question is answered, under keys of their own; the same is told once. */
export async function answersInOrder(
  questions: readonly Intent[],
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const answers = await Promise.all(questions.map((question) => ctx.perform(question)));
  const keyed = answers
    .flatMap((messages, index) =>
      messages.map((message) => ({ ...message, key: `${message.key}:${index + 1}` })),
    )
    .filter(({ text }, at, all) => all.findIndex((one) => one.text === text) === at);
  const texts = onOneScreen(keyed.map(({ text }) => text));
  return keyed.map((message, index) => ({ ...message, text: texts[index] ?? message.text }));
}
