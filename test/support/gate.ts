import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { endedOnce } from './ended-once.ts';

/** A door on loopback in front of a server: shut, the server is gone; opened again, it is back. */
export interface Gate {
  readonly port: number;
  shut(): Promise<void>;
  open(): Promise<void>;
}

export async function openGate(host: string, port: number): Promise<Gate> {
  const sockets = new Set<Socket>();
  const door = createServer((inner) => {
    const outer = connect(port, host);
    for (const socket of [inner, outer]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      socket.on('error', () => undefined);
    }
    inner.pipe(outer).pipe(inner);
  });
  const listen = async (at: number) => {
    door.listen(at, '127.0.0.1');
    await once(door, 'listening');
  };
  await listen(0);
  const own = (door.address() as AddressInfo).port;
  endedOnce(shut);
  return { port: own, shut, open: () => listen(own) };

  async function shut(): Promise<void> {
    if (!door.listening) return;
    door.close();
    for (const socket of sockets) socket.destroy();
    await once(door, 'close');
  }
}
