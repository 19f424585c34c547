import { describe, expect, test } from '@jest/globals';
import type { Person, Role } from '../../src/domain/person.ts';
import { holdsRole, isSameRole, withRole } from '../../src/domain/roles.ts';

const liaison: Role = { role: 'liaison', unit: '区水务局', group: null };
const director: Role = { role: 'office-director', unit: null, group: null };
const person: Person = {
  id: 'wecom:wanggong',
  platform: 'wecom',
  userid: 'wanggong',
  name: '王工',
  roles: [liaison],
};

describe('two roles', () => {
  test('are the same in name, unit and group together', () => {
    expect(isSameRole(liaison, { ...liaison })).toBe(true);
    expect(isSameRole(liaison, { ...liaison, role: 'unit-leader' })).toBe(false);
    expect(isSameRole(liaison, { ...liaison, unit: '区住建局' })).toBe(false);
    expect(isSameRole(liaison, { ...liaison, group: 4 })).toBe(false);
  });
});

describe('a person', () => {
  test('holds the roles of the list and no others', () => {
    expect(holdsRole([liaison, director], { ...director })).toBe(true);
    expect(holdsRole([liaison], director)).toBe(false);
    expect(holdsRole([], liaison)).toBe(false);
  });

  test('takes a further role beside those held', () => {
    expect(withRole(person, director).roles).toEqual([liaison, director]);
    expect(person.roles).toEqual([liaison]);
  });

  test('does not take the same role twice', () => {
    expect(withRole(person, { ...liaison })).toBe(person);
  });
});
