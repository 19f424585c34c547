import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DRAFTS, draftSettledIn } from '../../src/domain/draft.ts';
import {
  EVIDENCES,
  type Evidence,
  evidencesOnTask,
  evidencesToFetch,
} from '../../src/domain/evidence.ts';
import { GROUP_REPORTS, groupReportsOfPeriod, handIn } from '../../src/domain/group-report.ts';
import { later } from '../../src/domain/moment.ts';
import { SETTINGS, set } from '../../src/domain/setting.ts';
import {
  SUBMISSIONS,
  submissionsOfPeriod,
  submissionsOfUnit,
  submissionsOfUnitOnTask,
  submissionsOnTask,
  submit,
} from '../../src/domain/submission.ts';
import { ConflictError } from '../../src/errors.ts';
import { KINDS } from '../../src/office.ts';
import { keepStore, type Store } from '../../src/store/store.ts';
import { AUTHOR, actOf, entryOf, reported } from '../support/reports.ts';
import type { Open } from './contract.ts';
import { draft } from './rows.ts';

const evidence = (id: string, at: string, state: Evidence['state'] = 'waiting'): Evidence => ({
  id,
  version: 0,
  task: 28,
  unit: '区环卫管护中心',
  period: '2020-06',
  note: '',
  by: AUTHOR.id,
  at,
  attachment: { kind: 'image', url: 'https://p/1', name: null },
  channel: 'wecom-bot',
  state,
  sha256: null,
  bytes: null,
  file: null,
});

/** What the ledger promises, in whichever database. */
export function describeLedger(open: Open): void {
  let store: Store;
  beforeEach(async () => {
    store = keepStore(await open(KINDS));
  });
  afterEach(() => store.close());

  describe('the submissions', () => {
    test('are one for each unit, task and period, whoever is quicker', async () => {
      const racing = [1, 2, 3, 4].map(() => store.kept(SUBMISSIONS).add(reported()));
      const settled = await Promise.allSettled(racing);
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(reasons.every((reason) => reason instanceof ConflictError)).toBe(true);
    });

    test('keep all their versions, and no version is lost to somebody slower', async () => {
      const first = await store.kept(SUBMISSIONS).add(reported());
      const next = submit(first, entryOf({ progress: '别的' }), AUTHOR, actOf('c2'), false);
      await store.kept(SUBMISSIONS).save(next);
      await expect(store.kept(SUBMISSIONS).save(next)).rejects.toThrow(ConflictError);
      expect((await store.kept(SUBMISSIONS).get(first.id))?.versions).toEqual(next.versions);
    });

    test('are found by period, task and unit, the newest period first', async () => {
      for (const period of ['2020-05', '2020-06', '2020-Q2']) {
        await store.kept(SUBMISSIONS).add(reported({ period }));
        await store.kept(SUBMISSIONS).add(reported({ period, task: 2 }));
        await store.kept(SUBMISSIONS).add(reported({ period, unit: '区城管局' }));
      }
      const { kept } = store;
      expect((await submissionsOfPeriod(kept, '2020-06')).map((one) => one.task)).toEqual([
        1, 1, 2,
      ]);
      expect(await submissionsOnTask(kept, 1, 4)).toHaveLength(4);
      expect((await submissionsOfUnit(kept, '区城管局', 9)).map((one) => one.period)).toEqual([
        '2020-Q2',
        '2020-06',
        '2020-05',
      ]);
      const ofBoth = await submissionsOfUnitOnTask(kept, '区水务局', 2, 2);
      expect(ofBoth.map(({ task, period }) => [task, period])).toEqual([
        [2, '2020-Q2'],
        [2, '2020-06'],
      ]);
    });
  });

  describe('a draft that was settled', () => {
    test('is found by what settled it, in its own conversation', async () => {
      await store.kept(DRAFTS).put({ ...draft('m1'), settledBy: 'm2' });
      expect((await draftSettledIn(store.kept, 'group', 'm2'))?.id).toBe('wang@group');
      expect(await draftSettledIn(store.kept, 'group', 'm3')).toBeNull();
      expect(await draftSettledIn(store.kept, 'elsewhere', 'm2')).toBeNull();
    });
  });

  describe('a group’s report', () => {
    test('is replaced by the next one of the same month', async () => {
      const first = handIn(null, 6, '2020-06', [], AUTHOR, actOf('h1'));
      await store.kept(GROUP_REPORTS).put(first);
      await store.kept(GROUP_REPORTS).put(handIn(first, 6, '2020-06', [], AUTHOR, actOf('h2')));
      const [kept, ...others] = await groupReportsOfPeriod(store.kept, '2020-06');
      expect([kept?.cause, others]).toEqual(['h2', []]);
      expect(await groupReportsOfPeriod(store.kept, '2020-05')).toEqual([]);
    });
  });

  describe('a setting', () => {
    test('is added once and saved by its version', async () => {
      const first = set(null, 'monthly-due-day', 25, '2020-06', '张办', actOf('s1'));
      await store.kept(SETTINGS).add(first);
      await expect(store.kept(SETTINGS).add(first)).rejects.toThrow(ConflictError);
      const next = set(first, 'monthly-due-day', 20, '2020-07', '张办', actOf('s2'));
      await store.kept(SETTINGS).save(next);
      expect((await store.kept(SETTINGS).all()).map((one) => one.values)).toEqual([next.values]);
    });
  });

  describe('evidence', () => {
    test('waits to be fetched, oldest first, and is added once', async () => {
      await store.kept(EVIDENCES).addOnce(evidence('b', '2020-06-20T03:00:00.000Z'));
      await store.kept(EVIDENCES).addOnce(evidence('a', '2020-06-20T02:00:00.000Z'));
      await store.kept(EVIDENCES).addOnce(evidence('a', '2020-06-20T04:00:00.000Z'));
      await store.kept(EVIDENCES).addOnce(evidence('c', '2020-06-20T01:00:00.000Z', 'kept'));
      const at = '2020-06-20T02:30:00.000Z';
      expect((await evidencesToFetch(store.kept, at)).map((one) => one.id)).toEqual(['a']);
      expect(await evidencesToFetch(store.kept, later(at, 86_400_000))).toHaveLength(2);
      expect((await evidencesOnTask(store.kept, 28)).map((one) => one.id)).toEqual(['c', 'a', 'b']);
    });
  });
}
