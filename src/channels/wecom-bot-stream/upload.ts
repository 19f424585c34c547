import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { OutgoingFile } from '../channel.ts';
import type { Verdict } from '../pieces.ts';
import { verdictOf } from '../wecom-errcode.ts';
import type { Acknowledged } from './requests.ts';

/** The most bytes of one part, before base64 (developer site, page 101463). */
const PART = 512 * 1024;

const Begun = z.object({ upload_id: z.string().min(1) });
const Done = z.object({ media_id: z.string().min(1) });

/** Asks the platform over the connection. */
type Ask = (cmd: string, body: unknown) => Promise<Acknowledged>;

/**
 * Uploads a file part after part and gives back the id by which it is sent, for three days; the verdict where it was not taken.
 * Nobody hears of an upload, so that one whose answer is lost may be begun anew.
 */
export async function upload(
  file: OutgoingFile,
  ask: Ask,
): Promise<{ readonly mediaId: string } | { readonly failed: Verdict }> {
  const { name, bytes, isPicture } = file;
  const parts = partsOf(bytes);
  const begun = await ask('aibot_upload_media_init', {
    type: isPicture ? 'image' : 'file',
    filename: name,
    total_size: bytes.length,
    total_chunks: parts.length,
    md5: createHash('md5').update(bytes).digest('hex'),
  });
  const id = Begun.safeParse(bodyOf(begun)).data?.upload_id;
  if (id === undefined) return { failed: verdictAfter(begun) };
  for (const [place, part] of parts.entries()) {
    const base64 = Buffer.from(part).toString('base64');
    const body = { upload_id: id, chunk_index: place, base64_data: base64 };
    const taken = await ask('aibot_upload_media_chunk', body);
    if (typeof taken === 'string' || taken.errcode !== 0) return { failed: verdictAfter(taken) };
  }
  const finished = await ask('aibot_upload_media_finish', { upload_id: id });
  const mediaId = Done.safeParse(bodyOf(finished)).data?.media_id;
  return mediaId === undefined ? { failed: verdictAfter(finished) } : { mediaId };
}

const partsOf = (bytes: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / PART) }, (_, place) =>
    bytes.subarray(place * PART, (place + 1) * PART),
  );

const bodyOf = (answer: Acknowledged): unknown =>
  typeof answer === 'string' || answer.errcode !== 0 ? null : answer.body;

/** A yes without the id that belongs to it is none. */
function verdictAfter(answer: Acknowledged): Verdict {
  if (typeof answer === 'string') return 'busy';
  return answer.errcode === 0 ? 'refused' : verdictOf(answer);
}
