import { connect } from 'node:net';
import type { Desk, HttpChannel } from '../../src/channels/channel.ts';
import { createWecomBot } from '../../src/channels/wecom-bot/index.ts';
import { politeDesk } from '../../src/desk/polite-desk.ts';
import { type AppParts, createApp } from '../../src/door/app.ts';
import type { Health } from '../../src/door/health.ts';
import { addressOf, closeServer, listen } from '../../src/door/server.ts';
import { endedOnce } from './ended-once.ts';
import { fakeDesk } from './fake-desk.ts';
import { BOT } from './fake-wecom.ts';

export interface AppServer {
  readonly origin: string;
  readonly errors: readonly unknown[];
  readonly refused: readonly string[];
  /** Writes these very bytes to a connection, and resolves with what came back when it ends. */
  raw(text: string, hangUp?: boolean): Promise<string>;
  close(): Promise<void>;
}

export const HEALTHY: Health = {
  status: 'ok',
  store: 'ok',
  channels: ['wecom-bot'],
  connections: {},
  degraded: [],
  ticks: {},
  outbox: { waiting: 0, sending: 0, unknown: 0, failed: 0 },
};

export const testBot = (): HttpChannel =>
  createWecomBot({
    ...BOT,
    working: '正在办理',
    forgotten: '没有找到',
    noted: '已收到',
    settled: '已处理',
    notDrawn: '没有画成',
    draw: async () => null,
    apiOrigin: 'https://qyapi.weixin.qq.com',
  });

/** The app with the WeCom bot's door on a free loopback port. */
export async function startApp(
  desk: Desk = fakeDesk(),
  parts: Partial<AppParts> = {},
): Promise<AppServer> {
  const errors: unknown[] = [];
  const refused: string[] = [];
  const onError = (error: unknown) => errors.push(error);
  const app = createApp({
    channels: [testBot()],
    desk: politeDesk(desk, onError),
    health: async () => HEALTHY,
    now: () => new Date(),
    onError,
    onRefused: (reason) => refused.push(reason),
    ...parts,
  });
  const server = await listen(app, '127.0.0.1', 0);
  const origin = addressOf(server);
  return {
    origin,
    errors,
    refused,
    raw: (text, hangUp = false) => speak(Number(new URL(origin).port), text, hangUp),
    close: endedOnce(() => closeServer(server, 1_000)),
  };
}

function speak(port: number, text: string, hangUp: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text, () => hangUp && socket.destroy());
    });
    socket.on('data', (chunk) => {
      heard += String(chunk);
    });
    socket.on('close', () => resolve(heard)).on('error', reject);
  });
}
