import { connect, type Socket } from 'node:net';

export interface Load {
  /** Answers per second. */
  readonly perSecond: number;
  /** Milliseconds that 99 of 100 answers took at most. */
  readonly p99Ms: number;
}

/** Sends the requests over `connections` sockets, one at a time on each, and counts the 200s. */
export async function load(
  requests: readonly Buffer[],
  connections: number,
  port: number,
): Promise<Load> {
  const times: number[] = [];
  let next = 0;
  const startedAt = performance.now();
  const take = () => requests[next++];
  await Promise.all(Array.from({ length: connections }, () => work(port, take, times)));
  const seconds = (performance.now() - startedAt) / 1000;
  times.sort((a, b) => a - b);
  return {
    perSecond: requests.length / seconds,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
  };
}

async function work(port: number, take: () => Buffer | undefined, times: number[]): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  for (let request = take(); request; request = take()) {
    const sentAt = performance.now();
    socket.write(request);
    await response(socket);
    times.push(performance.now() - sentAt);
  }
  socket.destroy();
}

/** Resolves when one whole response has come; anything but a 200 with a body ends the benchmark. */
function response(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    const onData = (chunk: Buffer) => {
      text += chunk.toString('latin1');
      const head = text.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/content-length: (\d+)/iu.exec(text)?.[1] ?? 0);
      if (text.length < head + 4 + length) return;
      socket.off('data', onData).off('error', reject);
      if (text.startsWith('HTTP/1.1 200') && length > 0) resolve();
      else reject(new Error(`The server answered ${text.slice(0, 200)}`));
    };
    socket.on('data', onData).once('error', reject);
  });
}
