import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkedSummary } from '../../../src/reading/summaries/checked-summary.ts';
import { FAIR, FAULTS, GIVEN, type Planted } from '../../support/summaries.ts';

const kept = (planted: Planted) => checkedSummary([planted], GIVEN);

describe('a sentence about some reports', () => {
  test.each(FAIR.map((one) => [one.text, one] as const))('is kept: %s', (_, one) => {
    expect(kept(one)).toEqual([one]);
  });

  test.each(FAULTS.map((one) => [one.fault, one.text, one] as const))(
    'is dropped for %s: %s',
    (_fault, _text, { fault: _, ...one }) => {
      expect(kept(one)).toEqual([]);
    },
  );

  test('stands on more than fifty planted faults', () => {
    expect(new Set(FAULTS.map(({ text, reports }) => `${text}${reports}`)).size).toBe(
      FAULTS.length,
    );
    expect(FAULTS.length).toBeGreaterThanOrEqual(50);
  });

  test('is dropped whichever of its figures is another one', () => {
    const figures = FAIR.flatMap((one) =>
      [...one.text.matchAll(/\d/gu)].map(({ index, 0: figure }) => ({ one, index, figure })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...figures), fc.integer({ min: 0, max: 9 }), (at, other) => {
        fc.pre(`${other}` !== at.figure);
        const { text } = at.one;
        const changed = `${text.slice(0, at.index)}${other}${text.slice(at.index + 1)}`;
        expect(kept({ ...at.one, text: changed })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('is dropped whichever of its characters is put out of its place by another report’s', () => {
    const others = [...new Set(GIVEN.flatMap(({ sections }) => [...sections.progress]))].filter(
      (sign) =>
        /\p{Script=Han}/u.test(sign) && !/[的了已也还正在对由为等仍较和及与并且而但]/u.test(sign),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...FAIR),
        fc.nat(),
        fc.constantFrom(...others),
        (one, place, sign) => {
          const signs = [...one.text];
          const at = place % signs.length;
          fc.pre(/\p{Script=Han}/u.test(signs[at] ?? '') && signs[at] !== sign);
          fc.pre(
            !/[的了已也还正在对由为等仍较和及与并且而但本月目前此外同时另]/u.test(signs[at] ?? ''),
          );
          const changed = signs.with(at, sign).join('');
          expect(kept({ ...one, text: changed })).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is told once, and not at any length', () => {
    const [one] = FAIR;
    if (!one) throw new Error('there is no fair sentence');
    expect(checkedSummary([one, one], GIVEN)).toEqual([one]);
    expect(kept({ ...one, text: `${one.text}${'，'.repeat(300)}` })).toEqual([]);
    expect(checkedSummary([], GIVEN)).toEqual([]);
  });
});
