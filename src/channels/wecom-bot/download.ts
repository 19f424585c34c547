import { createDecipheriv } from 'node:crypto';
import type { Attachment } from '../../domain/message.ts';
import type { Fetched, FileSource } from '../channel.ts';
import { fetchFile } from '../fetch-file.ts';

export interface WecomBotFilesParts {
  /** The name of the channel whose messages the files came with. */
  readonly name: string;
  /** The bot's own key, for files that come without one; null where all come with one. */
  readonly aesKey: string | null;
  /** An origin that is asked besides the platform's own file hosts. */
  readonly apiOrigin: string;
}

/** Where WeCom keeps what members send: its own hosts and those of its object storage. */
const FILE_HOST = /(?:^|\.)(?:qq\.com|qpic\.cn|myqcloud\.com|tencentcos\.cn)$/u;
const BLOCK = 32;
const KEY_BYTES = 32;

/**
 * The files of the 智能机器人: good for five minutes, encrypted with the bot's own key (developer site, page 100719) or,
 * over the long connection, with one of their own.
 * An address is asked only where it is the platform's: anybody who writes to the bot could name any other.
 */
export function createWecomBotFiles({ name, aesKey, apiOrigin }: WecomBotFilesParts): FileSource {
  return {
    name,
    async download({ url, aeskey }: Attachment) {
      const key = Buffer.from(aeskey ?? aesKey ?? '', 'base64');
      if (key.length !== KEY_BYTES || !isOfPlatform(url, apiOrigin)) return { kind: 'gone' };
      const fetched = await fetchFile(url, new URL(url).origin === apiOrigin);
      return fetched.kind === 'file' ? opened(fetched.bytes, key) : fetched;
    },
  };
}

function isOfPlatform(url: string, apiOrigin: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin, port } = new URL(url);
  return origin === apiOrigin || (protocol === 'https:' && port === '' && FILE_HOST.test(hostname));
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
