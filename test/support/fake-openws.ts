import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { endedOnce } from './ended-once.ts';

export interface Said {
  readonly cmd: string;
  readonly headers: { readonly req_id: string };
  readonly body?: Record<string, unknown>;
}

/** The errcode with which a request is answered; null for silence. */
export type Verdict = (said: Said) => number | null;

/** What an answer says beside its errcode. */
const BODIES: Readonly<Record<string, object>> = {
  aibot_upload_media_init: { upload_id: 'U1' },
  aibot_upload_media_finish: { media_id: 'M1', type: 'file' },
};

export interface FakeOpenws {
  readonly url: string;
  readonly sockets: readonly WebSocket[];
  /** What the clients said, without their pings. */
  readonly said: readonly Said[];
  readonly pings: number;
  behave(verdict: Verdict): void;
  /** Calls the client about something. */
  call(cmd: string, reqId: string, body: object): void;
  /** Resolves with what was said when it is so much. */
  heard(count: number): Promise<readonly Said[]>;
  pinged(count: number): Promise<void>;
  /** Resolves when a connection has gone. */
  left(): Promise<void>;
  close(): Promise<void>;
}

/** WeCom's long connection. As there, a newer subscription makes the older one hear of it. */
export async function startFakeOpenws(): Promise<FakeOpenws> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const said: Said[] = [];
  const sockets: WebSocket[] = [];
  let pings = 0;
  let verdict: Verdict = () => 0;
  server.on('connection', (socket) => {
    sockets.push(socket);
    socket.on('message', (data) => take(JSON.parse(String(data)) as Said, socket));
    socket.on('close', () => {
      sockets.splice(sockets.indexOf(socket), 1);
      server.emit('left');
    });
  });
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    said,
    get pings() {
      return pings;
    },
    behave(next) {
      verdict = next;
    },
    call(cmd, reqId, body) {
      sockets.at(-1)?.send(JSON.stringify({ cmd, headers: { req_id: reqId }, body }));
    },
    async heard(count) {
      while (said.length < count) await once(server, 'heard');
      return said;
    },
    async pinged(count) {
      while (pings < count) await once(server, 'pinged');
    },
    async left() {
      await once(server, 'left');
    },
    close: endedOnce(async () => {
      for (const socket of server.clients) socket.terminate();
      server.close();
      await once(server, 'close');
    }),
  };

  function take(one: Said, socket: WebSocket): void {
    const errcode = verdict(one);
    if (errcode !== null) {
      const body = errcode === 0 ? { body: BODIES[one.cmd] } : {};
      const answer = { headers: one.headers, errcode, errmsg: `said ${errcode}`, ...body };
      socket.send(JSON.stringify(answer));
    }
    if (one.cmd === 'aibot_subscribe' && errcode === 0) tellOlder(socket);
    if (one.cmd === 'ping') pings += 1;
    else said.push(one);
    server.emit(one.cmd === 'ping' ? 'pinged' : 'heard');
  }

  function tellOlder(newest: WebSocket): void {
    const body = { msgtype: 'event', event: { eventtype: 'disconnected_event' } };
    for (const older of sockets.filter((socket) => socket !== newest)) {
      older.send(JSON.stringify({ cmd: 'aibot_event_callback', headers: { req_id: 'e' }, body }));
    }
  }
}
