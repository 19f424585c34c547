import { describe, expect, test } from '@jest/globals';
import { Member, peopleOf } from '../../src/domain/member.ts';

const UNITS: Readonly<Record<string, string>> = { 区水务局: '区水务局', 水务局: '区水务局' };
const plan = {
  resolveUnit: (written: string): string | null => UNITS[written] ?? null,
  groups: [1, 7],
};
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
    expect(peopleOf(members([liaison]), plan)).toEqual([
      {
        id: 'wecom:wanggong',
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
    const people = peopleOf(members([director, liaison, leader]), plan);
    expect(people.map((one) => one.name)).toEqual(['隋主任', '王工']);
    expect(people[0]?.roles).toEqual([
      { role: 'office-director', unit: null, group: null },
      { role: 'group-leader', unit: null, group: 7 },
    ]);
  });

  test('keeps one userid on two platforms apart', () => {
    const people = peopleOf(members([liaison, { ...liaison, channel: 'dingtalk' }]), plan);
    expect(people.map((one) => one.id)).toEqual(['wecom:wanggong', 'dingtalk:wanggong']);
  });

  test('takes a userid that YAML read as a number', () => {
    expect(Member.parse({ ...liaison, userid: 1001 }).userid).toBe('1001');
  });

  test('is refused for a unit that the plan does not have, with the name and the unit', () => {
    const stranger = members([{ ...liaison, unit: '区气象局' }]);
    expect(() => peopleOf(stranger, plan)).toThrow(/王工.*区气象局/u);
  });

  test.each([
    ['a group that the plan does not have', { role: 'group-liaison', group: 9 }, /王工.*第9组/u],
    ['a liaison of no unit', { unit: undefined }, /王工.*没有写单位/u],
    [
      'a group leader of no group',
      { role: 'group-leader', unit: undefined },
      /王工.*没有写工作组/u,
    ],
  ])('is refused for %s', (_, line, problem) => {
    expect(() => peopleOf(members([{ ...liaison, ...line }]), plan)).toThrow(problem);
  });

  test('names everybody whose line does not fit at once', () => {
    const two = members([
      { ...liaison, unit: '区气象局' },
      { ...liaison, name: '李工', group: 9 },
    ]);
    expect(() => peopleOf(two, plan)).toThrow(/王工.*；李工/u);
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
