import { z } from 'zod';
import { EnvelopeError } from '../../errors.ts';
import type { RawRequest } from '../channel.ts';
import { readQuery } from '../query.ts';
import type { ReplayGuard } from '../replay-guard.ts';
import { type Opened, open } from '../wecom-bot/signature.ts';
import type { EnvelopeKeys } from '../wecom-envelope.ts';
import { readXml } from './xml.ts';

/** The text of a callback (developer site, page 90238). Throws `EnvelopeError`. */
export function openCallback(
  request: RawRequest,
  keys: EnvelopeKeys,
  guard: ReplayGuard,
  now: Date,
): Opened {
  const sealed = Sealed.safeParse(readXml(request.body));
  if (!sealed.success) throw new EnvelopeError('The body holds no envelope', 400);
  return open(readQuery(request.query), sealed.data.Encrypt.trim(), keys, guard, now);
}

const Sealed = z.object({ Encrypt: z.string() });
