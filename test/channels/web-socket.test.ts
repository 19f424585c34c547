import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { useProxyOf } from '../../src/channels/proxy.ts';
import { openWebSocket } from '../../src/channels/web-socket.ts';
import { addressOf } from '../../src/door/server.ts';
import { ConfigError } from '../../src/errors.ts';
import { endedOnce } from '../support/ended-once.ts';
import { startFakeOpenws } from '../support/fake-openws.ts';

/** A proxy that lets nobody through, and remembers where they wanted to go. */
let proxy: Server;
let wanted: string[];
let withoutProxy = () => {};
beforeEach(async () => {
  wanted = [];
  proxy = createServer();
  proxy.on('connect', ({ url }, socket) => {
    wanted.push(url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  endedOnce(async () => void proxy.close());
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
});
afterEach(() => {
  withoutProxy();
  proxy.close();
});

describe('a long connection', () => {
  test('goes by the proxy of the environment', async () => {
    withoutProxy = useProxyOf({ HTTPS_PROXY: addressOf(proxy) });
    const socket = openWebSocket('wss://openws.work.weixin.qq.com', 5_000);
    await once(socket, 'error');
    expect(wanted).toEqual(['openws.work.weixin.qq.com:443']);
  });

  test('passes it by for the hosts of NO_PROXY', async () => {
    const fake = await startFakeOpenws();
    withoutProxy = useProxyOf({ HTTP_PROXY: addressOf(proxy), NO_PROXY: '127.0.0.1' });
    const socket = openWebSocket(fake.url, 5_000);
    await once(socket, 'open');
    socket.terminate();
    await fake.close();
    expect(wanted).toEqual([]);
  });
});

describe('the address of a proxy', () => {
  test('that is none stops the start with a sentence', () => {
    expect(() => useProxyOf({ HTTPS_PROXY: 'not an address' })).toThrow(ConfigError);
  });
});
