import { z } from 'zod';

/** What comes over the connection: a callback has a `cmd`, the answer to a request has an `errcode`. */
const Frame = z.object({
  cmd: z.string().optional(),
  headers: z.object({ req_id: z.string().default('') }),
  body: z.looseObject({}).optional(),
  errcode: z.int().optional(),
  errmsg: z.string().default(''),
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

export const frame = (cmd: string, reqId: string, body?: unknown): string =>
  JSON.stringify({ cmd, headers: { req_id: reqId }, ...(body === undefined ? {} : { body }) });

const Event = z.object({ event: z.object({ eventtype: z.string() }) });

/** Another connection of the same bot has taken over. */
export function isDisconnected({ body }: Frame): boolean {
  const read = Event.safeParse(body);
  return read.success && read.data.event.eventtype === 'disconnected_event';
}
