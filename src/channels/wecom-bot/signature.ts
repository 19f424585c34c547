import { z } from 'zod';
import { EnvelopeError } from '../../errors.ts';
import type { RawRequest } from '../channel.ts';
import { readQuery } from '../query.ts';
import type { ReplayGuard } from '../replay-guard.ts';
import { type EnvelopeKeys, openEnvelope } from '../wecom-envelope.ts';

/** What a request carried inside its envelope. */
export interface Opened {
  readonly text: string;
  /** The answer must be signed with the request's own nonce. */
  readonly nonce: string;
}

/** The text that the address check wants to see again (developer site, page 101033). */
export function openCheck(
  request: RawRequest,
  keys: EnvelopeKeys,
  guard: ReplayGuard,
  now: Date,
): Opened {
  const query = readQuery(request.query);
  const opened = open(query, query.get('echostr') ?? '', keys, guard, now);
  // A message is never given back: otherwise who overheard a callback could have it opened here.
  if (/^\s*[{<]/u.test(opened.text)) throw new EnvelopeError('A message is no address check');
  return opened;
}

/** The text of a callback. Throws `EnvelopeError`. */
export function openCallback(
  request: RawRequest,
  keys: EnvelopeKeys,
  guard: ReplayGuard,
  now: Date,
): Opened {
  return open(readQuery(request.query), encryptedIn(request.body), keys, guard, now);
}

export function open(
  query: ReadonlyMap<string, string>,
  encrypted: string,
  keys: EnvelopeKeys,
  guard: ReplayGuard,
  now: Date,
): Opened {
  const signature = query.get('msg_signature') ?? '';
  const timestamp = query.get('timestamp') ?? '';
  const nonce = query.get('nonce') ?? '';
  const text = openEnvelope(keys, { signature, timestamp, nonce, encrypted });
  guard.check(timestamp, nonce, now);
  return { text, nonce };
}

const Sealed = z.object({ encrypt: z.string() });

function encryptedIn(body: string): string {
  try {
    return Sealed.parse(JSON.parse(body)).encrypt;
  } catch (error) {
    throw new EnvelopeError('The body holds no envelope', 400, { cause: error });
  }
}
