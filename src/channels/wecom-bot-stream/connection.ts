import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { type Backoff, pauseBefore, RECONNECT } from '../backoff.ts';
import type { Connection, CutOff } from '../channel.ts';
import { openWebSocket } from '../web-socket.ts';
import { type Frame, frame, isDisconnected, readFrame } from './frame.ts';
import { type Acknowledged, createRequests } from './requests.ts';

/** The right to be the one connection of the bot, among all processes. */
export interface Lease {
  /** True as long as it is ours; asked again and again. */
  take(): Promise<boolean>;
}

export interface Timings {
  readonly leaseEveryMs: number;
  readonly pingEveryMs: number;
  readonly ackMs: number;
  readonly backoff: Backoff;
  /** How long a subscription is left alone after "too many". */
  readonly tooManyMs: number;
}

export interface ConnectionParts {
  readonly url: string;
  readonly botId: string;
  readonly secret: string;
  readonly lease: Lease;
  /** Takes a callback: a message or an event. */
  onCallback(called: Frame): void;
  /** Hears of what only the operator can set right. */
  onTrouble(what: string): void;
  /** Hears when the connection has ended for good, until the next start. */
  onCutOff(why: CutOff): void;
  readonly timings?: Partial<Timings>;
}

export interface BotConnection extends Connection {
  /** Whether the platform has taken our subscription. */
  isLive(): boolean;
  request(cmd: string, body: unknown, reqId?: string): Promise<Acknowledged>;
}

const TIMINGS: Timings = {
  leaseEveryMs: 3_000,
  pingEveryMs: 30_000,
  ackMs: 5_000,
  backoff: RECONNECT,
  tooManyMs: 60_000,
};
const MOST_UNANSWERED_PINGS = 2;
const WRONG_SECRET = 853_000;
const TOO_MANY = 45_009;
const NOT_SUBSCRIBED = 846_609;

/**
 * The long connection of a 智能机器人 (developer site, page 101463). The platform keeps one connection of a bot and
 * drops the older one with a word. Whoever reconnects then drops the other in turn, for ever: so only the holder
 * of the lease connects, and a connection that somebody else has taken over stays away until the next start.
 */
export function createConnection(parts: ConnectionParts): BotConnection {
  const timings = { ...TIMINGS, ...parts.timings };
  const requests = createRequests(timings.ackMs);
  let socket: WebSocket | null = null;
  let isSubscribed = false;
  let isEnded = false;
  let isOurs = false;
  let why = 'not connected yet';
  let tries = 0;
  let nextTry: NodeJS.Timeout | undefined;
  let leasing: NodeJS.Timeout | undefined;
  let whenLive: (() => void)[] = [];

  return {
    name: 'wecom-bot-stream',
    start() {
      leasing = setInterval(() => void holdLease(), timings.leaseEveryMs);
      void holdLease();
    },
    async stop() {
      clearInterval(leasing);
      end();
    },
    isLive: () => isSubscribed,
    standing() {
      if (isSubscribed) return { kind: 'live' };
      return isOurs || isEnded ? { kind: 'down', why } : { kind: 'standby' };
    },
    async request(cmd, body, reqId = `${cmd}-${randomUUID()}`) {
      const first = isSubscribed ? await say(cmd, reqId, body) : 'unsent';
      if (typeof first === 'string' || first.errcode !== NOT_SUBSCRIBED) return first;
      // The platform has lost the subscription while the connection looks open: it took nothing.
      socket?.terminate();
      await live();
      return isSubscribed ? say(cmd, reqId, body) : 'unsent';
    },
  };

  /** Where nobody can say whose the lease is, what is open stays open, to tell people that nothing can be done. */
  async function holdLease(): Promise<void> {
    const taken = await parts.lease.take().catch(() => null);
    if (isEnded || taken === null) return;
    isOurs = taken;
    if (!isOurs) drop();
    else if (!socket && !nextTry) connect();
  }

  function connect(): void {
    nextTry = undefined;
    const opened = openWebSocket(parts.url, 10_000);
    socket = opened;
    opened.on('open', () => void subscribe(opened));
    opened.on('message', (data) => hear(String(data)));
    opened.on('error', (error) => complain(`WeCom's long connection: ${error.message}`));
    opened.on('close', () => {
      if (socket !== opened) return;
      forget();
      if (!isEnded) connectLater(pauseBefore(tries++, timings.backoff));
    });
  }

  function connectLater(pauseMs: number): void {
    clearTimeout(nextTry);
    nextTry = setTimeout(connect, pauseMs);
  }

  async function subscribe(opened: WebSocket): Promise<void> {
    const body = { bot_id: parts.botId, secret: parts.secret };
    const answer = await say('aibot_subscribe', `aibot_subscribe-${randomUUID()}`, body);
    if (socket !== opened) return;
    if (typeof answer === 'string') return opened.terminate();
    if (answer.errcode === 0) return begin(opened);
    complain(`WeCom refuses the subscription: ${answer.errcode} ${answer.errmsg}`);
    if (answer.errcode === WRONG_SECRET) return cutOff('wrong-secret');
    drop();
    const pauseMs = answer.errcode === TOO_MANY ? timings.tooManyMs : 0;
    connectLater(pauseMs + pauseBefore(tries++, timings.backoff));
  }

  function begin(opened: WebSocket): void {
    isSubscribed = true;
    why = 'the connection broke';
    tries = 0;
    let unanswered = 0;
    const pinging = setInterval(() => void ping(), timings.pingEveryMs);
    opened.once('close', () => clearInterval(pinging));
    for (const wake of whenLive.splice(0)) wake();

    async function ping(): Promise<void> {
      unanswered += 1;
      if (unanswered > MOST_UNANSWERED_PINGS) return opened.terminate();
      const answer = await say('ping', `ping-${randomUUID()}`);
      if (typeof answer === 'string') return;
      if (answer.errcode === NOT_SUBSCRIBED) return opened.terminate();
      unanswered = 0;
    }
  }

  function hear(text: string): void {
    const heard = readFrame(text);
    if (!heard) return;
    if (heard.cmd === undefined) {
      const { errcode = 0, errmsg, body } = heard;
      requests.settle(heard.headers.req_id, { errcode, errmsg, body });
    } else if (isDisconnected(heard)) void takenOver();
    else parts.onCallback(heard);
  }

  /** By a stranger, unless the lease has gone to another of our processes, or nobody can say. */
  async function takenOver(): Promise<void> {
    drop();
    if (!(await parts.lease.take().catch(() => false))) return;
    complain(
      'Another connection of the same bot has taken over; this one stays away until the next start',
    );
    cutOff('taken-over');
  }

  function cutOff(reason: CutOff): void {
    end();
    parts.onCutOff(reason);
  }

  function complain(what: string): void {
    why = what;
    parts.onTrouble(what);
  }

  async function say(cmd: string, reqId: string, body?: unknown): Promise<Acknowledged> {
    if (socket?.readyState !== WebSocket.OPEN) return 'unsent';
    socket.send(frame(cmd, reqId, body));
    return requests.wait(reqId);
  }

  /** Resolves when the subscription stands, or after the patience for one answer. */
  function live(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timings.ackMs);
      whenLive.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  function forget(): void {
    socket = null;
    isSubscribed = false;
    requests.abandon();
  }

  function drop(): void {
    clearTimeout(nextTry);
    nextTry = undefined;
    const dropped = socket;
    if (dropped) forget();
    dropped?.terminate();
  }

  function end(): void {
    isEnded = true;
    drop();
    whenLive = [];
  }
}
