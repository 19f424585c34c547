import { describe, expect, test } from '@jest/globals';
import { type Opening, started } from '../../src/wording/start.ts';
import { personAt, planOf } from '../support/office.ts';

const { plan } = planOf('plans/tianqiao-2020.yaml');
const wang = personAt({
  userid: 'wang',
  name: '王工',
  roles: [{ role: 'liaison', unit: '区水务局' }],
});
const li = personAt({ userid: 'li', name: '李办', roles: [{ role: 'office' }] });

const said = (opening: Partial<Opening>): readonly string[] =>
  started({
    address: 'http://127.0.0.1:8080',
    channels: ['dingtalk'],
    canPush: true,
    hasConsole: false,
    plan,
    people: [],
    membersFile: 'members.yaml',
    firstWord: null,
    lacksLog: false,
    ...opening,
  }).split('\n');

describe('what the operator reads at the start', () => {
  test('names the address and the platforms', () => {
    expect(said({}).slice(0, 2)).toEqual([
      '值班助手已启动：http://127.0.0.1:8080',
      '已接入：dingtalk。',
    ]);
    expect(said({ channels: [] })[1]).toContain('npm run talk');
  });

  test('says so where the store is a copy without its log, with the cure', () => {
    expect(said({ lacksLog: true })[2]).toContain('clerk.sqlite-wal一起复制过来');
    expect(said({}).join()).not.toContain('-wal');
  });

  test('says so where it can only answer', () => {
    expect(said({ canPush: false })[2]).toContain('不能主动发消息');
    expect(said({ canPush: false, channels: [] }).join()).not.toContain('不能主动发消息');
  });

  test.each([
    [
      'of whom some are of the office',
      [wang, li],
      '认识2人，其中指挥部办公室1人（人员名单是 members.yaml）。',
    ],
    [
      'of whom none is of the office',
      [wang],
      '认识1人，其中没有指挥部办公室的人（人员名单是 members.yaml），登记申请没有人能审批。',
    ],
    [
      'of whom there are none',
      [],
      '还不认识任何人（人员名单是 members.yaml），登记申请没有人能审批。',
    ],
  ])('says how many people are known, %s', (_, people, line) => {
    expect(said({ people })[2]).toBe(line);
  });

  test('says that no members file is set', () => {
    expect(said({ membersFile: null })[2]).toContain('没有设置人员名单MEMBERS_FILE');
  });

  test('prints the word for the first of the office', () => {
    expect(said({ firstWord: '4F2K-9DQW' })[3]).toContain('口令 4F2K-9DQW');
    expect(said({})).toHaveLength(3);
  });
});
