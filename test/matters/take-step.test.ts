import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Context } from '../../src/context.ts';
import type { MatterKind } from '../../src/domain/matter.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import type { Role } from '../../src/domain/person.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { mattersKnownTo } from '../../src/matters/desk-of.ts';
import type { MatterSort } from '../../src/matters/sort.ts';
import { KINDS } from '../../src/office.ts';
import { withMembers } from '../../src/people/people.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { personAt } from '../support/office.ts';
import { plan } from '../support/readers.ts';
import { PAPERS, papers } from '../support/sample-matters.ts';

const PEOPLE = [
  { userid: 'gl4', name: '组联四', roles: [{ role: 'group-liaison' as const, group: 4 }] },
  { userid: 'gz4', name: '马卫民', roles: [{ role: 'group-leader' as const, group: 4 }] },
  { userid: 'of1', name: '许办', roles: [{ role: 'office' as const }] },
  { userid: 'of2', name: '马办', roles: [{ role: 'office' as const }] },
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office' as const }] },
  { userid: 'lw', name: '联水', roles: [{ role: 'liaison' as const, unit: '区水务局' }] },
  { userid: 'lz', name: '联建', roles: [{ role: 'liaison' as const, unit: '区住房城乡建设局' }] },
  { userid: 'lm', name: '联民', roles: [{ role: 'liaison' as const, unit: '区民政局' }] },
].map(personAt);
const AT = '2020-06-01T02:00:00.000Z';
const matters: ReadonlyMap<MatterKind, MatterSort> = new Map([['document', papers]]);

let store: Store;
let count = 0;
beforeEach(async () => {
  store = await openStore(':memory:', [...KINDS, PAPERS]);
  const hand = { name: '组联四', as: '第四组', inPlaceOf: null, onPaper: null };
  const drafted = { step: 'draft' as const, by: 'terminal:gl4', at: AT, cause: 'm0' };
  await store.kept(PAPERS).request('m0', (id) => ({
    id,
    version: 0,
    cause: 'm0',
    at: AT,
    title: '摸排通知',
    group: 4,
    units: ['区水务局', '区住房城乡建设局'],
    steps: [{ ...drafted, note: null, party: null, hand }],
  }));
});
afterEach(() => store.close());

const sources = () => ({ plan, people: withMembers(store.kept, PEOPLE), kept: store.kept });

function contextOf(userid: string, cause: string): Context {
  const person = PEOPLE.find((one) => one.userid === userid);
  const speaker = {
    id: `terminal:${userid}`,
    name: person?.name ?? null,
    roles: person?.roles ?? [],
  };
  const unused = () => {
    throw new Error('is not used here');
  };
  return {
    ...sources(),
    matters,
    speaker,
    act: { cause, by: speaker.id, at: AT },
    calendar: { isWorkday: () => true, hasData: () => true },
    message: {
      channel: 'terminal',
      platform: 'terminal',
      id: cause,
      at: AT,
      sender: { userid, name: speaker.name },
      conversation: { kind: 'single', id: userid },
      body: { kind: 'said', text: '', quote: null, attachments: [] },
      replyUrl: null,
    },
    publicUrl: null,
    may: unused,
    sources: unused,
    perform: unused,
    attempt: unused,
    preview: unused,
    undone: unused,
    joined: unused,
    ask: async () => null,
    foresee: async () => [],
    help: unused,
  };
}

/** What was said back, or the kind of the refusal, and who else hears of it. */
async function say(userid: string, word: string, text = '', cause?: string) {
  count += 1;
  const ctx = contextOf(userid, cause ?? `m${count}`);
  const paper = await papers.get(1, ctx);
  try {
    const messages = (await paper?.take({ word, text }, ctx)) ?? [];
    return { said: messages[0]?.text ?? '', told: toldOf(messages) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: error.reason };
  }
}

const toldOf = (messages: readonly OutboundMessage[]) =>
  messages.flatMap(({ to }) => (to.kind === 'person' ? [to.personId.slice(9)] : []));

describe('a step', () => {
  test('is taken by whose post it is, and the next one lies on the next desk', async () => {
    const { said, told } = await say('gz4', 'agree');
    expect(said).toContain('已由马卫民（第四组分管领导）审核签字');
    expect(said).toContain('现请指挥部办公室');
    expect(told).toEqual(['of1', 'of2', 'vice']);
  });

  test('is refused to others with who may, and changes nothing', async () => {
    expect(await say('lw', 'agree')).toMatchObject({
      refused: { kind: 'not-your-step', name: '审核签字', names: ['马卫民'] },
    });
    expect((await store.kept(PAPERS).get('1'))?.steps).toHaveLength(1);
  });

  test('that comes too early names what is lacking and who has it', async () => {
    expect(await say('of1', 'agree')).toMatchObject({
      refused: {
        kind: 'step-too-early',
        name: '办公室审核',
        lacking: ['审核签字'],
        names: ['马卫民'],
      },
    });
  });

  test('that was taken says by whom', async () => {
    await say('gz4', 'agree');
    expect(await say('gz4', 'agree')).toMatchObject({
      refused: { kind: 'step-taken', by: '马卫民' },
    });
  });

  test('without what must be given says what is missing', async () => {
    await say('gz4', 'agree');
    expect(await say('of1', 'return')).toMatchObject({
      refused: { kind: 'step-incomplete', lacks: '退回理由' },
    });
  });

  test('taken twice by one message is taken once and said alike', async () => {
    const once = await say('gz4', 'agree', '', 'same');
    expect(await say('gz4', 'agree', '', 'same')).toEqual(once);
    expect((await store.kept(PAPERS).get('1'))?.steps).toHaveLength(2);
  });

  test('and those that follow are one word where they are one person’s', async () => {
    await say('gz4', 'agree');
    const { said } = await say('vice', 'agree');
    expect(said).toContain('办公室审核、签发');
    expect((await store.kept(PAPERS).get('1'))?.steps.map(({ hand }) => hand?.as)).toEqual([
      '第四组',
      '第四组分管领导',
      '指挥部办公室',
      '指挥部办公室副主任',
    ]);
  });

  test('that was sent back is asked for anew', async () => {
    await say('gz4', 'agree');
    const { said, told } = await say('of1', 'return', '少附件');
    expect(said).toContain('退回');
    expect(told).toEqual(['gz4']);
    expect(await say('of1', 'agree')).toMatchObject({ refused: { kind: 'step-too-early' } });
  });

  test('of each party is each one’s own', async () => {
    await say('gz4', 'agree');
    await say('vice', 'agree');
    expect((await say('lw', 'sign')).said).toContain('签收');
    expect(await say('lw', 'sign')).toMatchObject({ refused: { kind: 'step-taken' } });
    expect((await say('lz', 'sign')).said).toContain('已办理完毕');
    expect(await say('lz', 'sign')).toMatchObject({ refused: { kind: 'step-taken' } });
  });
});

describe('a matter', () => {
  const knows = async (roles: readonly Role[]) => {
    const seating = await seatingOn('2020-06-01', sources());
    const sitter = { id: 'terminal:x', name: '某', roles };
    return (await mattersKnownTo(sitter, seating, { ...sources(), matters })).length === 1;
  };

  test('is known to those whom it concerns, and to nobody else', async () => {
    expect(await knows([{ role: 'liaison', unit: '区水务局', group: null }])).toBe(true);
    expect(await knows([{ role: 'liaison', unit: '区民政局', group: null }])).toBe(false);
    expect(await knows([{ role: 'group-liaison', unit: null, group: 5 }])).toBe(false);
    expect(await knows([])).toBe(false);
  });
});
