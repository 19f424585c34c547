import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { ABSENCES } from '../../src/domain/absence.ts';
import { BINDINGS, waitingBindings } from '../../src/domain/binding.ts';
import { DRAFTS, draftsWaitingOf } from '../../src/domain/draft.ts';
import { EVIDENCES } from '../../src/domain/evidence.ts';
import { approvedExtensions, EXTENSIONS } from '../../src/domain/extension.ts';
import { GROUP_REPORTS } from '../../src/domain/group-report.ts';
import { INBOX } from '../../src/domain/inbox-row.ts';
import type { AnyKind } from '../../src/domain/kept.ts';
import { LEASES } from '../../src/domain/lease.ts';
import { OUTBOX } from '../../src/domain/outbox.ts';
import { REMINDERS } from '../../src/domain/reminder.ts';
import { SETTINGS } from '../../src/domain/setting.ts';
import { SIGNINGS } from '../../src/domain/signing.ts';
import { SUBMISSIONS } from '../../src/domain/submission.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { URGINGS } from '../../src/domain/urging.ts';
import { KINDS, openOffice } from '../../src/office.ts';
import { withMembers } from '../../src/people/people.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { personAt, planOf, type Seat } from '../support/office.ts';

/** Two days of talk in July 2020, kept by version 0.1. */
const KEPT = join(import.meta.dirname, '..', 'data', 'clerk-0.1.sqlite');

/** How many documents it left of each kind, and one of them. */
const LEFT: readonly (readonly [AnyKind, number, string, object])[] = [
  [INBOX, 28, 'terminal:m2', { version: 1, intent: { kind: 'approve-binding' }, state: 'done' }],
  [BINDINGS, 2, '2', { name: '钱工', role: { unit: '区财政局' }, state: 'waiting' }],
  [EXTENSIONS, 2, '1', { tasks: [28], until: '2020-07-20', state: 'approved' }],
  [DRAFTS, 4, 'terminal:wang@wang', { version: 2, unit: '区水务局', settledBy: null }],
  [
    SUBMISSIONS,
    1,
    '2020-06:28:区环卫管护中心',
    {
      version: 1,
      versions: [
        { kind: 'submitted', progress: '6月公厕已完成6座' },
        { kind: 'corrected', progress: '6月公厕已完成7座', metrics: [{ value: 7, unit: '座' }] },
      ],
    },
  ],
  [GROUP_REPORTS, 1, '2020-06:6', { group: 6, byName: '郑组', sentences: [{ task: 28 }, {}] }],
  [SETTINGS, 1, 'monthly-due-day', { values: [{ value: 25, from: '2020-07' }] }],
  [EVIDENCES, 1, 'terminal:p1:1', { task: 28, note: '现场照片', state: 'waiting' }],
  [OUTBOX, 19, 'binding:1:approved', { message: { to: { kind: 'person' } }, state: 'sent' }],
  [ABSENCES, 1, 'terminal:wang', { cover: 'terminal:li', until: '2020-07-31' }],
  [REMINDERS, 1, 'terminal:m18', { remindAt: '2020-07-08T07:00:00.000Z', state: 'waiting' }],
  [SIGNINGS, 1, '2020Q2:due-in-2:区水务局:terminal:wang', { cause: 'terminal:m17' }],
  [URGINGS, 1, 'terminal:m21', { period: '2020-07', isTold: false, urged: [{}, {}, {}] }],
  [TICK_MARKS, 1, 'morning', { version: 1, doneOn: '2020-07-08' }],
  [LEASES, 1, 'tick:morning', { until: '1970-01-01T00:00:00.000Z' }],
];

/** The members of then; 孙工 bound himself and is known by his approval alone. */
const SEATS: readonly Seat[] = [
  { userid: 'zhu', name: '朱主任', roles: [{ role: 'office-director' }] },
  { userid: 'hw', name: '赵环', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  { userid: 'wang', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] },
];

