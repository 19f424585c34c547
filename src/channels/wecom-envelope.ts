import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { getSignature } from '@wecom/crypto';
import { EnvelopeError } from '../errors.ts';

/** What opens and seals the envelopes of one door. */
export interface EnvelopeKeys {
  readonly token: string;
  readonly aesKey: string;
  /** '' for the 智能机器人, the CorpID for a self-built app (developer site, page 101033). */
  readonly receiveId: string;
  readonly key: KeyObject;
  readonly iv: Buffer;
}

/** A sealed text with what was sent beside it. */
export interface Envelope {
  readonly signature: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly encrypted: string;
}

const LONGEST_ENCRYPTED = 64 * 1024;
const LONGEST_NONCE = 128;
const BLOCK = 32;
/** 16 random bytes and the length of the text stand before it. */
const HEAD = 20;

/** `aesKey` is the EncodingAESKey of 43 characters. Throws a RangeError for anything else. */
export function envelopeKeys(token: string, aesKey: string, receiveId: string): EnvelopeKeys {
  const bytes = Buffer.from(aesKey, 'base64');
  if (!/^[A-Za-z0-9+/]{43}$/u.test(aesKey)) throw new RangeError('EncodingAESKey is 43 characters');
  return { token, aesKey, receiveId, key: createSecretKey(bytes), iv: bytes.subarray(0, 16) };
}

/**
 * The text of an envelope. Throws `EnvelopeError` unless it has the usual sizes, carries our signature, is
 * whole to the last byte of its padding, and is meant for us. Nothing is decrypted before the signature
 * holds: with an empty receive id it is the only proof of where the text comes from.
 */
export function openEnvelope(keys: EnvelopeKeys, envelope: Envelope): string {
  checkSizes(envelope);
  checkSignature(keys, envelope);
  const plain = withoutPadding(decrypted(keys, bytesOf(envelope.encrypted)));
  if (plain.length < HEAD) throw new EnvelopeError('The envelope is too short');
  const end = HEAD + plain.readUInt32BE(16);
  if (end > plain.length) throw new EnvelopeError('The envelope is shorter than it says');
  if (plain.toString('utf8', end) !== keys.receiveId) {
    throw new EnvelopeError('The envelope is for somebody else');
  }
  return utf8(plain.subarray(HEAD, end));
}

/** A text sealed for the platform, with the signature over it. `timestamp` in seconds, `random` 16 bytes. */
export function sealEnvelope(
  keys: EnvelopeKeys,
  text: string,
  timestamp: string,
  nonce: string,
  random: Buffer = randomBytes(16),
): Envelope {
  const encrypted = sealedBytes(keys, padded(text, keys.receiveId, random)).toString('base64');
  const signature = getSignature(keys.token, timestamp, nonce, encrypted);
  return { signature, timestamp, nonce, encrypted };
}

/** random(16), the length of the text, the text, the receive id, and 1 to 32 bytes that say how many they are. */
function padded(text: string, receiveId: string, random: Buffer): Buffer {
  const end = HEAD + Buffer.byteLength(text);
  const size = end + Buffer.byteLength(receiveId);
  const padding = BLOCK - (size % BLOCK);
  const bytes = Buffer.alloc(size + padding, padding);
  random.copy(bytes);
  bytes.writeUInt32BE(end - HEAD, 16);
  bytes.write(text, HEAD);
  bytes.write(receiveId, end);
  return bytes;
}

function checkSizes({ signature, timestamp, nonce, encrypted }: Envelope): void {
  if (!/^[0-9a-f]{40}$/iu.test(signature)) throw new EnvelopeError('No signature');
  if (!/^\d{1,13}$/u.test(timestamp)) throw new EnvelopeError('No timestamp');
  if (nonce === '' || nonce.length > LONGEST_NONCE) throw new EnvelopeError('No nonce');
  if (encrypted === '' || encrypted.length > LONGEST_ENCRYPTED) {
    throw new EnvelopeError('The envelope is empty or too large', 400);
  }
}

function checkSignature(keys: EnvelopeKeys, envelope: Envelope): void {
  const { timestamp, nonce, encrypted } = envelope;
  const expected = getSignature(keys.token, timestamp, nonce, encrypted);
  const given = envelope.signature.toLowerCase();
  if (!timingSafeEqual(Buffer.from(expected, 'latin1'), Buffer.from(given, 'latin1'))) {
    throw new EnvelopeError('The signature is not ours');
  }
}

/**
 * The bytes of a picture or file that came with a message in callback mode: sealed with the same key, with
 * nothing around them (developer site, page 100719).
 */
export const openMedia = (keys: EnvelopeKeys, bytes: Buffer): Buffer =>
  withoutPadding(decrypted(keys, bytes));

function bytesOf(encrypted: string): Buffer {
  if (!isBase64(encrypted)) throw new EnvelopeError('The envelope is damaged');
  return Buffer.from(encrypted, 'base64');
}

/** Over a KeyObject Node makes a cipher in a tenth of the time that it needs over the key's bytes. */
function sealedBytes({ key, iv }: EnvelopeKeys, bytes: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

function decrypted({ key, iv }: EnvelopeKeys, bytes: Buffer): Buffer {
  if (bytes.length === 0 || bytes.length % 16 !== 0) {
    throw new EnvelopeError('The envelope is damaged');
  }
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  return Buffer.concat([decipher.update(bytes), decipher.final()]);
}

const isBase64 = (text: string): boolean =>
  text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/u.test(text);

/** PKCS#7 with blocks of 32: the last byte says how many bytes, 1 to 32, have that same value. */
function withoutPadding(bytes: Buffer): Buffer {
  const padding = bytes.at(-1) ?? 0;
  const end = bytes.length - padding;
  if (padding < 1 || padding > BLOCK || end < 0 || bytes.subarray(end).some((b) => b !== padding)) {
    throw new EnvelopeError('The padding of the envelope is wrong');
  }
  return bytes.subarray(0, end);
}

function utf8(bytes: Buffer): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw new EnvelopeError('The text of the envelope is no UTF-8', 400, { cause: error });
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
