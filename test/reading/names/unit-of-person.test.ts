import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../../src/domain/person.ts';
import { mayCallPerson, withUnitOfPerson } from '../../../src/reading/names/unit-of-person.ts';

const person = (name: string, unit: string | null): Person => ({
  id: `wecom:${name}`,
  platform: 'wecom',
  userid: name,
  name,
  roles: [{ role: unit ? 'liaison' : 'office', unit, group: null }],
});
const PEOPLE = [
  person('陈大明', '区住房城乡建设局'),
  person('王工', '区水务局'),
  person('李一', '区商务局'),
  person('李二', '区城管局'),
  person('许办', null),
];

describe('somebody who is called by the surname', () => {
  test.each([
    ['老陈那边报了没', '区住房城乡建设局那边报了没'],
    ['小陈的季报交了没', '区住房城乡建设局的季报交了没'],
    ['王工报了吗', '区水务局报了吗'],
    ['小陈昨天报了没', '区住房城乡建设局昨天报了没'],
    ['王主任还差啥没报', '区水务局还差啥没报'],
  ])('stands for the unit: %s', (text, named) => {
    expect(withUnitOfPerson(text, PEOPLE)).toBe(named);
  });

  test.each(['小李报了没', '小许报了没', '老赵报了没', '谁报了'])(
    'stands for none where several, nobody, or nobody of a unit is meant: %s',
    (text) => {
      expect(withUnitOfPerson(text, PEOPLE)).toBeNull();
    },
  );

  test.each(['老旧小区报了没', '化工企业报了没', '小清河报了吗', '开工报了没有'])(
    'is none in the name of a thing: %s',
    (text) => {
      expect(withUnitOfPerson(text, PEOPLE)).toBeNull();
    },
  );

  test('is looked for only where a text may call somebody', () => {
    expect(mayCallPerson('老陈那边报了没')).toBe(true);
    expect(mayCallPerson('哪些单位没报')).toBe(false);
  });
});
