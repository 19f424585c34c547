import pino, { type DestinationStream, type Logger } from 'pino';
import type { Censor } from './door/censor.ts';

export type Log = Logger;

/** Names under which a secret or a person's words could reach a log line. */
const HIDDEN = [
  'token',
  'aesKey',
  'secret',
  'clientSecret',
  'apiKey',
  'authorization',
  'text',
  'content',
  'replyUrl',
  'response_url',
  'body',
];

/**
 * JSON lines on standard output. What people said and what opens a door never stands in them: an error is
 * logged with its name, message and stack alone, the names above are cut out wherever they appear, and so is every secret,
 * whoever has written it into a message.
 */
export function createLog(
  level: string,
  censor: Censor,
  destination: DestinationStream = pino.destination(1),
): Log {
  const paths = HIDDEN.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor: '…' },
    serializers: { error: described },
  };
  return pino(options, { write: (line) => void destination.write(censor(line)) });
}

/** Of an answer over HTTP only its status and the kind of error: a server repeats in its words what it was sent. */
function answerIn(error: Error): object | null {
  if (!('status' in error && 'headers' in error)) return null;
  return { status: error.status, type: 'type' in error ? error.type : null };
}

/** An error without the properties that libraries hang on it: requests, filters, documents. */
function described(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const answered = answerIn(error);
  if (answered !== null) return { name, ...answered };
  return { name, message, stack, ...(cause === undefined ? {} : { cause: described(cause) }) };
}
