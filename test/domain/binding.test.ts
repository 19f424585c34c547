import { describe, expect, test } from '@jest/globals';
import type { Act } from '../../src/domain/act.ts';
import { type Binding, decide, waitingBinding } from '../../src/domain/binding.ts';
import { Refusal } from '../../src/domain/refusal.ts';

const act: Act = { cause: 'wecom-bot:m9', by: 'wecom:zhuren', at: '2020-05-06T01:00:00.000Z' };
const waiting: Binding = {
  id: '3',
  version: 0,
  personId: 'wecom:wanggong',
  platform: 'wecom',
  userid: 'wanggong',
  name: '王工',
  role: { role: 'liaison', unit: '区水务局', group: null },
  requestedAt: '2020-05-06T00:30:00.000Z',
  state: 'waiting',
  decidedBy: null,
  decidedAt: null,
  decidedCause: null,
  cause: 'wecom-bot:m1',
};

function reasonOf(verb: () => unknown) {
  try {
    verb();
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
  throw new Error('Nothing was refused');
}

describe('a request to be bound', () => {
  test('may be decided while it waits', () => {
    expect(waitingBinding(waiting, '3', act)).toBe(waiting);
  });

  test('keeps who decided it, when, and by which message', () => {
    expect(decide(waiting, 'approved', act)).toEqual({
      ...waiting,
      state: 'approved',
      decidedBy: 'wecom:zhuren',
      decidedAt: '2020-05-06T01:00:00.000Z',
      decidedCause: 'wecom-bot:m9',
    });
  });

  test('is given back to the very message that decided it before', () => {
    const rejected = decide(waiting, 'rejected', act);
    expect(waitingBinding(rejected, '3', act)).toBe(rejected);
  });

  test('is not decided a second time by another message', () => {
    const approved = decide(waiting, 'approved', act);
    const again = { ...act, cause: 'wecom-bot:m10' };
    expect(reasonOf(() => waitingBinding(approved, '3', again))).toEqual({
      kind: 'binding-decided',
      binding: '3',
      state: 'approved',
    });
  });

  test('that nobody made is refused by its number', () => {
    expect(reasonOf(() => waitingBinding(null, '8', act))).toEqual({
      kind: 'no-such-binding',
      binding: '8',
    });
  });
});
