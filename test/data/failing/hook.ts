import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, test } from '@jest/globals';
import { startFakeDingtalk } from '../../support/fake-dingtalk.ts';
import { startServerProcess } from '../../support/server-process.ts';

/** A suite whose hook fails after it has started things: jest must come to an end all the same. */
beforeAll(async () => {
  const { origin } = await startFakeDingtalk();
  await startServerProcess(join(tmpdir(), 'failing-hook'), {
    DINGTALK_CLIENT_ID: 'c',
    DINGTALK_CLIENT_SECRET: 's',
    DINGTALK_API_BASE: origin,
  });
  throw new Error('the hook fails');
}, 30_000);

test('is never begun', () => {});
