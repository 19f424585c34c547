import type { Context } from '../../src/context.ts';
import { plain } from '../../src/reading/text/plain.ts';

/** Of the words that could not be read those that somebody wrote: what the reading put in their place is quoted to nobody. */
export function leftSaid(
  left: readonly string[],
  { message: { body } }: Pick<Context, 'message'>,
): readonly string[] {
  if (body.kind !== 'said') return [];
  const said = [body.text, plain(body.text)];
  return left.filter((words) => said.some((one) => one.includes(words)));
}
