import { createDecipheriv } from 'node:crypto';
import type { Attachment } from '../../domain/message.ts';
import type { Fetched, FileSource } from '../channel.ts';

export interface WecomBotFilesParts {
  /** The name of the channel whose messages the files came with. */
  readonly name: string;
  readonly aesKey: string;
  /** An origin that is asked besides the platform's own file hosts. */
  readonly apiOrigin: string;
}

/** Where WeCom keeps what members send: its own hosts and those of its object storage. */
const FILE_HOST = /(?:^|\.)(?:qq\.com|qpic\.cn|myqcloud\.com|tencentcos\.cn)$/u;
/** The longest file that WeCom lets a member send to a bot is well below. */
const MOST_BYTES = 20 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
const BLOCK = 32;

/**
 * The files of the 智能机器人: good for five minutes, encrypted with the bot's own key (developer site, page 100719).
 * An address is asked only where it is the platform's: anybody who writes to the bot could name any other.
 */
export function createWecomBotFiles({ name, aesKey, apiOrigin }: WecomBotFilesParts): FileSource {
  const key = Buffer.from(aesKey, 'base64');
  return {
    name,
    async download({ url }: Attachment) {
      if (!isOfPlatform(url, apiOrigin)) return { kind: 'gone' };
      const fetched = await fetchBytes(url);
      return fetched.kind === 'file' ? opened(fetched.bytes, key) : fetched;
    },
  };
}

function isOfPlatform(url: string, apiOrigin: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin, port } = new URL(url);
  return origin === apiOrigin || (protocol === 'https:' && port === '' && FILE_HOST.test(hostname));
}

async function fetchBytes(url: string): Promise<Fetched> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(url, { redirect: 'error', signal });
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

/** AES-256-CBC, the first half of the key as IV, padded to blocks of 32. What does not open is of no use. */
function opened(sealed: Uint8Array, key: Buffer): Fetched {
  if (sealed.length === 0 || sealed.length % 16 !== 0) return { kind: 'gone' };
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(sealed), decipher.final()]);
  const padding = plain.at(-1) ?? 0;
  const isPadded =
    padding >= 1 && padding <= BLOCK && plain.subarray(-padding).every((byte) => byte === padding);
  return isPadded ? { kind: 'file', bytes: plain.subarray(0, -padding) } : { kind: 'gone' };
}
