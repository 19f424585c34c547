import { describe, expect, test } from '@jest/globals';
import { addressesOf } from '../../../src/channels/dingtalk/addresses.ts';

const OWN = 'https://oapi.dingtalk.com/robot/sendBySession?session=A';

describe('the address that came with a message', () => {
  test.each([OWN, 'https://api.dingtalk.com/robot/x?session=A'])('is called as %s', (url) => {
    expect(addressesOf(null).session(url)).toBe(url);
  });

  test.each([
    'http://oapi.dingtalk.com/robot/sendBySession?session=A',
    'https://oapi.dingtalk.com:8443/robot/sendBySession',
    'https://oapi.dingtalk.com.evil.cn/robot/sendBySession',
    'https://oapi.dingtalk.com@evil.cn/robot/sendBySession',
    'https://u:p@oapi.dingtalk.com/robot/sendBySession',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'no address',
    '',
  ])('is never called as %s', (url) => {
    expect(addressesOf(null).session(url)).toBeNull();
  });

  test('goes through the one address that stands for all of them', () => {
    const { session } = addressesOf('http://127.0.0.1:9000/');
    expect(session(OWN)).toBe('http://127.0.0.1:9000/robot/sendBySession?session=A');
    expect(session('http://127.0.0.1:9000/x?session=B')).toBe('http://127.0.0.1:9000/x?session=B');
    expect(session('http://127.0.0.1:9001/x')).toBeNull();
  });
});

describe('a Stream endpoint', () => {
  test.each([
    ['wss://wss-open-connection.dingtalk.com:443/connect', true],
    ['ws://wss-open-connection.dingtalk.com/connect', false],
    ['wss://evil.cn/connect', false],
    ['no address', false],
  ])('%s may be connected to: %s', (endpoint, expected) => {
    expect(addressesOf(null).mayConnect(endpoint)).toBe(expected);
  });
});
