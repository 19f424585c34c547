import { describe, expect, test } from '@jest/globals';
import {
  firstThatFits,
  piecesWithCard,
  settlesByPress,
  type Verdict,
} from '../../src/channels/pieces.ts';
import type { Card } from '../../src/domain/card.ts';
import { DRAFT_CARD as card } from '../support/draft-card.ts';

const instead: Card = { ...card, place: 'instead', isSettledByPress: false };
const inTwo = (text: string) => [text.slice(0, 2), text.slice(2)];
const whole = (text: string) => [text];
/** What goes in each call: the words, and whether a card. */
const calls = (...given: Parameters<typeof piecesWithCard>) =>
  piecesWithCard(...given).map((piece) => [piece.text, piece.card !== undefined]);

describe('a message with a card', () => {
  test('has the card behind its last words where it stands below them', () => {
    expect(calls({ key: 'k', text: '甲乙丙', card }, inTwo)).toEqual([
      ['甲乙', false],
      ['丙', false],
      ['', true],
    ]);
  });

  test('is the card where that stands for the words, with the words beside it for whoever takes no card', () => {
    expect(calls({ key: 'k', text: '甲乙', card: instead }, whole)).toEqual([['甲乙', true]]);
  });

  test('is words where they would not go in one call without the card', () => {
    expect(calls({ key: 'k', text: '甲乙丙', card: instead }, inTwo)).toEqual([
      ['甲乙', false],
      ['丙', false],
    ]);
  });

  test('is the card alone where its words were said already', () => {
    expect(calls({ key: 'k', text: '', card }, whole)).toEqual([['', true]]);
  });

  test('names its card for no other message, in the letters that the platform takes', () => {
    const idOf = (key: string, shown: Card) =>
      piecesWithCard({ key, text: '甲', card: shown }, whole).at(-1)?.card?.id ?? '';
    const ids = ['2020Q2:due-today:区水务局', 'wecom-bot:M1:reply:0'].map((key) => idOf(key, card));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[\w@-]{1,128}$/u);
    expect(settlesByPress(idOf('k', card))).toBe(true);
    expect(settlesByPress(idOf('k', instead))).toBe(false);
  });
});

describe('a message of several forms', () => {
  const tried = async (verdicts: readonly Verdict[]) => {
    const forms: number[] = [];
    const delivery = await firstThatFits([0, 1, 2], async (form) => {
      forms.push(form);
      return verdicts[form] ?? 'sent';
    });
    return { forms, delivery };
  };

  test('goes in the next one only where the platform does not take the form', async () => {
    expect(await tried(['unfit', 'sent'])).toEqual({ forms: [0, 1], delivery: 'sent' });
    for (const verdict of ['sent', 'refused', 'busy', 'later', 'unknown'] as const) {
      expect(await tried([verdict])).toEqual({ forms: [0], delivery: verdict });
    }
  });

  test('is refused where it is taken in none', async () => {
    expect(await tried(['unfit', 'unfit', 'unfit'])).toMatchObject({ delivery: 'refused' });
  });
});
