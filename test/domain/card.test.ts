import { describe, expect, test } from '@jest/globals';
import { type Card, cardThatFits, shortened } from '../../src/domain/card.ts';

const CARD: Card = {
  title: '登记申请12号',
  desc: '',
  facts: [{ name: '申请人', value: '王工' }],
  note: '',
  buttons: [{ label: '同意', says: '同意12' }],
  place: 'instead',
  isSettledByPress: true,
};

describe('a card', () => {
  test('is given with all its words where they fit in', () => {
    expect(cardThatFits(CARD)).toEqual(CARD);
  });

  test.each<[string, Partial<Card>]>([
    ['title', { title: '字'.repeat(27) }],
    ['description', { desc: '字'.repeat(31) }],
    ['value', { facts: [{ name: '任务', value: '字'.repeat(27) }] }],
    ['list of facts', { facts: Array(7).fill({ name: '任务', value: '24' }) }],
    ['note', { note: '字'.repeat(113) }],
    ['list of buttons', { buttons: Array(7).fill({ label: '同意', says: '同意12' }) }],
    ['absence of buttons', { buttons: [] }],
  ])('is not given where its %s is beyond its room', (_, part) => {
    expect(cardThatFits({ ...CARD, ...part })).toBeUndefined();
  });
});

describe('a shortened text', () => {
  test('keeps what fits and marks what does not', () => {
    expect(shortened('大明湖街道', 5)).toBe('大明湖街道');
    expect(shortened('大明湖🌊街道', 5)).toBe('大明湖🌊…');
  });
});
