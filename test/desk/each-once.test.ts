import { describe, expect, test } from '@jest/globals';
import { eachOnce } from '../../src/desk/each-once.ts';

const matter = { kind: 'document', number: 1 };
const agreed = { kind: 'take-step', matter, word: 'agree', text: '' };
const bare = { kind: 'take-step', matter: null, word: 'agree', text: '' };
const left = (text: string) => ({ kind: 'leave-apart', text });
const several = (...wanted: readonly object[]) => ({ kind: 'take-several', wanted });

describe('what is said twice in one message', () => {
  test('is done once, under its number', () => {
    expect(eachOnce(several(bare, agreed))).toEqual(agreed);
    expect(eachOnce(several(agreed, agreed))).toEqual(agreed);
  });

  test('is no second thing that would be left', () => {
    expect(eachOnce(several(agreed, left('发文1')))).toEqual(agreed);
    expect(eachOnce(several(agreed, left('同意了')))).toEqual(agreed);
  });

  test('is two where the matters or the words differ, or more is said', () => {
    const other = { ...agreed, matter: { kind: 'document', number: 2 } };
    const numbered = { ...agreed, word: 'register' };
    for (const two of [
      several(agreed, other),
      several(agreed, numbered),
      several(agreed, left('井盖那个还没补')),
      several(agreed, { ...left('批示1'), isAsked: true }),
    ]) {
      expect(eachOnce(two)).toEqual(two);
    }
  });
});
