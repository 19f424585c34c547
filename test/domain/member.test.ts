import { describe, expect, test } from '@jest/globals';
import { Member, peopleOf } from '../../src/domain/member.ts';

const UNITS: Readonly<Record<string, string>> = { 区水务局: '区水务局', 水务局: '区水务局' };
const resolve = (written: string): string | null => UNITS[written] ?? null;
const members = (lines: readonly unknown[]) => lines.map((line) => Member.parse(line));

const liaison = {
  channel: 'wecom',
  userid: 'wanggong',
  name: '王工',
  unit: '水务局',
  role: 'liaison',
};

describe('the members file', () => {
  test('names people with the canonical name of their unit', () => {
    expect(peopleOf(members([liaison]), resolve)).toEqual([
      {
        id: 'wecom:wanggong',
        version: 0,
        platform: 'wecom',
        userid: 'wanggong',
        name: '王工',
        roles: [{ role: 'liaison', unit: '区水务局', group: null }],
      },
    ]);
  });

  test('gives one person the roles of all their lines', () => {
    const director = { channel: 'wecom', userid: 'sui', name: '隋主任', role: 'office-director' };
    const leader = { ...director, role: 'group-leader', group: 7 };
    const people = peopleOf(members([director, liaison, leader]), resolve);
    expect(people.map((one) => one.name)).toEqual(['隋主任', '王工']);
    expect(people[0]?.roles).toEqual([
      { role: 'office-director', unit: null, group: null },
      { role: 'group-leader', unit: null, group: 7 },
    ]);
  });

  test('keeps one userid on two platforms apart', () => {
    const people = peopleOf(members([liaison, { ...liaison, channel: 'dingtalk' }]), resolve);
    expect(people.map((one) => one.id)).toEqual(['wecom:wanggong', 'dingtalk:wanggong']);
  });

  test('takes a userid that YAML read as a number', () => {
    expect(Member.parse({ ...liaison, userid: 1001 }).userid).toBe('1001');
  });

  test('is refused for a unit that the plan does not have, with the name and the unit', () => {
    const stranger = members([{ ...liaison, unit: '区气象局' }]);
    expect(() => peopleOf(stranger, resolve)).toThrow(/王工.*区气象局/u);
  });

  test.each([
    ['an unknown role', { ...liaison, role: 'chief' }],
    ['an unknown channel', { ...liaison, channel: 'qq' }],
    ['no userid', { ...liaison, userid: '' }],
    ['a field that nobody knows', { ...liaison, phone: '123' }],
    ['group zero', { ...liaison, group: 0 }],
  ])('refuses %s', (_, line) => {
    expect(Member.safeParse(line).success).toBe(false);
  });
});
