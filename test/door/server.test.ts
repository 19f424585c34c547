import { connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { addressOf, closeServer, listen } from '../../src/door/server.ts';
import { ConfigError } from '../../src/errors.ts';

describe('the server', () => {
  test('says in one sentence that its address is taken', async () => {
    const first = await listen(() => {}, '127.0.0.1', 0);
    const { port } = new URL(addressOf(first));
    const second = listen(() => {}, '127.0.0.1', Number(port));
    await expect(second).rejects.toThrow(ConfigError);
    await expect(second).rejects.toThrow(port);
    await closeServer(first, 1_000);
  });

  test('answers what was asked before it stops, though the connection stays open', async () => {
    const asked = Promise.withResolvers<() => void>();
    const server = await listen(
      (_, response) => asked.resolve(() => response.end('done')),
      '127.0.0.1',
      0,
    );
    const answer = fetch(addressOf(server), { headers: { connection: 'keep-alive' } });
    const respond = await asked.promise;
    const closed = closeServer(server, 5_000);
    respond();
    expect(await (await answer).text()).toBe('done');
    await closed;
    expect(server.listening).toBe(false);
  });

  test('cuts off who never finishes asking', async () => {
    const server = await listen(() => {}, '127.0.0.1', 0);
    const socket = connect(Number(new URL(addressOf(server)).port), '127.0.0.1');
    socket.on('error', () => {});
    await new Promise<void>((resolve) => {
      socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n', () => resolve());
    });
    const cut = new Promise((resolve) => socket.once('close', resolve));
    await closeServer(server, 50);
    await cut;
    expect(socket.destroyed).toBe(true);
  });
});
