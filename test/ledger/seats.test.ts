import { describe, expect, test } from '@jest/globals';
import type { Seat } from '../../src/domain/seat.ts';
import { hearersOf } from '../../src/ledger/seats.ts';
import { personAt, planOf } from '../support/office.ts';

const PEOPLE = [
  { userid: 'lian', name: '联水', roles: [{ role: 'liaison' as const, unit: '区水务局' }] },
  { userid: 'zhang', name: '长水', roles: [{ role: 'unit-leader' as const, unit: '区水务局' }] },
  { userid: 'zu', name: '长四', roles: [{ role: 'group-leader' as const, group: 4 }] },
  { userid: 'lian4', name: '联四', roles: [{ role: 'group-liaison' as const, group: 4 }] },
  { userid: 'jing', name: '长警', roles: [{ role: 'unit-leader' as const, unit: '区交警大队' }] },
];
const seating = {
  plan: planOf('plans/tianqiao-2020.yaml').plan,
  people: PEOPLE.map(personAt),
  named: [],
  lent: [],
};
const heard = (seat: Seat) => hearersOf([seat], seating).map(({ name }) => name);

describe('what waits for a unit or a group', () => {
  test('is said to the liaison of the unit, and to its head where it has none', () => {
    expect(heard({ kind: 'unit', unit: '区水务局' })).toEqual(['联水']);
    expect(heard({ kind: 'unit', unit: '区交警大队' })).toEqual(['长警']);
  });

  test('is said to its liaison or its leader alone where only that post is meant', () => {
    expect(heard({ kind: 'group', group: 4 })).toEqual(['长四', '联四']);
    expect(heard({ kind: 'group-liaison', group: 4 })).toEqual(['联四']);
    expect(heard({ kind: 'group-leader', group: 4 })).toEqual(['长四']);
  });
});
