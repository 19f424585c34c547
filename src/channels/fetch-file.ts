import type { Fetched } from './channel.ts';
import { leadsOutside } from './public-address.ts';

/** The longest file that the platforms let a member send to a bot is no longer. */
const MOST_BYTES = 20 * 1024 * 1024;
const TIMEOUT_MS = 20_000;

/**
 * The bytes at an address. Never follows a redirection, never throws, never reads more than is kept, and never asks
 * ourselves or our own network, unless the settings name the origin in the place of a platform.
 */
export async function fetchFile(url: string, isSet: boolean): Promise<Fetched> {
  try {
    if (!isSet && !(await leadsOutside(url))) return { kind: 'gone' };
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(url, { redirect: 'manual', signal });
    if (response.status === 429 || response.status >= 500) return { kind: 'later' };
    if (!response.ok || !response.body) return { kind: 'gone' };
    return await bytesOf(response.body);
  } catch {
    return { kind: 'later' };
  }
}

/** Stops reading where a file grows beyond what is kept. */
async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > MOST_BYTES) return { kind: 'gone' };
    chunks.push(chunk);
  }
  return { kind: 'file', bytes: Buffer.concat(chunks) };
}
