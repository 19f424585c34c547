import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { readKnown } from '../../src/channels/known-fields.ts';

const Body = z.object({
  id: z.string(),
  text: z.object({ content: z.string() }).optional(),
  nick: z.string().optional(),
  parts: z.array(z.object({ text: z.string().optional() })).optional(),
});
const read = (body: unknown) => readKnown(Body, body, ['id']);

describe('a body with an odd field', () => {
  test.each([
    ['null', { nick: null }, {}, ['nick']],
    ['something else', { nick: { a: 1 } }, {}, ['nick']],
    ['nothing inside', { text: {} }, {}, ['text']],
    ['null inside', { text: { content: null } }, {}, ['text.content', 'text']],
    [
      'odd parts in a list',
      { parts: [null, { text: 'a' }, 7, { text: null }] },
      { parts: [{ text: 'a' }, {}] },
      ['parts.text', 'parts'],
    ],
  ])('is read without it where it holds %s', (_, odd, left, dropped) => {
    expect(read({ id: '1', ...odd })).toEqual({ value: { id: '1', ...left }, dropped });
  });

  test('leaves what came as it is', () => {
    const body = { id: '1', nick: null };
    read(body);
    expect(body).toEqual({ id: '1', nick: null });
  });

  test('is not read where a field that is needed is the odd one', () => {
    for (const body of [{ id: 7 }, { id: null }, {}, null, [], 'id']) {
      expect(read(body)).toBeNull();
    }
  });

  test('ends for whatever is sent', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), fc.json(), (text, nick, parts) => {
        const odd = { text: JSON.parse(text), nick: JSON.parse(nick), parts: JSON.parse(parts) };
        expect(read({ id: '1', ...odd })?.value).toMatchObject({ id: '1' });
      }),
    );
  });
});
