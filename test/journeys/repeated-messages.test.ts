import { describe, expect, test } from '@jest/globals';
import { DRAFTS, draftId } from '../../src/domain/draft.ts';
import { INBOX } from '../../src/domain/inbox-row.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { ledger } = office;

const say = async (
  who: string,
  text: string,
  options: { chat?: 'single' | 'group'; id?: string } = {},
) => (await office.say(who, text, options)).text;

/** The process died after the message was acted on and before that was noted; another one takes it up. */
async function crashAndResume(id: string, settlesDraft: string | null): Promise<string> {
  const row = await office.store.kept(INBOX).get(`terminal:${id}`);
  if (!row) throw new Error(`Nobody said ${id}`);
  await office.store.kept(INBOX).save({ ...row, state: 'accepted', replies: [], leaseUntil: null });
  const draft = settlesDraft && (await office.store.kept(DRAFTS).get(settlesDraft));
  if (draft) await office.store.kept(DRAFTS).put({ ...draft, settledBy: null });
  office.setTime('2020-06-20 10:05');
  expect(await office.office.desk.resume()).toBe(1);
  const again = await office.store.kept(INBOX).get(`terminal:${id}`);
  return again?.replies.map((one) => one.text).join('\n') ?? '';
}

describe('the same message three times', () => {
  test('is one submission and one receipt', async () => {
    await say('hw', '公厕已完成6座', { id: 'r' });
    await say('hw', '公厕已完成6座', { id: 'r' });
    const receipts = await Promise.all([1, 2, 3].map(() => say('hw', '确认', { id: 'c' })));
    const later = await say('hw', '确认', { id: 'c' });
    expect(new Set([...receipts, later]).size).toBe(1);
    expect(later).toContain('28-1号');
    expect((await ledger())[0]?.versions).toHaveLength(1);
  });

  test('said by two colleagues at the same moment is one version', async () => {
    await say('hw', '公厕已完成6座', { chat: 'group' });
    const said = await Promise.all(['hw', 'hw2'].map((who) => say(who, '确认', { chat: 'group' })));
    expect(said.some((text) => text.includes('28-1号'))).toBe(true);
    expect((await ledger())[0]?.versions).toHaveLength(1);
  });

  test('does not make a withdrawal or a handing-in twice', async () => {
    await say('hw', '公厕已完成6座');
    await say('hw', '确认');
    await say('g6', '提交6月月报');
    for (let time = 0; time < 3; time += 1) await say('g6', '确认', { id: 'g' });
    await say('hw', '撤回任务28');
    for (let time = 0; time < 3; time += 1) await say('hw', '确认', { id: 'w' });
    expect((await ledger())[0]?.versions.map((one) => one.kind)).toEqual([
      'submitted',
      'withdrawn',
    ]);
    const arrived = (await office.pushes()).filter(({ id }) => id.includes(':bgs'));
    expect(arrived).toHaveLength(1);
  });
});

describe('a crash between the ledger and the answer', () => {
  const OWN = draftId('terminal:hw', 'hw');

  test.each([
    ['before the draft was settled', OWN],
    ['after the draft was settled', null],
  ])('%s leaves one version and the same receipt', async (_, draft) => {
    await say('hw', '公厕已完成6座');
    const receipt = await say('hw', '确认', { id: 'c' });
    expect(await crashAndResume('c', draft)).toBe(receipt);
    expect((await ledger())[0]?.versions).toHaveLength(1);
    expect(await say('hw', '确认')).toContain('没有等待您确认');
  });

  test.each([true, false])('of a colleague’s 确认 (settled: %s) too', async (isSettled) => {
    await say('hw', '公厕已完成6座', { chat: 'group' });
    const receipt = await say('hw2', '确认', { id: 'c', chat: 'group' });
    const row = await office.store.kept(INBOX).get('terminal:c');
    const draft = draftId('terminal:hw', row?.message.conversation.id ?? '');
    expect(await crashAndResume('c', isSettled ? null : draft)).toBe(receipt);
    expect((await ledger())[0]?.versions).toHaveLength(1);
  });

  test('of 其他任务无新进展 answers for all that it put on record', async () => {
    await say('hw', '其他任务本月无新进展，因正在走招标程序');
    const receipt = await say('hw', '确认', { id: 'c' });
    expect(receipt).toContain('27-1号');
    expect(await crashAndResume('c', OWN)).toBe(receipt);
    expect((await ledger()).map((one) => one.versions.length)).toEqual([1, 1]);
  });

  test('of a correction, a withdrawal and an amendment changes nothing twice', async () => {
    await say('hw', '公厕已完成6座');
    await say('hw', '确认');
    await say('hw', '更正：上次报的6座应为5座');
    const corrected = await say('hw', '确认', { id: 'c' });
    expect(await crashAndResume('c', OWN)).toBe(corrected);
    const preview = await say('hw', '问题：水电接入慢', { id: 'a' });
    expect(await crashAndResume('a', null)).toBe(preview);
    await say('hw', '取消');
    await say('hw', '撤回任务28');
    const gone = await say('hw', '确认', { id: 'w' });
    expect(await crashAndResume('w', OWN)).toBe(gone);
    expect((await ledger())[0]?.versions.map((one) => one.kind)).toEqual([
      'submitted',
      'corrected',
      'withdrawn',
    ]);
  });

  test('of an addition to a draft keeps what it was added to', async () => {
    await say('hw', '公厕已完成6座');
    await say('hw', '公厕还有个困难，管道老旧', { id: 'a' });
    await crashAndResume('a', null);
    await say('hw', '确认');
    expect((await ledger())[0]?.versions[0]).toMatchObject({
      progress: '公厕已完成6座',
      problems: expect.stringContaining('管道老旧'),
    });
  });
});
