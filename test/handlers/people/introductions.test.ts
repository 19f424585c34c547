import { describe, expect, test } from '@jest/globals';
import { readBinding } from '../../../handlers/people/introductions.ts';
import { readRoleName } from '../../../src/reading/names/role-name.ts';
import { reader } from '../../support/readers.ts';

const read = (text: string) => readBinding(text, reader);

describe('a request to be bound', () => {
  test.each([
    ['绑定 区水务局 联络员 王工', 'liaison', '区水务局', null, '王工'],
    ['绑定：水务局联络员 王工', 'liaison', '区水务局', null, '王工'],
    ['登记 城管局 单位负责人 李明', 'unit-leader', '区城管局', null, '李明'],
    ['绑定 第一组 联络员 赵六', 'group-liaison', null, 1, '赵六'],
    ['绑定 道路交通组 组长 马某某', 'group-leader', null, 4, '马某某'],
    ['绑定 蓝天组 档案员 孙七', 'archivist', null, 3, '孙七'],
    ['绑定 办公室 李办', 'office', null, null, '李办'],
    ['绑定 药山街道 联络员 王五', 'liaison', '药山街道办事处', null, '王五'],
    ['绑定 天桥区北坦街道办 联络员 赵七', 'liaison', '北坦街道办事处', null, '赵七'],
    ['绑定 李四 北园街道办事处 联络员', 'liaison', '北园街道办事处', null, '李四'],
    ['绑定 联络员 王工　区水务局', 'liaison', '区水务局', null, '王工'],
    ['绑定 各街道办事处 联络员 赵七', 'liaison', '各街道办事处', null, '赵七'],
  ])('%s is read', (text, role, unit, group, name) => {
    expect(read(text)).toEqual({
      isCommand: true,
      proposal: { kind: 'bind-person', role: { role, unit, group }, name },
    });
  });

  test('is only said, not commanded, in free text', () => {
    expect(read('我是区水务局的联络员王工')).toEqual({
      isCommand: false,
      proposal: {
        kind: 'bind-person',
        role: { role: 'liaison', unit: '区水务局', group: null },
        name: '王工',
      },
    });
  });

  test.each([
    '绑定',
    '绑定 联络员 王工',
    '绑定 区税务局 联络员 王工',
    '绑定 大队 联络员 王工',
    '怎么绑定',
  ])('is incomplete in “%s”', (text) => {
    expect(read(text)).toEqual({ isCommand: true, proposal: null });
  });

  test.each(['24号任务谁牵头', '我是谁', '我是区水务局的，有几项任务', '公文怎么登记编号', '你好'])(
    'is none in “%s”',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('a role in words', () => {
  test.each([
    ['副总指挥', 'deputy-commander'],
    ['总指挥', 'commander'],
    ['指挥部办公室主任', 'office-director'],
    ['档案管理人员', 'archivist'],
    ['组长', 'group-leader'],
    ['分管领导', 'unit-leader'],
    ['联络员', 'liaison'],
    ['路人', null],
  ])('%s is %s', (words, role) => {
    expect(readRoleName(words)).toBe(role);
  });
});
