import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fetched, FileSource } from '../../src/channels/channel.ts';
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

/** What is sent as evidence is not heard. */
const UNHEARD = {
  receive: () => Promise.reject(new Error('heard')),
  post: () => Promise.reject(new Error('heard')),
};

let folder: string;
let store: Store;
let errors: unknown[];
let lost: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  store = await openStore(':memory:', KINDS);
  errors = [];
  lost = [];
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
  await fetchFrom([{ name: 'wecom-bot', download }], minutes);
}

async function fetchFrom(sources: readonly FileSource[], minutes: number): Promise<void> {
  const archive = createArchive(folder);
  const parts = {
    kept: store.kept,
    desk: UNHEARD,
    archive,
    sources,
    onError: (error: unknown) => errors.push(error),
    onLost: ({ id }: Evidence) => lost.push(id),
  };
  const now = new Date(Date.parse(AT) + minutes * 60_000);
  for (const channel of [...sources.map(({ name }) => name), null]) {
    await fetchEvidences(parts, channel, now);
  }
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
    expect(await told()).toMatchObject([
      {
        to: { kind: 'reply', inboxId: 'wecom-bot:m1' },
        text: expect.stringContaining('1份佐证材料已保存'),
      },
    ]);
  });

  test('of one message is acknowledged once, when nothing of it waits any more', async () => {
    for (const place of [1, 2, 3]) {
      await store.kept(EVIDENCES).addOnce({ ...EVIDENCE, id: `wecom-bot:m1:${place}` });
    }
    let count = 0;
    const download = async (): Promise<Fetched> => {
      count += 1;
      return count === 2 ? { kind: 'later' } : { kind: 'file', bytes: BYTES };
    };
    await fetchFrom([{ name: 'wecom-bot', download }], 1);
    expect(await told()).toEqual([]);
    await fetchFrom([{ name: 'wecom-bot', download }], 2);
    expect(await told()).toMatchObject([{ text: expect.stringContaining('3份佐证材料已保存') }]);
  });

  test('is asked for after growing pauses, and lets others go first', async () => {
    const asked: string[] = [];
    const download = async ({ url }: { url: string }): Promise<Fetched> => {
      asked.push(url);
      return url === 'good' ? { kind: 'file', bytes: BYTES } : { kind: 'later' };
    };
    const from = [{ name: 'wecom-bot', download }];
    const add = (id: string, url: string) =>
      store.kept(EVIDENCES).addOnce({
        ...EVIDENCE,
        id,
        attachment: { kind: 'image', url, name: null },
      });
    for (let count = 0; count < 30; count += 1) await add(`bad:${count}:1`, 'bad');
    await fetchFrom(from, 0);
    await fetchFrom(from, 0.01);
    await add('good:1', 'good');
    await fetchFrom(from, 0.02);
    expect(asked.filter((one) => one === 'bad').length).toBeLessThan(60);
    expect(asked).toContain('good');
    const before = asked.length;
    for (let second = 120; second < 180; second += 5) await fetchFrom(from, second / 60);
    expect(asked.length - before).toBeLessThanOrEqual(30 * 5);
  });

  test('does not wait for a platform that hangs', async () => {
    await store.kept(EVIDENCES).addOnce({ ...EVIDENCE, id: 'hangs:1', channel: 'dingtalk' });
    await store.kept(EVIDENCES).addOnce(EVIDENCE);
    const archive = createArchive(folder);
    const download = async (): Promise<Fetched> => ({ kind: 'file', bytes: BYTES });
    const never = () => new Promise<Fetched>(() => {});
    const sources = [
      { name: 'dingtalk', download: never },
      { name: 'wecom-bot', download },
    ];
    const parts = { kept: store.kept, desk: UNHEARD, archive, sources, onError: () => {} };
    void fetchEvidences(parts, 'dingtalk', new Date(AT));
    await fetchEvidences(parts, 'wecom-bot', new Date(AT));
    expect(await kept()).toMatchObject({ state: 'kept' });
  });

  test('that cannot be written is tried again, and its sender hears so at once', async () => {
    await store.kept(EVIDENCES).addOnce(EVIDENCE);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    for (const minutes of [1, 2]) await fetchAt(minutes, { kind: 'file', bytes: BYTES });
    expect(errors).toHaveLength(2);
    expect(await told()).toMatchObject([{ text: expect.stringContaining('请先保留原件') }]);
    expect(await kept()).toMatchObject({ state: 'waiting' });
  });

  test('is lost where it cannot be had, and its sender hears of it once', async () => {
    await store.kept(EVIDENCES).addOnce(EVIDENCE);
    await fetchAt(1, { kind: 'gone' });
    await fetchAt(2, { kind: 'gone' });
    expect(await kept()).toMatchObject({ state: 'lost', file: null });
    expect(lost).toEqual([EVIDENCE.id]);
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
    await fetchAt(2, { kind: 'file', bytes: BYTES });
    expect(await kept()).toMatchObject({ state: 'kept' });
  });
});
