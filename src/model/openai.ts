import OpenAI from 'openai';
import { z } from 'zod';
import { ModelError } from '../errors.ts';
import { type Completion, readCompletion } from './completion.ts';
import { jsonIn } from './json-in.ts';
import { limitedFetch } from './limited-fetch.ts';
import type { Model, ModelQuestion } from './model.ts';

export interface OpenAiSettings {
  readonly apiKey: string;
  /** The only address that is called. */
  readonly baseUrl: string;
  /** The model's name there. */
  readonly name: string;
}

type Form = (question: ModelQuestion<unknown>) => object;

/**
 * The forms in which an answer may be asked for, the strictest first. DeepSeek refuses json_schema, Qwen takes it for
 * some models only, models that think refuse a temperature, Qwen3 answers whole only when it does not think, and some
 * servers only stream: each says so with 400 or 422, and the next form is tried.
 */
const FORMS: readonly Form[] = [
  ({ name, answer }) => ({
    temperature: 0,
    response_format: { type: 'json_schema', json_schema: { name, ...closed(schemaOf(answer)) } },
  }),
  () => ({ temperature: 0, response_format: { type: 'json_object' } }),
  () => ({ response_format: { type: 'json_object' } }),
  () => ({}),
  () => ({ enable_thinking: false }),
  () => ({ stream: true }),
];

/** Far more than an answer takes, and little for a process to hold. */
const MOST_BYTES = 256 * 1024;

/** Any server that speaks OpenAI's chat completions. A question is tried once: who asks has something to fall back on. */
export function createOpenAiModel({ apiKey, baseUrl, name }: OpenAiSettings): Model {
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl,
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: 'off',
    fetch: limitedFetch(MOST_BYTES),
    fetchOptions: { redirect: 'error' },
  });
  let understood = 0;

  return {
    async ask(question, data, signal) {
      try {
        return readAnswer(await inSomeForm(question, data, signal), question);
      } catch (error) {
        if (error instanceof ModelError) throw error;
        const why = signal.aborted ? 'in time' : `(${nameOf(error)})`;
        throw new ModelError(`The model did not answer ${question.name} ${why}`);
      }
    },
  };

  /** Begins with the form that the server understood last. */
  async function inSomeForm(
    question: ModelQuestion<unknown>,
    data: unknown,
    signal: AbortSignal,
  ): Promise<Completion> {
    for (let at = understood; ; at += 1) {
      try {
        const body = {
          model: name,
          messages: messagesOf(question, data),
          ...FORMS[at]?.(question),
        };
        const response = await client.post('/chat/completions', { body, signal }).asResponse();
        understood = at;
        return await readCompletion(response);
      } catch (error) {
        if (!isOfForm(error) || at + 1 >= FORMS.length) throw error;
      }
    }
  }
}

/** DeepSeek says 422 where others say 400. */
const isOfForm = (error: unknown): boolean =>
  error instanceof OpenAI.BadRequestError || error instanceof OpenAI.UnprocessableEntityError;

function messagesOf(question: ModelQuestion<unknown>, data: unknown) {
  const schema = JSON.stringify(schemaOf(question.answer));
  return [
    { role: 'system', content: `${question.instructions.trim()}\n\nJSON Schema:\n${schema}` },
    { role: 'user', content: JSON.stringify(data) },
  ];
}

/** Without the name of the dialect, which not every server knows. */
function schemaOf(answer: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(answer);
  return schema;
}

/** A strict server takes no schema that leaves an object open. */
const closed = (schema: Record<string, unknown>) => ({
  strict: !JSON.stringify(schema).includes('"additionalProperties":{}'),
  schema,
});

/** No error here repeats a word of the answer: it would stand in the log. */
function readAnswer<Answer>(
  { content, reasoning, refusal, finish }: Completion,
  { name, answer }: ModelQuestion<Answer>,
): Answer {
  if (refusal) throw new ModelError(`The model refused to answer ${name}`);
  if (finish === 'length') throw new ModelError(`The model's answer to ${name} was cut off`);
  const said = content.trim() || reasoning.trim();
  if (!said) throw new ModelError(`The model's answer to ${name} is empty`);
  const found = jsonIn(said);
  if (!found) throw new ModelError(`The model's answer to ${name} is no JSON`);
  const read = answer.safeParse(found);
  if (!read.success) throw new ModelError(`The model's answer to ${name} is of another form`);
  return read.data;
}

/** 401 invalid_request_error for an answer of the server, otherwise what kind of error it is; never what it says. */
function nameOf(error: unknown): string {
  if (error instanceof OpenAI.APIError && error.status !== undefined) {
    return isWord(error.type) ? `${error.status} ${error.type}` : `${error.status}`;
  }
  return error instanceof Error ? error.constructor.name : typeof error;
}

const isWord = (type: string | undefined): type is string =>
  type !== undefined && /^[a-z_]{1,40}$/u.test(type);
