import type { Card } from '../../src/domain/card.ts';

/** Below a draft, with one of its buttons. */
export const DRAFT_CARD: Card = {
  title: '【草稿】任务28',
  desc: '',
  facts: [],
  note: '',
  buttons: [{ label: '确认', says: '确认482193' }],
  place: 'below',
  isSettledByPress: true,
};
