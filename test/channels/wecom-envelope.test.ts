import { createCipheriv, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { decrypt, encrypt, getSignature } from '@wecom/crypto';
import fc from 'fast-check';
import {
  type Envelope,
  envelopeKeys,
  openEnvelope,
  openMedia,
  sealEnvelope,
} from '../../src/channels/wecom-envelope.ts';
import { EnvelopeError } from '../../src/errors.ts';

interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly token?: string;
  readonly encodingAESKey: string;
  readonly receiveid: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly msg_signature?: string;
  readonly encrypt: string;
  readonly plaintext: string;
  readonly random_hex?: string;
  readonly random?: string;
  readonly cipher_b64: string;
  readonly plain_b64: string;
}

const file = JSON.parse(readFileSync('test/data/vectors.json', 'utf8')) as {
  vectors: Vector[];
  self_made: Vector[];
};
const ofKind = (kind: string) =>
  [...file.vectors, ...file.self_made].filter((vector) => vector.kind === kind);

const TOKEN = 'aibotToken0001';
const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const keys = envelopeKeys(TOKEN, AES_KEY, '');

/** An envelope with our signature around whatever is inside. */
function signed(encrypted: string): Envelope {
  const [timestamp, nonce] = ['1763800000', 'n0'];
  const signature = getSignature(TOKEN, timestamp, nonce, encrypted);
  return { signature, timestamp, nonce, encrypted };
}

/** An envelope with our signature around these very bytes, padding included. */
function signedBytes(bytes: Buffer, aesKey = AES_KEY): Envelope {
  const key = Buffer.from(aesKey, 'base64');
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return signed(Buffer.concat([cipher.update(bytes), cipher.final()]).toString('base64'));
}

/** random(16), the length, the text and the receive id, padded as `padding` says. */
function bytesOf({ text = 'hello', length = -1, id = '', padding = -1 }): Buffer {
  const message = Buffer.from(text);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(length < 0 ? message.length : length);
  const rest = Buffer.concat([randomBytes(16), head, message, Buffer.from(id)]);
  const count = padding < 0 ? 32 - (rest.length % 32) : padding;
  return Buffer.concat([rest, Buffer.alloc(count, count)]);
}

