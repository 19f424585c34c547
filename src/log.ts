import pino, { type DestinationStream, type Logger } from 'pino';

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
 * logged with its name, message and stack alone, and the names above are cut out wherever they appear.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const paths = HIDDEN.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor: '…' },
    serializers: { error: described },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** An error without the properties that libraries hang on it: requests, filters, documents. */
function described(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  return { name, message, stack, ...(cause === undefined ? {} : { cause: described(cause) }) };
}
