import { describe, expect, test } from '@jest/globals';
import { type Origins, refuseUnlessFromHere } from '../../src/door/this-machine-only.ts';
import { StrangerError } from '../../src/errors.ts';

const HERE: Origins = {
  method: 'GET',
  httpVersion: '1.1',
  remoteAddress: '127.0.0.1',
  headers: { host: '127.0.0.1:8080' },
};
const said = (headers: Origins['headers']): Origins => ({
  ...HERE,
  headers: { ...HERE.headers, ...headers },
});
const post = (headers: Origins['headers']): Origins => ({ ...said(headers), method: 'POST' });

/** The status with which a request is turned away; null for one that is let in. */
function refusal(request: Origins): number | null {
  try {
    refuseUnlessFromHere(request);
    return null;
  } catch (error) {
    if (error instanceof StrangerError) return error.status;
    throw error;
  }
}

describe('what this machine alone may see', () => {
  test.each(['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1'])(
    'is shown to a connection from %s',
    (remoteAddress) => expect(refusal({ ...HERE, remoteAddress })).toBeNull(),
  );

  test.each(['192.168.1.5', '10.127.0.1', '::ffff:10.0.0.1', '1270.0.0.1', 'fe80::1', undefined])(
    'is nothing to a connection from %s',
    (remoteAddress) => expect(refusal({ ...HERE, remoteAddress })).toBe(404),
  );

  test.each(['127.0.0.1', '127.0.0.1:8080', 'localhost:9000', '[::1]:8080'])(
    'is shown by the name %s',
    (host) => expect(refusal(said({ host }))).toBeNull(),
  );

  test.each([
    'clerk.example.gov.cn',
    'evil.example:8080',
    '127.0.0.1.evil.example',
    'localhost.evil.example:8080',
    'evil.example@127.0.0.1',
    '127.0.0.1:8080:1',
    '0.0.0.0:8080',
    '',
  ])('is nothing by the name %j', (host) => expect(refusal(said({ host }))).toBe(404));

  test.each(['x-forwarded-for', 'x-real-ip', 'forwarded', 'via', 'x-forwarded-host'])(
    'is nothing behind a proxy that says %s',
    (name) => expect(refusal(said({ [name]: '127.0.0.1' }))).toBe(404),
  );

  test('is nothing behind a proxy that says only that it is none of today', () => {
    expect(refusal({ ...HERE, httpVersion: '1.0' })).toBe(404);
  });

  test.each([
    ['none', null],
    ['same-origin', null],
    ['same-site', 403],
    ['cross-site', 403],
  ])('is asked for by a page that is %s with %j', (site, status) => {
    expect(refusal(said({ 'sec-fetch-site': site }))).toBe(status);
  });

  test('takes forms from its own pages only', () => {
    expect(refusal(post({ origin: 'http://127.0.0.1:8080' }))).toBeNull();
    for (const origin of [undefined, 'null', 'http://localhost:8080', 'http://127.0.0.1:8081'])
      expect(refusal(post({ origin }))).toBe(403);
  });
});
