import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { robotSignature } from '../../src/channels/dingtalk/signature.ts';
import { endedOnce } from './ended-once.ts';
import { type Answer, type Call, type FakePlatform, startFakePlatform } from './fake-platform.ts';

export const ROBOT = {
  clientId: 'dingapp1',
  clientSecret: 'dingSecret',
  robotCode: 'dingapp1',
} as const;

/** A group message to the robot, as the platform posts it. */
export const groupMessage = (msgId: string, content: string, more: object = {}) => ({
  msgId,
  msgtype: 'text',
  text: { content },
  conversationId: 'cidGROUP',
  conversationType: '2',
  senderId: '$:LWCP_v1:$AAA',
  senderStaffId: 'user001',
  senderNick: '张三',
  robotCode: ROBOT.robotCode,
  atUsers: [{ dingtalkId: '$:LWCP_v1:$BOT' }],
  isInAtList: true,
  ...more,
});

/** The headers of the HTTP mode. */
export function signed(at: Date = new Date(), secret: string = ROBOT.clientSecret) {
  const timestamp = `${at.getTime()}`;
  return { timestamp, sign: robotSignature(timestamp, secret) };
}

export interface FakeDingtalk extends FakePlatform {
  /** The Stream connections that are open, oldest first. */
  readonly sockets: readonly WebSocket[];
  /** What the clients sent over them. */
  readonly frames: readonly { code?: number; headers: { messageId: string }; data: string }[];
  /** Resolves when so many connections were opened in all. */
  opened(count: number): Promise<void>;
  /** Resolves with the frames when there are so many. */
  heard(count: number): Promise<FakeDingtalk['frames']>;
  sessionWebhook(session: string): string;
  frame(topic: string, data: unknown, type?: string, messageId?: string): string;
}

/** api.dingtalk.com, oapi.dingtalk.com and the Stream gateway behind one address. A ticket is good for one connection. */
export async function startFakeDingtalk(): Promise<FakeDingtalk> {
  const tickets = new Set<string>();
  const sockets: WebSocket[] = [];
  const frames: FakeDingtalk['frames'][number][] = [];
  let openedCount = 0;
  let ticketCount = 0;
  const fake = await startFakePlatform(usual);
  const streams = new WebSocketServer({ server: fake.server, verifyClient });
  streams.on('connection', (socket) => {
    sockets.push(socket);
    openedCount += 1;
    socket.on('message', (data: RawData) => {
      frames.push(JSON.parse(String(data)));
      streams.emit('heard');
    });
    socket.on('close', () => sockets.splice(sockets.indexOf(socket), 1));
    streams.emit('opened');
  });

  return {
    ...fake,
    sockets,
    frames,
    async opened(count) {
      while (openedCount < count) await once(streams, 'opened');
    },
    async heard(count) {
      while (frames.length < count) await once(streams, 'heard');
      return frames;
    },
    sessionWebhook: (session) => `${fake.origin}/robot/sendBySession?session=${session}`,
    frame: (topic, data, type = 'CALLBACK', messageId = 'f1') =>
      JSON.stringify({
        specVersion: '1.0',
        type,
        headers: { topic, messageId, contentType: 'application/json', time: '1' },
        data: JSON.stringify(data),
      }),
    close: endedOnce(async () => {
      for (const socket of streams.clients) socket.terminate();
      await fake.close();
    }),
  };

  function verifyClient({ req }: { req: IncomingMessage }): boolean {
    const ticket = new URL(req.url ?? '/', 'http://fake').searchParams.get('ticket') ?? '';
    return tickets.delete(ticket);
  }

  function usual(call: Call): Answer {
    switch (call.path) {
      case '/v1.0/oauth2/accessToken':
        return { json: { accessToken: 'A1', expireIn: 7200 } };
      case '/v1.0/gateway/connections/open': {
        const ticket = `ticket+${++ticketCount}/=`;
        tickets.add(ticket);
        return { json: { endpoint: `${fake.origin.replace('http', 'ws')}/connect`, ticket } };
      }
      case '/media/upload':
        return {
          json: { errcode: 0, errmsg: 'ok', media_id: '@M1', type: call.query.get('type') },
        };
      case '/robot/sendBySession':
      case '/robot/send':
        return { json: { errcode: 0, errmsg: 'ok' } };
      default:
        return { json: { processQueryKey: 'q' } };
    }
  }
}
