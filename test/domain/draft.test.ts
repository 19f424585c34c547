import { describe, expect, test } from '@jest/globals';
import { type Draft, draftId, isFresh, settled, waitingDraft } from '../../src/domain/draft.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { actOf } from '../support/reports.ts';

const draft: Draft = {
  id: draftId('terminal:hw', 'hw'),
  version: 0,
  personId: 'terminal:hw',
  conversationId: 'hw',
  unit: '区水务局',
  proposal: { kind: 'withdraw-report', task: 1, period: null, reason: null },
  createdAt: actOf('d', '2020-06-20 10:00').at,
  cause: 'd',
  settledBy: null,
};
const refusal = (kept: Draft | null, at = '2020-06-20 11:00'): string => {
  try {
    waitingDraft(kept, actOf('c', at));
    return 'none';
  } catch (error) {
    return error instanceof Refusal ? error.reason.kind : 'another error';
  }
};

describe('a draft', () => {
  test('waits a day for a bare 确认', () => {
    expect(refusal(draft, '2020-06-21 10:00')).toBe('none');
    expect(refusal(draft, '2020-06-21 10:01')).toBe('draft-expired');
    expect(isFresh(draft, actOf('c', '2020-06-21 10:01').at)).toBe(false);
  });

  test('that was settled is given again to the act that settled it, and to no other', () => {
    const done = settled(draft, actOf('c'));
    expect(waitingDraft(done, actOf('c', '2020-06-25 10:00'))).toBe(done);
    expect(refusal(settled(draft, actOf('other')))).toBe('no-draft');
  });

  test('that is later than the 确认 is none that was seen', () => {
    expect(refusal(draft, '2020-06-20 09:59')).toBe('draft-later');
  });

  test('that never was cannot be confirmed', () => {
    expect(refusal(null)).toBe('no-draft');
  });
});
