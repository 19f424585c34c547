import { WebSocket } from 'ws';
import { z } from 'zod';
import { type Backoff, pauseBefore, RECONNECT } from '../backoff.ts';
import type { Connection } from '../channel.ts';
import { type Beat, keepAlive } from '../heartbeat.ts';
import { callPlatform } from '../platform-call.ts';
import { openWebSocket } from '../web-socket.ts';
import type { Addresses } from './addresses.ts';
import { problemOf } from './api.ts';
import { ackOf, type Frame, MESSAGES_TOPIC, readFrame, SUBSCRIPTIONS } from './frame.ts';

export interface StreamParts {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly addresses: Addresses;
  /** Takes the body of a message to the robot, after it was acknowledged. */
  onMessage(data: string): void;
  onTrouble(what: string): void;
  readonly backoff?: Backoff;
  readonly beat?: Beat;
}

const Opened = z.object({ endpoint: z.string(), ticket: z.string().min(1) });
const BEAT: Beat = { everyMs: 30_000, patienceMs: 10_000 };
const HANDSHAKE_MS = 10_000;

/**
 * A client of DingTalk's Stream mode. A message is acknowledged before it is worked on: one that is not
 * acknowledged comes again after a minute. A ticket is good for one connection, so each try asks for its own. When
 * the platform says that it will disconnect, the next connection is opened before the old one is dropped.
 */
export function createStream(parts: StreamParts): Connection {
  const { backoff = RECONNECT, beat = BEAT } = parts;
  const sockets = new Set<WebSocket>();
  let current: WebSocket | null = null;
  let isStopped = false;
  let tries = 0;
  let retry: NodeJS.Timeout | undefined;
  let why = 'not connected yet';

  return {
    name: 'dingtalk:stream',
    standing: () =>
      current?.readyState === WebSocket.OPEN ? { kind: 'live' } : { kind: 'down', why },
    start: () => void connect(),
    async stop() {
      isStopped = true;
      clearTimeout(retry);
      for (const socket of sockets) socket.terminate();
    },
  };

  async function connect(): Promise<void> {
    const address = await openConnection();
    if (isStopped) return;
    if (address === null) return connectLater();
    follow(openWebSocket(address, HANDSHAKE_MS));
  }

  function connectLater(): void {
    clearTimeout(retry);
    retry = setTimeout(() => void connect(), pauseBefore(tries, backoff));
    tries += 1;
  }

  function follow(socket: WebSocket): void {
    sockets.add(socket);
    const replaced = [...sockets].filter((other) => other !== socket);
    current = socket;
    keepAlive(socket, beat);
    socket.on('open', () => {
      why = 'the connection broke';
      for (const other of replaced) other.close();
    });
    socket.on('message', (data) => {
      tries = 0;
      hear(String(data), socket);
    });
    socket.on('error', (error) => complain(`DingTalk Stream: ${error.message}`));
    socket.on('close', () => {
      sockets.delete(socket);
      if (current !== socket || isStopped) return;
      current = null;
      connectLater();
    });
  }

  function hear(text: string, socket: WebSocket): void {
    const frame = readFrame(text);
    if (!frame) return;
    const ack = ackOf(frame);
    if (ack !== null) socket.send(ack);
    if (isDisconnect(frame) && current === socket) {
      current = null;
      void connect();
    }
    if (frame.type === 'CALLBACK' && frame.headers.topic === MESSAGES_TOPIC) {
      parts.onMessage(frame.data);
    }
  }

  /** The address of the next connection, with its ticket; null where there is none at the moment. */
  async function openConnection(): Promise<string | null> {
    const { clientId, clientSecret, addresses } = parts;
    const body = { clientId, clientSecret, subscriptions: SUBSCRIPTIONS, ua: 'clerk/1.0' };
    const headers = { accept: 'application/json' };
    const url = addresses.api('/v1.0/gateway/connections/open');
    const answer = await callPlatform(url, body, { headers });
    const read = Opened.safeParse(answer.kind === 'answered' ? answer.body : null);
    if (read.success && addresses.mayConnect(read.data.endpoint)) {
      const address = new URL(read.data.endpoint);
      address.searchParams.set('ticket', read.data.ticket);
      return address.href;
    }
    const problem = answer.kind === 'answered' ? problemOf(answer.body) : answer.kind;
    complain(`DingTalk opens no Stream connection: ${problem}`);
    return null;
  }

  function complain(what: string): void {
    why = what;
    parts.onTrouble(what);
  }
}

const isDisconnect = ({ type, headers }: Frame): boolean =>
  type === 'SYSTEM' && headers.topic === 'disconnect';
