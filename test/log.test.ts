import { Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { censorOf } from '../src/door/censor.ts';
import { createLog, type Log } from '../src/log.ts';

/** What a log writes, as parsed lines. */
function logged(level: string, write: (log: Log) => void): readonly Record<string, unknown>[] {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  write(createLog(level, censorOf({ WECOM_APP_SECRET: 's3cr"et/+=' }), stream));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  test('writes one line of JSON with its time, level and words', () => {
    const [line] = logged('info', (log) => log.info({ door: '/wecom/bot' }, 'refused'));
    expect(line).toMatchObject({ level: 30, msg: 'refused', door: '/wecom/bot' });
    expect(line?.time).toMatch(/^\d{4}-\d\d-\d\dT/u);
  });

  test('is silent below its level', () => {
    expect(logged('error', (log) => log.warn('refused'))).toEqual([]);
  });

  test('cuts out secrets and what people said, wherever they stand', () => {
    const [line] = logged('info', (log) =>
      log.info({ token: 'hush', message: { text: 'hush', body: { content: 'hush' } } }, 'seen'),
    );
    expect(JSON.stringify(line)).not.toContain('hush');
  });

  test('cuts out a secret, whoever has written it into a message', () => {
    const error = new Error('40001 invalid s3cr"et/+= in ?secret=s3cr%22et%2F%2B%3D');
    const [line] = logged('info', (log) => log.error({ error, what: 's3cr"et/+=' }, 's3cr"et/+='));
    expect(JSON.stringify(line)).not.toMatch(/s3cr/u);
    expect(line).toMatchObject({ what: '…', error: { message: '40001 invalid … in ?secret=…' } });
  });

  test('shows of an answer over HTTP no more than its status and kind', () => {
    const answer = Object.assign(new Error('401 Incorrect key hush: 公厕已完成6座'), {
      status: 401,
      headers: new Headers(),
      type: 'invalid_request_error',
    });
    const error = new Error('No answer', { cause: answer });
    const [line] = logged('info', (log) => log.error({ error }, 'failed'));
    expect(JSON.stringify(line)).not.toMatch(/hush|公厕/u);
    expect(line).toMatchObject({
      error: { cause: { status: 401, type: 'invalid_request_error' } },
    });
  });

  test('shows an error with its cause, without what hangs on it', () => {
    const error = Object.assign(new Error('The store is away', { cause: new Error('ENOSPC') }), {
      document: 'hush',
    });
    const [line] = logged('info', (log) => log.error({ error, at: 'wecom-bot:M1' }, 'failed'));
    expect(line).toMatchObject({
      at: 'wecom-bot:M1',
      error: { message: 'The store is away', cause: { message: 'ENOSPC' } },
    });
    expect(JSON.stringify(line)).not.toContain('hush');
  });
});
