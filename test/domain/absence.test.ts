import { describe, expect, test } from '@jest/globals';
import { type Absence, addresseeOf } from '../../src/domain/absence.ts';

const away = (id: string, cover: string): Absence => ({
  id,
  version: 0,
  cover,
  from: '2020-07-06',
  until: '2020-07-10',
});

describe('somebody who is away', () => {
  test.each([
    ['2020-07-05', 'wang'],
    ['2020-07-06', 'li'],
    ['2020-07-10', 'li'],
    ['2020-07-11', 'wang'],
  ])('is stood for from the first day to the last: on %s by %s', (day, addressee) => {
    expect(addresseeOf('wang', [away('wang', 'li')], day)).toBe(addressee);
  });

  test('is stood for by the cover of the cover', () => {
    const absences = [away('wang', 'li'), away('li', 'zhao')];
    expect(addresseeOf('wang', absences, '2020-07-08')).toBe('zhao');
  });

  test('is told after all where everybody is away', () => {
    const absences = [away('wang', 'li'), away('li', 'wang')];
    expect(addresseeOf('wang', absences, '2020-07-08')).toBe('wang');
  });

  test('changes nothing for anybody else', () => {
    expect(addresseeOf('zhao', [away('wang', 'li')], '2020-07-08')).toBe('zhao');
  });
});
