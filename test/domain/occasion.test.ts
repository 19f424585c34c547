import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { saidTogether, type Telling, toldTogether } from '../../src/domain/occasion.ts';

const telling = (key: string, personId: string, fallsDueOn: string | null = null): Telling => ({
  kind: 'news',
  key,
  personId,
  text: `文${key}`,
  fallsDueOn,
});

describe('what one person is told', () => {
  test('is one message, in the order in which it came', () => {
    const told = toldTogether([telling('a', 'wang'), telling('b', 'li'), telling('c', 'wang')]);
    expect(told.map(({ key, personId }) => `${personId} ${key}`)).toEqual(['wang a+c', 'li b']);
    expect(saidTogether(told[0]?.parts ?? [])).toEqual({ text: '文a\n\n文c' });
  });

  test('falls due when any part of it does', () => {
    const [told] = toldTogether([telling('a', 'wang'), telling('b', 'wang', '2020-07-12')]);
    expect(told?.fallsDueOn).toBe('2020-07-12');
  });

  test('loses nothing by being told together', () => {
    const any = fc.record({ key: fc.uuid(), who: fc.constantFrom('wang', 'li', 'zhao') });
    fc.assert(
      fc.property(fc.array(any), (things) => {
        const told = toldTogether(things.map(({ key, who }) => telling(key, who)));
        expect(told).toHaveLength(new Set(things.map(({ who }) => who)).size);
        const keys = told.flatMap(({ parts }) => parts.map(({ key }) => key));
        expect(keys.toSorted()).toEqual(things.map(({ key }) => key).toSorted());
      }),
    );
  });
});
