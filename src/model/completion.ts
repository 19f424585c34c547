import { z } from 'zod';

/** What a server answered, whole or piece by piece. */
export interface Completion {
  readonly content: string;
  /** What some servers keep apart from the answer, and some put in its place. */
  readonly reasoning: string;
  readonly refusal: string;
  /** Why it ended: `length` is in the middle. */
  readonly finish: string | null;
}

/** Reads a body as JSON or, where that is what it is, as a stream of events. Throws where it is neither. */
export async function readCompletion({ body }: Response): Promise<Completion> {
  const text = await textOf(body);
  return /^\s*(?:data|event|id|:)/u.test(text) ? joined(eventsIn(text)) : whole(text);
}

/** The end of a stream, behind which some servers keep the connection open. */
const DONE = /^data: ?\[DONE\]/mu;
const LONGEST_MARK = 16;

async function textOf(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let end = '';
  for await (const bytes of body ?? []) {
    const chunk = decoder.decode(bytes, { stream: true });
    text += chunk;
    end += chunk;
    if (DONE.test(end)) break;
    end = end.slice(-LONGEST_MARK);
  }
  return text;
}

const words = z.string().nullish();
const Said = z.object({ content: words, reasoning_content: words, refusal: words });
const Answered = z.object({
  choices: z.array(z.object({ finish_reason: words, message: Said })).min(1),
});
/** The last piece tells what was used, and has no choices. */
const Piece = z.object({
  choices: z.array(z.object({ finish_reason: words, delta: Said.nullish() })),
});

function whole(text: string): Completion {
  const [choice] = Answered.parse(JSON.parse(text)).choices;
  return completionOf(choice?.message, choice?.finish_reason);
}

const eventsIn = (text: string): readonly z.infer<typeof Piece>[] =>
  text
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice('data:'.length).trim())
    .filter((data) => data !== '' && data !== '[DONE]')
    .map((data) => Piece.parse(JSON.parse(data)));

function joined(pieces: readonly z.infer<typeof Piece>[]): Completion {
  const first = pieces.flatMap(({ choices }) => choices.slice(0, 1));
  const parts = first.map(({ delta, finish_reason }) => completionOf(delta, finish_reason));
  return {
    content: parts.map(({ content }) => content).join(''),
    reasoning: parts.map(({ reasoning }) => reasoning).join(''),
    refusal: parts.map(({ refusal }) => refusal).join(''),
    finish: parts.findLast(({ finish }) => finish !== null)?.finish ?? null,
  };
}

const completionOf = (
  said: z.infer<typeof Said> | null | undefined,
  finish: string | null | undefined,
): Completion => ({
  content: said?.content ?? '',
  reasoning: said?.reasoning_content ?? '',
  refusal: said?.refusal ?? '',
  finish: finish ?? null,
});
