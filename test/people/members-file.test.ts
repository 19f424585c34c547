import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/errors.ts';
import { readMembersFile } from '../../src/people/members-file.ts';
import { planOf } from '../support/office.ts';

const { plan } = planOf('plans/tianqiao-2020.yaml');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clerk-members-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const file = join(folder, 'members.yaml');
  writeFileSync(file, text);
  return readMembersFile(file, plan);
}

/** The sentences behind the name of the file. */
function problemOf(text: string): readonly string[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n').slice(1);
    throw error;
  }
  throw new Error('The file was taken');
}

const office = (userid: string) =>
  `- {channel: dingtalk, userid: ${userid}, name: 王工, role: office}\n`;

describe('a userid in the members file', () => {
  test.each([
    '553710003026104420',
    '0156563225291107',
    '00123',
    '1e5',
    '0x1F',
    '0o17',
    '1_000',
    '1.0',
    '.inf',
    'true',
    'null',
    '~',
    '2020-07-10',
    '$:LWCP_v1:$a',
  ])('is the text %s as it is written, with quotes and without', (userid) => {
    for (const written of [userid, `"${userid}"`, `'${userid}'`]) {
      expect(read(office(written)).map((person) => person.userid)).toEqual([userid]);
    }
  });

  test('tells people apart whose ids differ in the last of eighteen digits', () => {
    const people = read(office('553710003026104420') + office('553710003026104421'));
    expect(people.map(({ id }) => id)).toEqual([
      'dingtalk:553710003026104420',
      'dingtalk:553710003026104421',
    ]);
  });
});

describe('the members file', () => {
  test('is nobody where none is set, and where nothing but comments stands in it', () => {
    expect(readMembersFile(null, plan)).toEqual([]);
    for (const text of ['', '# 名单\n', '[]\n']) expect(read(text)).toEqual([]);
  });

  test('may begin with a byte order mark and end its lines as Windows does', () => {
    const text = `\ufeff${office('wang')}- channel: wecom\n  userid: 007\n  name: 李工\n  role: office\n`;
    expect(read(text.replaceAll('\n', '\r\n')).map(({ id }) => id)).toEqual([
      'dingtalk:wang',
      'wecom:007',
    ]);
  });

  test('takes the number of a group with quotes and without', () => {
    const leader = (group: string) =>
      `- {channel: wecom, userid: ma, name: 马组长, role: group-leader, group: ${group}}`;
    for (const group of ['4', '"4"']) {
      expect(read(leader(group))[0]?.roles).toEqual([
        { role: 'group-leader', unit: null, group: 4 },
      ]);
    }
  });

  test('is refused with the line and the person of each entry that cannot be read', () => {
    const text = `# 名单
- {channel: weixin, userid: wang, name: 王工, unit: 区水务局, role: chief}

- channel: wecom
  userid:
  name: 李工
  role: office
  phone: 123
- {channel: wecom, userid: zhao, role: office}
- 孙工
`;
    expect(problemOf(text)).toEqual([
      expect.stringMatching(/^第2行王工：channel应为wecom、dingtalk.*；role应为commander/u),
      '第4行李工：没有写userid；多了“phone”',
      '第9行：没有写姓名（name）',
      expect.stringMatching(/^第10行：应写成\{channel: wecom/u),
    ]);
  });

  test('is refused with the line and the person of each entry that does not fit', () => {
    const text = `- {channel: wecom, userid: wang, name: 王工, unit: 区气象局, role: liaison}
- {channel: wecom, userid: li, name: 李工, role: office}
- {channel: wecom, userid: LI, name: 李四, role: office}
`;
    expect(problemOf(text)).toEqual([
      '第1行王工（wang）的单位“区气象局”不在任务分工里',
      '第2行李工（li）和第3行李四（LI）在wecom是同一个账号，姓名却不同，请改正其中一处',
    ]);
  });

  test.each([
    ['a tab before an entry', '\t- {channel: wecom}', '第1行第1列：缩进用了制表符，请改用空格'],
    ['a key twice', '- name: 王工\n  name: 李工\n', '第2行第3列：同一项写了两次'],
    ['a quote that is not closed', '- name: "王工\n', '第2行第1列：少了引号、括号、冒号或“- ”'],
    ['a word after a star', '- name: *王工\n', '第1行：以“*”开头的文字请加引号'],
    ['a reserved sign', '- name: @王工\n', '第1行第9列：写法有误（BAD_SCALAR_START）'],
    ['one person and no list', 'name: 王工\n', '应是一张名单：每人一行，以“- ”开头'],
  ])('is refused for %s, with the place', (_, text, problem) => {
    expect(problemOf(text)).toEqual([problem]);
  });
});
