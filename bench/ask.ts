import { decrypt } from '@wecom/crypto';
import { robotSignature } from '../src/channels/dingtalk/signature.ts';
import { AES_KEY, type Saying, sealed } from './callbacks.ts';

/** The clock of the server may be set between the sealing of a message and its arrival; then it is sealed anew. */
const TRIES = 3;

export interface Told {
  readonly status: number;
  /** What the bot answers in the call itself; empty where it answers in one of its own. */
  readonly text: string;
  /** Milliseconds from the call to the whole of its answer. */
  readonly ms: number;
}

/** Says something to a server on this machine and waits for what comes back. `now` is the time of the server. */
export type Ask = (saying: Saying, port: number, now: () => Date) => Promise<Told>;

export const askWecom: Ask = async (saying, port, now) => {
  for (let tried = 1; ; tried += 1) {
    const { path, body } = sealed(saying, now());
    const { text, ...told } = await posted(port, path, {}, body);
    if (told.status === 403 && tried < TRIES) continue;
    return { ...told, text: told.status === 200 && text !== '' ? opened(text) : '' };
  }
};

/** The credentials of DingTalk's robot. */
export const ROBOT = { clientId: 'dingapp1', clientSecret: 'dingSecret' } as const;

/** What is said in DingTalk is answered at the address that comes with it. */
export const askDingtalk =
  (answersTo: string): Ask =>
  async ({ id, text, userid = 'user' }, port, now) => {
    const timestamp = `${now().getTime()}`;
    const headers = { timestamp, sign: robotSignature(timestamp, ROBOT.clientSecret) };
    const message = {
      msgId: id,
      msgtype: 'text',
      text: { content: text },
      conversationId: 'cidBENCH',
      conversationType: '2',
      senderId: `$:${userid}`,
      senderStaffId: userid,
      senderNick: '王工',
      robotCode: ROBOT.clientId,
      sessionWebhook: `${answersTo}/robot/sendBySession?session=${id}`,
    };
    const told = await posted(port, '/dingtalk', headers, JSON.stringify(message));
    return { ...told, text: '' };
  };

async function posted(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Told> {
  const startedAt = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  return { status: response.status, text, ms: performance.now() - startedAt };
}

function opened(body: string): string {
  const { encrypt } = JSON.parse(body) as { encrypt: string };
  const { stream } = JSON.parse(decrypt(AES_KEY, encrypt).message) as {
    stream?: { content: string };
  };
  return stream?.content ?? '';
}
