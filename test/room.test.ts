import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { EVERYBODY } from '../src/domain/permission.ts';
import { form } from '../src/reading/form.ts';
import { furnish, type Room, type Saying, saying } from '../src/room.ts';
import { refusals } from '../src/wording/refusals.ts';
import { plan } from './support/readers.ts';

const Open = z.strictObject({ kind: z.literal('open-door'), wide: z.boolean() });

const open = (words: string, kind = 'open-door'): Saying =>
  saying({
    intent: z.strictObject({ kind: z.literal(kind) }),
    by: EVERYBODY,
    forms: [form(words, () => ({ kind }))],
    effect: 'changes',
    handle: () => [],
  });
const room = (name: string, parts: Partial<Room>): Room => ({
  name,
  title: name,
  sayings: [],
  ...parts,
});

describe('a saying', () => {
  test('that proposes something does not compile without showing it', () => {
    // @ts-expect-error: there is no preview
    saying({ intent: Open, by: EVERYBODY, effect: 'proposes', handle: () => [] });
    expect(open('开门').preview).toBeNull();
  });

  test('does nothing with an intent that is not in its shape', async () => {
    const kept = saying({ intent: Open, by: EVERYBODY, effect: 'changes', handle: () => [] });
    const ctx = {} as Parameters<typeof kept.handle>[1];
    await expect(kept.handle({ kind: 'open-door' }, ctx)).rejects.toThrow('wide');
    expect(await kept.handle({ kind: 'open-door', wide: true }, ctx)).toEqual([]);
  });
});

describe('the rooms, put together', () => {
  test('know every saying by its kind', () => {
    const house = furnish([room('doors', { sayings: [open('开门')] })]);
    expect(house.sayings.get('open-door')?.effect).toBe('changes');
  });

  test.each([
    [
      'one kind twice',
      [room('doors', { sayings: [open('开门')] }), room('gates', { sayings: [open('开大门')] })],
      /open-door.*doors.*gates/u,
    ],
    [
      'one form twice',
      [
        room('doors', { sayings: [open('(开|打开)门')] }),
        room('gates', { sayings: [open('打开[大]门', 'open-gate')] }),
      ],
      /打开门.*doors \(open-door\).*gates \(open-gate\)/u,
    ],
    [
      'one kept kind twice',
      ['doors', 'gates'].map((name) =>
        room(name, {
          keeps: [
            {
              name: 'keys',
              schema: z.strictObject({ id: z.string(), version: z.int() }),
              indexes: [],
            },
          ],
        }),
      ),
      /keys.*doors.*gates/u,
    ],
    [
      'one reason for a refusal twice',
      ['doors', 'gates'].map((name) =>
        room(name, { refusals: refusals<{ kind: 'closed' }>({ closed: () => '关了。' }) }),
      ),
      /closed.*doors.*gates/u,
    ],
  ])('do not start with %s, and both are named', (_what, rooms, named) => {
    expect(() => furnish(rooms)).toThrow(named);
  });

  test('say why something is refused in the words of its room', () => {
    const closed = refusals<{ kind: 'closed'; door: number }>({
      closed: ({ door }) => `${door}号门关了。`,
    });
    const house = furnish([room('doors', { refusals: closed })]);
    const reason: { kind: string } = { kind: 'closed', door: 3 } as { kind: string };
    expect(house.refusal(reason, plan)).toEqual({ text: '3号门关了。', asks: false });
    expect(house.refusal({ kind: 'wrong-chat' }, plan).text).toContain('私聊');
    expect(() => house.refusal({ kind: 'unheard-of' }, plan)).toThrow('unheard-of');
  });
});
