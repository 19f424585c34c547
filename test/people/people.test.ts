import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BINDINGS } from '../../src/domain/binding.ts';
import type { Query } from '../../src/domain/kept.ts';
import type { InboundMessage } from '../../src/domain/message.ts';
import { type Person, personId, type Role } from '../../src/domain/person.ts';
import { KINDS } from '../../src/office.ts';
import { speakerOf, withMembers } from '../../src/people/people.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { inboxRow } from '../store/rows.ts';
import { changedStore } from '../support/changed-store.ts';
import { register } from '../support/register.ts';

const OFFICE: Role = { role: 'office', unit: null, group: null };
const LIAISON: Role = { role: 'liaison', unit: '区水务局', group: null };

const person = (userid: string, name: string, ...roles: readonly Role[]): Person => ({
  id: personId('wecom', userid),
  platform: 'wecom',
  userid,
  name,
  roles,
});

function saidBy(userid: string, platform: 'wecom' | 'dingtalk' = 'wecom'): InboundMessage {
  const { message } = inboxRow('1');
  return { ...message, platform, sender: { userid, name: null } };
}

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
});
afterEach(() => store.close());

describe('the people of the members file and those of the approvals', () => {
  test('are one person where they have one account, by the name of the file', async () => {
    await register(store, person('li', '李工', LIAISON));
    const people = withMembers(store.kept, [person('li', '李主任', OFFICE)]);
    const li = person('li', '李主任', LIAISON, OFFICE);
    expect(await people.get('wecom:li')).toEqual(li);
    expect(await people.all()).toEqual([li]);
  });

  test('are known each by themselves', async () => {
    await register(store, person('li', '李工', LIAISON));
    const people = withMembers(store.kept, [person('wang', '王工', OFFICE)]);
    expect((await people.all()).map(({ name }) => name)).toEqual(['李工', '王工']);
    expect(await people.get('wecom:wang')).toEqual(person('wang', '王工', OFFICE));
    expect(await people.get('wecom:nobody')).toBeNull();
  });
});

describe('somebody whose WeCom userid is written in capitals in one place and in small letters in another', () => {
  test('is the person of the members file, by the id that stands there', async () => {
    const people = withMembers(store.kept, [person('LiLi', '李莉', OFFICE)]);
    expect(await speakerOf(saidBy('lili'), people)).toEqual({
      id: 'wecom:LiLi',
      name: '李莉',
      roles: [OFFICE],
    });
  });

  test('keeps what was approved when they are taken out of the file', async () => {
    await register(store, person('LiLi', '李莉', LIAISON));
    const people = withMembers(store.kept, []);
    expect(await speakerOf(saidBy('lili'), people)).toMatchObject({
      id: 'wecom:LiLi',
      roles: [LIAISON],
    });
  });

  test('is one person with whom the office bound, by the id that is kept', async () => {
    await register(store, person('lili', '李莉', LIAISON));
    const people = withMembers(store.kept, [person('LiLi', '李莉', OFFICE)]);
    const lili = person('lili', '李莉', LIAISON, OFFICE);
    expect(await people.all()).toEqual([lili]);
    for (const id of ['wecom:lili', 'wecom:LiLi', 'wecom:LILI']) {
      expect(await people.get(id)).toEqual(lili);
    }
  });

  test('is found by an index, however many are approved', async () => {
    const looked: Query[] = [];
    const { kept } = changedStore(store, BINDINGS, ({ find }) => ({
      find(query) {
        looked.push(query);
        return find(query);
      },
    }));
    await withMembers(kept, []).get('wecom:LiLi');
    expect(looked.map(({ where }) => where)).toEqual([
      { personId: { anyCase: 'wecom:LiLi' }, state: 'approved' },
    ]);
  });

  test('is somebody else on DingTalk', async () => {
    const members = [{ ...person('LiLi', '李莉', OFFICE), id: personId('dingtalk', 'LiLi') }];
    const people = withMembers(store.kept, members);
    expect(await speakerOf(saidBy('lili', 'dingtalk'), people)).toEqual({
      id: 'dingtalk:lili',
      name: null,
      roles: [],
    });
  });
});