describe('a store of version 0.1', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clerk-earlier-'));
    copyFileSync(KEPT, join(folder, 'clerk.sqlite'));
    store = await openStore(join(folder, 'clerk.sqlite'), KINDS);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  /** Somebody says something two days later; `id` repeats a message of then. */
  async function say(userid: string, text: string, id = `later:${userid}:${text}`) {
    const { plan, recognize } = planOf('plans/tianqiao-2020.yaml');
    const at = '2020-07-10T02:00:00.000Z';
    const office = openOffice({
      plan,
      store,
      members: SEATS.map(personAt),
      recognize,
      now: () => new Date(at),
      onError: (error) => {
        throw error;
      },
    });
    const message = fromTerminal(text, { userid, name: null, chat: 'single' }, id, at);
    const outcome = await office.desk.receive(message);
    return outcome.state === 'done' ? outcome.replies.map((one) => one.text).join('\n') : '';
  }

  test.each(LEFT.map(([kind, ...left]) => [kind.name, kind, ...left] as const))(
    'opens with all its %s, in the shape of today',
    async (_name, kind, count, id, document) => {
      const kept = await store.kept(kind).all();
      expect(await store.kept(kind).count()).toBe(count);
      expect(kept.filter((one) => !kind.schema.safeParse(one).success)).toEqual([]);
      expect(await store.kept(kind).get(id)).toMatchObject(document);
    },
  );

  test('is searched by what it is searched by today', async () => {
    expect((await waitingBindings(store.kept)).map(({ id }) => id)).toEqual(['2']);
    expect((await approvedExtensions(store.kept)).map(({ id }) => id)).toEqual(['1']);
    const drafts = await draftsWaitingOf(store.kept, '区水务局');
    expect(drafts.map(({ cause }) => cause)).toEqual(['terminal:m22']);
  });

  test('knows whom the office approved, and nobody besides the members', async () => {
    const people = withMembers(store.kept, SEATS.map(personAt));
    expect(await people.get('terminal:sun')).toEqual({
      id: 'terminal:sun',
      platform: 'terminal',
      userid: 'sun',
      name: '孙工',
      roles: [{ role: 'liaison', unit: '区商务局', group: null }],
    });
    expect((await people.all()).map(({ userid }) => userid)).toEqual(['sun', 'zhu', 'hw', 'wang']);
    expect(await people.get('terminal:guest')).toBeNull();
  });

  test('answers what a task has come to', async () => {
    const told = await say('zhu', '任务28进度');
    expect(told).toContain(
      '已报7座，目标8座，87.5%（2020年6月，区环卫管护中心，〔2020-06〕28-2号）',
    );
    expect(told).toContain('存在问题：水电接入慢');
    expect(told).toContain('2020年7月20日（2020年二季度，原2020年7月12日，已同意延期）');
  });

  test('answers what its people owe, those who bound themselves among them', async () => {
    expect(await say('hw', '我的待办')).toContain('2020年二季度（2020年7月12日前报）');
    expect(await say('hw', '我的待办')).toContain('任务28：水电接入慢');
    expect(await say('sun', '我的待办')).toContain('区商务局 2020年二季度');
  });

  test('answers what waits for the office', async () => {
    expect(await say('zhu', '待审批')).toContain('2号 钱工：区财政局联络员');
    expect(await say('zhu', '延期申请')).toContain('2号：区水务局王工，任务4');
  });

  test('goes on where it stopped: the next number, the draft that waits, a message that comes again', async () => {
    expect(await say('li', '绑定 区水务局 联络员 李工')).toContain('已提交3号登记申请');
    expect(await say('wang', '继续')).toContain('完成河道清淤 3公里');
    expect(await say('sun', '绑定 区商务局 联络员 孙工', 'm1')).toContain('已提交1号登记申请');
    expect(await store.kept(BINDINGS).count()).toBe(3);
  });
});
