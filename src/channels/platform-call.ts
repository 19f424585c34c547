import { readJson } from './read-json.ts';

/** What came of a call: the platform's answer, or nothing, with or without the call having reached it. */
export type PlatformAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'unheard' }
  | { readonly kind: 'silent' };

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** A platform that takes longer says nothing; 8 seconds unless set. */
  readonly timeoutMs?: number | undefined;
}

const TIMEOUT_MS = 8_000;

/** Uploads a file as the form field `media`, as all the platforms ask for it. Never follows a redirection, never throws. */
export async function uploadMedia(
  url: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  timeoutMs = UPLOAD_MS,
): Promise<PlatformAnswer> {
  const form = new FormData();
  form.set('media', new Blob([Uint8Array.from(bytes)]), name);
  return answerOf(url, { method: 'POST', body: form }, timeoutMs);
}

const UPLOAD_MS = 20_000;

/** Posts a JSON body, or gets an address where there is none. Never follows a redirection, never throws. */
export async function callPlatform(
  url: string,
  body: unknown = null,
  { headers = {}, timeoutMs = TIMEOUT_MS }: CallOptions = {},
): Promise<PlatformAnswer> {
  const posted = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  return answerOf(url, body === null ? { headers } : posted, timeoutMs);
}

async function answerOf(url: string, request: object, timeoutMs: number): Promise<PlatformAnswer> {
  try {
    const response = await fetch(url, {
      ...request,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    // No JSON is a page of a proxy, or an empty answer.
    return { kind: 'answered', status: response.status, body: readJson(await response.text()) };
  } catch (error) {
    return { kind: neverArrived(error) ? 'unheard' : 'silent' };
  }
}

/** No connection was made, so nothing was said. */
function neverArrived(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  return typeof code === 'string' && UNREACHABLE.has(code);
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
