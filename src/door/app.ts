import type { RequestListener } from 'node:http';
import Router from '@koa/router';
import Koa, { type Context, type Middleware } from 'koa';
import getRawBody from 'raw-body';
import type { Desk, HttpChannel, RawRequest } from '../channels/channel.ts';
import { EnvelopeError } from '../errors.ts';
import type { PrintedFile } from '../exports/file-of.ts';
import type { OpenBoard } from '../web/board.ts';
import type { Console, Shown } from '../web/console/console.ts';
import type { OpenFile } from './files.ts';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';
import { refuseUnlessFromHere } from './this-machine-only.ts';

export interface AppParts {
  readonly channels: readonly HttpChannel[];
  readonly desk: Desk;
  /** How the office is, asked at each look at /healthz. */
  health(): Promise<Health>;
  /** The files behind links; without it there are none. */
  readonly openFile?: OpenFile;
  /** The pages of the board behind links, and how they look; without it there are none. */
  readonly board?: { readonly open: OpenBoard; readonly style: string };
  /** The pages for whoever sits at this machine; without it there are none. */
  readonly console?: Console;
  /** Counts what comes in; without it there is no /metrics. */
  readonly metrics?: Metrics;
  now(): Date;
  /** Hears of whatever went wrong behind a callback, by the name of its door. */
  onError(error: unknown, door: string): void;
  /** Hears of each request that was turned away, and why. */
  onRefused(reason: string, door: string): void;
}

/** The longest body that is read; the platforms' own stay far below. */
const LONGEST_BODY = 64 * 1024;

/** The doors of the office: one path for each channel that is configured, and /healthz. */
export function createApp(parts: AppParts): RequestListener {
  const router = new Router();
  router.get('/healthz', async (ctx) => {
    const health = await parts.health();
    ctx.status = health.status === 'ok' ? 200 : 503;
    ctx.body = health;
  });
  router.get('/metrics', async (ctx, next) => {
    const page = await parts.metrics?.page();
    if (!page) return next();
    ctx.type = page.type;
    ctx.body = page.body;
  });
  router.get('/files/:secret', async (ctx) => {
    const file = await parts.openFile?.(String(ctx.params.secret));
    ctx.status = file ? 200 : 404;
    ctx.body = '';
    if (file) sendFile(file, ctx);
  });
  router.get('/board/style.css', (ctx, next) => {
    if (!parts.board) return next();
    ctx.type = 'text/css';
    ctx.body = parts.board.style;
  });
  router.get(['/board/:secret', '/board/:secret/tasks/:task'], async (ctx) => {
    const { secret, task } = ctx.params;
    const number = task === undefined ? null : Number(task);
    const found = await parts.board?.open(String(secret), number);
    ctx.status = found ? 200 : 404;
    ctx.body = '';
    if (found) sendPage(found, ctx);
  });
  if (parts.console) router.all(['/console', '/console/*path'], consoleDoor(parts.console));
  for (const channel of parts.channels) {
    router.register(channel.path, ['get', 'post'], callback(channel, parts));
  }
  const app = new Koa();
  // A connection that breaks while we answer is the caller's affair.
  app.silent = true;
  if (parts.metrics) app.use(counted(parts.metrics));
  app.use(boundary(parts)).use(router.routes()).use(unrouted);
  const answer = app.callback();
  return (request, response) => void answer(request, response);
}

/** A picture opens in its place, anything else is put away under its name. */
function sendFile({ name, type, bytes }: PrintedFile, ctx: Context): void {
  ctx.attachment(name, { type: type.startsWith('image/') ? 'inline' : 'attachment' });
  ctx.type = type;
  ctx.body = Buffer.from(bytes);
}

/** No script, nothing from elsewhere, and its own stylesheet. */
function sendPage(markup: string, ctx: Context): void {
  ctx.set('Content-Security-Policy', PAGE_POLICY);
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = markup;
}

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A script is as long as a year of a command. */
const LONGEST_FORM = 1024 * 1024;

