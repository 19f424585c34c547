import OpenAI from 'openai';
import { z } from 'zod';
import { ModelError } from '../errors.ts';
import type { Model, ModelQuestion } from './model.ts';

export interface OpenAiSettings {
  readonly apiKey: string;
  /** The only address that is called. */
  readonly baseUrl: string;
  /** The model's name there. */
  readonly name: string;
}

type Request = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming;
type Form = (question: ModelQuestion<unknown>) => Partial<Request>;

/**
 * The forms in which an answer may be asked for, the strictest first. DeepSeek refuses json_schema, Qwen takes it for
 * some models only, and models that think refuse a temperature: each says so with 400, and the next form is tried.
 */
const FORMS: readonly Form[] = [
  ({ name, answer }) => ({
    temperature: 0,
    response_format: {
      type: 'json_schema',
      json_schema: { name, strict: true, schema: schemaOf(answer) },
    },
  }),
  () => ({ temperature: 0, response_format: { type: 'json_object' } }),
  () => ({ response_format: { type: 'json_object' } }),
];

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
    fetchOptions: { redirect: 'error' },
  });
  let understood = 0;

  return {
    async ask(question, data, signal) {
      try {
        return await inSomeForm(question, data, signal);
      } catch (error) {
        if (error instanceof ModelError) throw error;
        const why = signal.aborted ? 'in time' : `(${nameOf(error)})`;
        throw new ModelError(`The model did not answer ${question.name} ${why}`, { cause: error });
      }
    },
  };

  /** Begins with the form that the server understood last. */
  async function inSomeForm<Answer>(
    question: ModelQuestion<Answer>,
    data: unknown,
    signal: AbortSignal,
  ): Promise<Answer> {
    for (let at = understood; ; at += 1) {
      try {
        const answered = await client.chat.completions.create(
          { model: name, messages: messagesOf(question, data), ...FORMS[at]?.(question) },
          { signal },
        );
        understood = at;
        return readAnswer(answered, question);
      } catch (error) {
        if (!(error instanceof OpenAI.BadRequestError) || at + 1 >= FORMS.length) throw error;
      }
    }
  }
}

function messagesOf<Answer>(question: ModelQuestion<Answer>, data: unknown): Request['messages'] {
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

/** What is read of a completion. */
const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

function readAnswer<Answer>(answered: unknown, { name, answer }: ModelQuestion<Answer>): Answer {
  const [choice] = Completion.parse(answered).choices;
  const { content, refusal } = choice?.message ?? {};
  if (refusal) throw new ModelError(`The model refused to answer ${name}`);
  if (choice?.finish_reason === 'length') {
    throw new ModelError(`The model's answer to ${name} was cut off`);
  }
  if (!content?.trim()) throw new ModelError(`The model's answer to ${name} is empty`);
  return answer.parse(parsed(content, name));
}

/** The error of the parser repeats what it could not read, which no log may: it is no cause. */
function parsed(content: string, name: string): unknown {
  try {
    return JSON.parse(withoutFence(content));
  } catch {
    throw new ModelError(`The model's answer to ${name} is no JSON`);
  }
}

/** ```json … ```: some models wrap what they were asked to give bare. */
const withoutFence = (content: string): string =>
  content
    .trim()
    .replace(/^```(?:json)?|```$/gu, '')
    .trim();

/** 503 for an answer of the server, otherwise what kind of error it is. */
function nameOf(error: unknown): string {
  if (error instanceof OpenAI.APIError && error.status !== undefined) return `${error.status}`;
  return error instanceof Error ? error.constructor.name : typeof error;
}
