import { isIPv4 } from 'node:net';
import { StrangerError } from '../errors.ts';

/** A request as far as it tells where it comes from. */
export interface Origins {
  readonly method: string;
  readonly httpVersion: string;
  /** The address at the other end of the connection. */
  readonly remoteAddress: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Throws `StrangerError` for whatever does not come from a browser on this very machine that shows a page of ours:
 * - a connection from elsewhere, or one that a proxy on this machine passes on for somebody elsewhere;
 * - a name in the place of this machine's own: it can be a stranger's that leads here (DNS rebinding);
 * - a page of another origin that asks in the name of whoever looks at it.
 */
export function refuseUnlessFromHere({
  method,
  httpVersion,
  remoteAddress,
  headers,
}: Origins): void {
  if (!isLoopback(remoteAddress)) throw new StrangerError('not from this machine', 404);
  // nginx speaks HTTP/1.0 to what lies behind it unless told otherwise; no browser does.
  if (httpVersion === '1.0' || PASSED_ON.some((name) => headers[name] !== undefined))
    throw new StrangerError('passed on by a proxy', 404);
  const host = String(headers.host ?? '');
  if (!OWN_HOST.test(host)) throw new StrangerError('not by the name of this machine', 404);
  const from = headers['sec-fetch-site'] ?? 'none';
  if (from !== 'none' && from !== 'same-origin')
    throw new StrangerError('asked by a page of somebody else', 403);
  if (method !== 'GET' && method !== 'HEAD' && headers.origin !== `http://${host}`)
    throw new StrangerError('sent by a page of somebody else', 403);
}

/** What proxies write down of whom they ask for. */
const PASSED_ON = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** With any port: `ssh -L 9000:127.0.0.1:8080` is how somebody looks at it from their own desk. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/u;

function isLoopback(address = ''): boolean {
  const bare = address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
  return bare === '::1' || (isIPv4(bare) && bare.startsWith('127.'));
}