describe('a WeCom envelope', () => {
  test.each(ofKind('wecom-aes'))(
    'of $id is opened to its text, and sealed to it again',
    (vector) => {
      const token = vector.token ?? TOKEN;
      const { encrypt: encrypted, timestamp = '1', nonce = '1' } = vector;
      const signature = vector.msg_signature ?? getSignature(token, timestamp, nonce, encrypted);
      const own = envelopeKeys(token, vector.encodingAESKey, vector.receiveid);
      const text = openEnvelope(own, { signature, timestamp, nonce, encrypted });
      const random = vector.random_hex
        ? Buffer.from(vector.random_hex, 'hex')
        : Buffer.from(vector.random ?? '');
      expect(text).toBe(vector.plaintext);
      expect(sealEnvelope(own, text, timestamp, nonce, random)).toEqual({
        signature,
        timestamp,
        nonce,
        encrypted,
      });
    },
  );

  test.each(ofKind('wecom-sig'))('of $id carries its signature', (vector) => {
    const own = envelopeKeys(vector.token ?? '', AES_KEY, '');
    const { timestamp, nonce, encrypt: encrypted, msg_signature: signature = '' } = vector;
    const open = () => openEnvelope(own, { signature, timestamp, nonce, encrypted });
    expect(open).toThrow(EnvelopeError);
    expect(open).not.toThrow('signature');
  });

  test.each(ofKind('wecom-media'))('key opens the media of $id', (vector) => {
    const own = envelopeKeys('', vector.encodingAESKey, '');
    const plain = openMedia(own, Buffer.from(vector.cipher_b64, 'base64'));
    expect(plain.toString('base64')).toBe(vector.plain_b64);
  });

  test('is opened to any text that was sealed, signed with the nonce that was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(), (text, nonce) => {
        const envelope = sealEnvelope(keys, text, '1763800000', `${nonce}`);
        expect(openEnvelope(keys, envelope)).toBe(text);
        expect(decrypt(AES_KEY, envelope.encrypted)).toMatchObject({ message: text, id: '' });
        expect(envelope.nonce).toBe(`${nonce}`);
      }),
    );
  });

  test('is refused when any of its characters is another', () => {
    const whole = signed(encrypt(AES_KEY, '{"msgid":"1"}', ''));
    const fields = ['signature', 'timestamp', 'nonce', 'encrypted'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.nat(), (field, at) => {
        const text = whole[field];
        const place = at % text.length;
        const other = text[place] === '1' ? '2' : '1';
        const changed = text.slice(0, place) + other + text.slice(place + 1);
        expect(() => openEnvelope(keys, { ...whole, [field]: changed })).toThrow(EnvelopeError);
      }),
    );
  });

  test.each([
    ['no padding', bytesOf({ text: 'a'.repeat(12), padding: 0 })],
    ['a padding of 33', bytesOf({ text: 'a'.repeat(11), padding: 33 })],
    ['a padding longer than itself', Buffer.alloc(16, 17)],
    [
      'padding bytes that differ',
      Buffer.concat([
        bytesOf({ text: 'a'.repeat(12), padding: 0 }),
        Buffer.alloc(31, 9),
        Buffer.of(32),
      ]),
    ],
    ['a length beyond its end', bytesOf({ length: 6 })],
    ['an enormous length', bytesOf({ length: 0xffffffff })],
    ['a length that leaves some of the text', bytesOf({ length: 4 })],
    ['somebody else as receiver', bytesOf({ id: 'ww0000000000000000' })],
    ['less than a head', Buffer.alloc(32, 32)],
  ])('with our signature and %s is refused', (_, bytes) => {
    expect(() => openEnvelope(keys, signedBytes(bytes))).toThrow(EnvelopeError);
  });

  test('of a self-built app is opened for its own CorpID alone', () => {
    const envelope = signedBytes(bytesOf({ id: 'ww6a112864f8022910' }));
    const open = (id: string) => openEnvelope(envelopeKeys(TOKEN, AES_KEY, id), envelope);
    expect(open('ww6a112864f8022910')).toBe('hello');
    expect(() => open('ww6a112864f8022911')).toThrow(EnvelopeError);
  });

  test('sealed with another key is refused', () => {
    const other = randomBytes(32).toString('base64').slice(0, 43);
    expect(() => openEnvelope(keys, signedBytes(bytesOf({}), other))).toThrow(EnvelopeError);
  });

  test('whose text is no UTF-8 is refused', () => {
    const bytes = bytesOf({});
    bytes[20] = 0xff;
    expect(() => openEnvelope(keys, signedBytes(bytes))).toThrow(EnvelopeError);
  });

  test.each([
    ['nothing', ''],
    ['what is no base64', '你好，世界'],
    ['a blank where a plus was', signed(encrypt(AES_KEY, 'x', '')).encrypted.replace(/./u, ' ')],
    ['an end cut off', encrypt(AES_KEY, 'hello', '').slice(0, -4)],
    ['more than 64 KB', 'A'.repeat(65_540)],
  ])('with %s inside is refused', (_, encrypted) => {
    expect(() => openEnvelope(keys, signed(encrypted))).toThrow(EnvelopeError);
  });

  test.each([
    ['signature', { signature: '' }],
    ['timestamp', { timestamp: '' }],
    ['nonce', { nonce: '' }],
    ['nonce of usual length', { nonce: 'n'.repeat(129) }],
  ])('without a %s is refused', (_, lack) => {
    const envelope = { ...signed(encrypt(AES_KEY, 'hello', '')), ...lack };
    expect(() => openEnvelope(keys, envelope)).toThrow(EnvelopeError);
  });
});

describe('an EncodingAESKey', () => {
  test.each([42, 44, 0])('of %d characters is refused', (length) => {
    expect(() => envelopeKeys(TOKEN, `${AES_KEY}A`.slice(0, length), '')).toThrow(RangeError);
  });
});
