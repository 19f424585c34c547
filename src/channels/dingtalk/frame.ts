import { z } from 'zod';

export const MESSAGES_TOPIC = '/v1.0/im/bot/messages/get';
export const CARDS_TOPIC = '/v1.0/card/instances/callback';

/** What we ask to be told about when a connection is opened. */
export const SUBSCRIPTIONS = [
  { type: 'CALLBACK', topic: MESSAGES_TOPIC },
  { type: 'CALLBACK', topic: CARDS_TOPIC },
] as const;

const Frame = z.object({
  type: z.string(),
  headers: z.object({ topic: z.string().default(''), messageId: z.string().default('') }),
  data: z.string().default(''),
});
export type Frame = z.infer<typeof Frame>;

/** Null for what is no frame. */
export function readFrame(text: string): Frame | null {
  try {
    return Frame.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What is sent back at once; null for a frame that wants nothing back (Stream protocol, messages). */
export function ackOf({ type, headers, data }: Frame): string | null {
  if (type === 'SYSTEM') return headers.topic === 'ping' ? ack(headers.messageId, data) : null;
  const response = type === 'EVENT' ? { status: 'SUCCESS', message: 'OK' } : { response: null };
  return ack(headers.messageId, JSON.stringify(response));
}

const ack = (messageId: string, data: string): string =>
  JSON.stringify({
    code: 200,
    headers: { messageId, contentType: 'application/json' },
    message: 'OK',
    data,
  });
