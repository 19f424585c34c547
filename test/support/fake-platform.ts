import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endedOnce } from './ended-once.ts';

/** One call that a platform got. */
export interface Call {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** The JSON that was posted; null for a GET and for a form. */
  readonly body: Record<string, unknown> | null;
  /** The file that was uploaded as the form field `media`. */
  readonly media: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** What a platform does with a call: answers with JSON and a status, says nothing, breaks off. */
export type Answer =
  | { readonly json: unknown; readonly status?: number }
  | { readonly html: string; readonly status?: number }
  | 'hang'
  | 'break';

export interface FakePlatform {
  readonly origin: string;
  readonly server: Server;
  /** Every call, in order. */
  readonly calls: readonly Call[];
  /** The calls of one path. */
  callsOf(path: string): readonly Call[];
  /** From now on answers as this says; what it leaves open is answered as before. */
  behave(answer: (call: Call) => Answer | undefined): void;
  close(): Promise<void>;
}

/** An HTTP server on loopback that answers as it is told. */
export async function startFakePlatform(usual: (call: Call) => Answer): Promise<FakePlatform> {
  const calls: Call[] = [];
  let behaviour: (call: Call) => Answer | undefined = () => undefined;
  // A call that breaks off before it has said everything is none.
  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    calls,
    callsOf: (path) => calls.filter((call) => call.path === path),
    behave(answer) {
      behaviour = answer;
    },
    close: endedOnce(async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }),
  };

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const posted = Buffer.concat(chunks);
    const { 'content-type': type = '' } = request.headers;
    const isForm = type.startsWith('multipart/');
    const text = isForm ? '' : posted.toString('utf8');
    const url = new URL(request.url ?? '/', 'http://fake');
    const call: Call = {
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: text === '' ? null : (JSON.parse(text) as Record<string, unknown>),
      media: isForm ? await mediaIn(posted, type) : null,
    };
    calls.push(call);
    give(behaviour(call) ?? usual(call), response);
  }
}

async function mediaIn(posted: Uint8Array, type: string): Promise<Call['media']> {
  const form = await new Response(Uint8Array.from(posted), {
    headers: { 'content-type': type },
  }).formData();
  const media = form.get('media');
  if (media === null || typeof media === 'string') return null;
  return { name: media.name, bytes: new Uint8Array(await media.arrayBuffer()) };
}

function give(answer: Answer, response: ServerResponse): void {
  if (answer === 'hang') return;
  if (answer === 'break') {
    response.destroy();
    return;
  }
  const [type, body] =
    'json' in answer
      ? ['application/json', JSON.stringify(answer.json)]
      : ['text/html', answer.html];
  response.writeHead(answer.status ?? 200, { 'content-type': type }).end(body);
}

/** Resolves with the calls of a path once there are so many. */
export async function called(platform: FakePlatform, path: string, count: number) {
  while (platform.callsOf(path).length < count) {
    await new Promise((resolve) => platform.server.once('request', resolve));
    await new Promise(setImmediate);
  }
  return platform.callsOf(path);
}
