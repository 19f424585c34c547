import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endedOnce } from './ended-once.ts';

/** One question that reached the server. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  /** json_schema or json_object. */
  readonly form: string | undefined;
  readonly temperature: number | undefined;
  /** Null where nothing is said of it. */
  readonly thinks: boolean | null;
  readonly streams: boolean;
  /** The constant instructions. */
  readonly system: string;
  /** The data, as the user's message. */
  readonly user: string;
}

export type ModelAnswer = (response: ServerResponse, asked: Asked) => void;

export interface FakeModel {
  /** What OPENAI_BASE_URL is pointed at. */
  readonly baseUrl: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** A server on loopback that speaks OpenAI's chat completions and answers every question as `answer` says. */
export async function startFakeModel(answer: ModelAnswer): Promise<FakeModel> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => void take(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    close: endedOnce(async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }),
  };

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const one = askedIn(request, body);
    asked.push(one);
    answer(response, one);
  }
}

interface Body {
  readonly temperature?: number;
  readonly enable_thinking?: boolean;
  readonly stream?: boolean;
  readonly response_format?: { readonly type: string };
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

function askedIn(request: IncomingMessage, text: string): Asked {
  const body = JSON.parse(text) as Body;
  const said = (role: string) =>
    body.messages
      .filter((one) => one.role === role)
      .map(({ content }) => content)
      .join('\n');
  return {
    path: request.url ?? '',
    authorization: request.headers.authorization,
    form: body.response_format?.type,
    temperature: body.temperature,
    thinks: body.enable_thinking ?? null,
    streams: body.stream ?? false,
    system: said('system'),
    user: said('user'),
  };
}

interface Choice {
  readonly finish_reason?: string;
  readonly content?: string | null;
  readonly reasoning_content?: string;
  readonly refusal?: string;
}

const send = (response: ServerResponse, status: number, body: object, headers = {}): void =>
  void response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));

/** A completion with these words, whatever they are. */
export const completion =
  ({ finish_reason = 'stop', content = null, ...said }: Choice): ModelAnswer =>
  (response) => {
    const message = { role: 'assistant', content, ...said };
    send(response, 200, {
      id: 'c1',
      object: 'chat.completion',
      created: 0,
      model: 'fake',
      choices: [{ index: 0, finish_reason, message }],
    });
  };

export const answering = (value: unknown): ModelAnswer =>
  completion({ content: JSON.stringify(value) });

export const failing =
  (status: number, headers = {}): ModelAnswer =>
  (response) =>
    send(response, status, { error: { message: 'no', type: 'error' } }, headers);

/** Refuses in the words of another, as gateways do that repeat a key or a question. */
export const repeating =
  (status: number, words: string): ModelAnswer =>
  (response) =>
    send(response, status, { error: { message: words, type: words, code: words } });

/** Sends whoever asks to another place. */
export const redirecting =
  (location: string): ModelAnswer =>
  (response) =>
    void response.writeHead(307, { location }).end();

/** Takes the question and never answers; with `begun` it sends the head of an answer first. */
export const hanging =
  (begun = false): ModelAnswer =>
  (response) => {
    if (begun) response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":');
  };

/** The same words in pieces, as servers send them that stream; the connection stays open behind them. */
export const streaming =
  (content: string, reasoning = ''): ModelAnswer =>
  (response) => {
    const send = (delta: object, finish_reason: string | null = null) =>
      response.write(
        `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] })}\n\n`,
      );
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': ping\n\n');
    for (const piece of reasoning) send({ reasoning_content: piece });
    for (const piece of content) send({ content: piece });
    send({}, 'stop');
    response.write('data: {"choices":[],"usage":{"total_tokens":9}}\n\ndata: [DONE]\n\n');
  };

/** Sends an answer that has no end, until it is hung up on; `sent` hears how much has gone. */
export const endless =
  (head: string, chunk: string, sent: (bytes: number) => void): ModelAnswer =>
  (response) => {
    let bytes = head.length;
    response.writeHead(200, { 'content-type': 'application/json' }).write(head);
    const more = (): void => {
      while (!response.destroyed) {
        bytes += chunk.length;
        sent(bytes);
        if (!response.write(chunk)) return void response.once('drain', more);
      }
    };
    more();
  };

/** Refuses every form but these with 400, as servers do that do not know them. */
export const knowing =
  (forms: readonly string[], answer: ModelAnswer, status = 400): ModelAnswer =>
  (response, asked) =>
    forms.includes(asked.form ?? '') ? answer(response, asked) : failing(status)(response, asked);
