import { describe, expect, test } from '@jest/globals';
import { Member, peopleOf } from '../../src/domain/member.ts';

const UNITS: Readonly<Record<string, string>> = { 区水务局: '区水务局', 水务局: '区水务局' };
const plan = {
  resolveUnit: (written: string): string | null => UNITS[written] ?? null,
  groups: [1, 7],
};
const members = (entries: readonly unknown[]) =>
  entries.map((entry, index) => ({ line: index + 1, ...Member.parse(entry) }));

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
    const leader = { ...director, role: 'group-leader', group: '7' };
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

  test('has a role once that stands there twice', () => {
    const [person] = peopleOf(members([liaison, { ...liaison, unit: '区水务局' }]), plan);
    expect(person?.roles).toHaveLength(1);
  });

  test('takes capitals and small letters of a WeCom userid for one person, as first written', () => {
    const group = { ...liaison, role: 'group-liaison', group: '7' };
    const [person, ...others] = peopleOf(
      members([
        { ...liaison, userid: 'WangGong' },
        { ...group, userid: 'wanggong' },
      ]),
      plan,
    );
    expect(others).toEqual([]);
    expect(person).toMatchObject({ id: 'wecom:WangGong', userid: 'WangGong' });
    expect(person?.roles).toHaveLength(2);
  });

  test('keeps capitals and small letters of a DingTalk userid apart', () => {
    const dingtalk = { ...liaison, channel: 'dingtalk' };
    expect(peopleOf(members([dingtalk, { ...dingtalk, userid: 'WANGGONG' }]), plan)).toHaveLength(
      2,
    );
  });

  test.each(['wanggong', 'WangGong'])(
    'is refused for two names under one account (%s)',
    (userid) => {
      const two = members([liaison, { ...liaison, userid, name: '李工' }]);
      expect(() => peopleOf(two, plan)).toThrow(
        `第1行王工（wanggong）和第2行李工（${userid}）在wecom是同一个账号，姓名却不同`,
      );
    },
  );

  test('takes what is left blank for not written', () => {
    const blank = Member.parse({ ...liaison, role: 'office', unit: '', group: ' ' });
    expect([blank.unit, blank.group]).toEqual([undefined, undefined]);
  });

  test('is refused for a unit that the plan does not have, with the name and the unit', () => {
    const stranger = members([{ ...liaison, unit: '区气象局' }]);
    expect(() => peopleOf(stranger, plan)).toThrow(/王工.*区气象局/u);
  });

  test.each([
    ['a group that the plan does not have', { role: 'group-liaison', group: '9' }, /王工.*第9组/u],
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
      { ...liaison, userid: 'ligong', name: '李工', group: '9' },
    ]);
    expect(() => peopleOf(two, plan)).toThrow(/第1行王工.*\n第2行李工/u);
  });

  test.each([
    ['an unknown role', { ...liaison, role: 'chief' }],
    ['an unknown channel', { ...liaison, channel: 'qq' }],
    ['no userid', { ...liaison, userid: '' }],
    ['a field that nobody knows', { ...liaison, phone: '123' }],
    ['group zero', { ...liaison, group: '0' }],
    ['a group in hexadecimal', { ...liaison, group: '0x4' }],
    ['a group with a sign', { ...liaison, group: '+4' }],
    ['a userid that is no text', { ...liaison, userid: 123 }],
  ])('refuses %s, in Chinese', (_, entry) => {
    const messages = Member.safeParse(entry).error?.issues.map(({ message }) => message);
    expect(messages).toEqual([expect.stringMatching(/[应没多]/u)]);
  });
});
