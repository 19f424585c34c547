import { describe, expect, test } from '@jest/globals';
import { readQuery } from '../../src/channels/query.ts';
import { EnvelopeError } from '../../src/errors.ts';

describe('the parameters of a query', () => {
  test.each([
    ['echostr=a+b/c==', 'a+b/c=='],
    ['echostr=a%2Bb%2Fc%3D%3D', 'a+b/c=='],
    ['nonce=1&echostr=a&echostr=b', 'a'],
    ['echostr', ''],
    ['nonce=1', undefined],
    ['', undefined],
  ])('of %j give echostr %j', (query, value) => {
    expect(readQuery(query).get('echostr')).toBe(value);
  });

  test('that cannot be decoded are refused', () => {
    expect(() => readQuery('echostr=%E4%')).toThrow(EnvelopeError);
  });
});
