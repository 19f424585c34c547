import type { WebSocket } from 'ws';

export interface Beat {
  readonly everyMs: number;
  readonly patienceMs: number;
}

/**
 * Pings the other end and cuts the connection when no pong comes: a link that died silently stays open for
 * hours otherwise. Ends with the connection.
 */
export function keepAlive(socket: WebSocket, { everyMs, patienceMs }: Beat): void {
  let deadline: NodeJS.Timeout | undefined;
  const beat = setInterval(() => {
    if (socket.readyState !== socket.OPEN) return;
    socket.ping();
    deadline ??= setTimeout(() => socket.terminate(), patienceMs);
  }, everyMs);
  socket.on('pong', () => {
    clearTimeout(deadline);
    deadline = undefined;
  });
  socket.once('close', () => {
    clearInterval(beat);
    clearTimeout(deadline);
  });
}