/** To this machine alone; a form leads on to a page, as forms do. */
function consoleDoor(pages: Console): Middleware {
  return async (ctx) => {
    const { method, req, path, querystring } = ctx;
    const { httpVersion, headers } = req;
    refuseUnlessFromHere({ method, httpVersion, headers, remoteAddress: req.socket.remoteAddress });
    ctx.body = '';
    ctx.status = 404;
    if (method === 'POST') {
      const form = new URLSearchParams(await bodyOf(ctx, LONGEST_FORM));
      const next = await pages.take(path, form);
      if (next !== null) ctx.redirect(next);
      if (next !== null) ctx.status = 303;
      ctx.body = '';
    } else if (method === 'GET' || method === 'HEAD') {
      const shown = await pages.show(path, new URLSearchParams(querystring));
      if (shown) sendShown(shown, ctx);
    }
  };
}

function sendShown(shown: Shown, ctx: Context): void {
  ctx.set(OF_CONSOLE);
  ctx.status = 200;
  switch (shown.kind) {
    case 'page':
      ctx.type = 'text/html; charset=utf-8';
      ctx.body = shown.markup;
      break;
    case 'text':
      ctx.type = shown.type;
      ctx.body = shown.text;
      break;
    case 'file':
      sendFile(shown.file, ctx);
      break;
  }
}

/** Beside the board's a script and pictures of its own. Where no referrer is sent, no browser says either whose form it sends. */
const OF_CONSOLE = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
};

/** Around the boundary, which sets the status of what went wrong; a path that nobody knows is not a label. */
function counted(metrics: Metrics): Middleware {
  return async (ctx, next) => {
    const startedAt = performance.now();
    await next();
    const door = String(ctx._matchedRoute ?? 'none');
    metrics.answered(door, ctx.status, (performance.now() - startedAt) / 1000);
  };
}

function callback(channel: HttpChannel, parts: AppParts): Middleware {
  return async (ctx) => {
    const answer = await channel.receive(await rawRequest(ctx), parts.now(), parts.desk);
    ctx.status = answer.status;
    ctx.type = answer.type;
    ctx.body = answer.body;
  };
}

async function rawRequest(ctx: Context): Promise<RawRequest> {
  return {
    method: ctx.method === 'HEAD' ? 'GET' : ctx.method,
    query: ctx.querystring,
    headers: ctx.headers,
    body: ctx.method === 'POST' ? await bodyOf(ctx) : '',
  };
}

async function bodyOf(ctx: Context, limit = LONGEST_BODY): Promise<string> {
  const body = await getRawBody(ctx.req, {
    length: ctx.req.headers['content-length'] ?? null,
    limit,
  });
  return body.toString('utf8');
}

/**
 * The HTTP boundary. What is forged or damaged is a 4xx without a word to a stranger. Anything else that
 * goes wrong is ours: it is heard of, and a platform gets an empty 200, because a 5xx makes it send the
 * same callback again and again.
 */
function boundary({ channels, onError, onRefused }: AppParts): Middleware {
  const callbacks = new Set(channels.map((channel) => channel.path));
  return async (ctx, next) => {
    ctx.set(SECURITY);
    try {
      await next();
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === null) onError(error, ctx.path);
      else onRefused(String(error), ctx.path);
      ctx.status = refusal ?? (callbacks.has(ctx.path) ? 200 : 500);
      ctx.body = '';
    }
  };
}

/** The status of a request that was turned away; null where the fault is ours. */
function refusalOf(error: unknown): number | null {
  if (error instanceof EnvelopeError) return error.status;
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  return status >= 400 && status < 500 ? status : null;
}

const SECURITY = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** What no route took: 405 on a known path, 404 on any other, both without a body. */
const unrouted: Middleware = (ctx) => {
  ctx.status = ctx.matched.length > 0 ? 405 : 404;
  ctx.body = '';
};
