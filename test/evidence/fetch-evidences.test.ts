import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fetched } from '../../src/channels/channel.ts';
import { EVIDENCES, type Evidence } from '../../src/domain/evidence.ts';
import { outboxInOrder } from '../../src/domain/outbox.ts';
import { createArchive } from '../../src/evidence/archive.ts';
import { fetchEvidences } from '../../src/evidence/fetch-evidences.ts';
import { KINDS } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

const BYTES = Buffer.from('照片');
const AT = '2020-06-20T02:00:00.000Z';
const EVIDENCE: Evidence = {
  id: 'wecom-bot:m1:1',
  version: 0,
  task: 28,
  unit: '区环卫管护中心',
  period: '2020-06',
  note: '',
  by: 'wecom:hw',
  at: AT,
  attachment: { kind: 'image', url: 'https://wework.qpic.cn/1', name: null },
  channel: 'wecom-bot',
  state: 'waiting',
  sha256: null,
  bytes: null,
  file: null,
};

let folder: string;
let store: Store;
let errors: unknown[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  store = await openStore(':memory:', KINDS);
  errors = [];
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function fetchAt(minutes: number, fetched: Fetched | Error): Promise<void> {
  const download = async () => {
    if (fetched instanceof Error) throw fetched;
    return fetched;
  };
  await fetchEvidences(
    {
      kept: store.kept,
      archive: createArchive(folder),
      sources: [{ name: 'wecom-bot', download }],
      onError: (error) => errors.push(error),
    },
    new Date(Date.parse(AT) + minutes * 60_000),
  );
}

const kept = () => store.kept(EVIDENCES).get(EVIDENCE.id);
const told = async () => (await outboxInOrder(store.kept)).map(({ message }) => message);

describe('evidence that waits', () => {
  test('is kept with hash, length and place, once', async () => {
    await store.kept(EVIDENCES).addOnce(EVIDENCE);
    await fetchAt(1, { kind: 'file', bytes: BYTES });
    await fetchAt(2, { kind: 'gone' });
    const evidence = await kept();
    expect(evidence).toMatchObject({ state: 'kept', bytes: BYTES.length });
    expect(readFileSync(join(folder, evidence?.file ?? '')).equals(BYTES)).toBe(true);
    expect(await told()).toEqual([]);
  });

  test('is lost where it cannot be had, and its sender hears of it once', async () => {
    await store.kept(EVIDENCES).addOnce(EVIDENCE);
    await fetchAt(1, { kind: 'gone' });
    await fetchAt(2, { kind: 'gone' });
    expect(await kept()).toMatchObject({ state: 'lost', file: null });
    expect(await told()).toMatchObject([
      { to: { kind: 'person', personId: 'wecom:hw' }, text: expect.stringContaining('重新发送') },
    ]);
  });

  test('is asked for again as long as the platform may still have it', async () => {
    await store.kept(EVIDENCES).addOnce(EVIDENCE);
    await fetchAt(9, { kind: 'later' });
    expect(await kept()).toMatchObject({ state: 'waiting' });
    await fetchAt(11, { kind: 'later' });
    expect(await kept()).toMatchObject({ state: 'lost' });
  });

  test('of a channel that fetches nothing is lost in the end', async () => {
    await store.kept(EVIDENCES).addOnce({ ...EVIDENCE, channel: 'terminal' });
    await fetchAt(1, { kind: 'file', bytes: BYTES });
    expect(await kept()).toMatchObject({ state: 'waiting' });
    await fetchAt(11, { kind: 'file', bytes: BYTES });
    expect(await kept()).toMatchObject({ state: 'lost' });
  });

  test('is not kept from the others by one that fails', async () => {
    await store.kept(EVIDENCES).addOnce({ ...EVIDENCE, id: 'a', channel: 'terminal' });
    await store.kept(EVIDENCES).addOnce(EVIDENCE);
    await fetchAt(1, new Error('broken'));
    expect(errors).toHaveLength(1);
    await fetchAt(1, { kind: 'file', bytes: BYTES });
    expect(await kept()).toMatchObject({ state: 'kept' });
  });
});
