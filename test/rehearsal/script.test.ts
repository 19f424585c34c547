import { describe, expect, test } from '@jest/globals';
import { createRoleReader } from '../../src/rehearsal/role-said.ts';
import { createScriptReader } from '../../src/rehearsal/script.ts';
import { planOf } from '../support/office.ts';

const readRole = createRoleReader(planOf('plans/tianqiao-2020.yaml').recognize);

describe('a line of a script', () => {
  test('says who speaks where and when, and what', async () => {
    const read = createScriptReader(readRole);
    expect(await read('as 张希夏 in 群:办公室 at 2020-07-10T09:00 谁没报')).toEqual({
      session: 'script',
      id: 'line1',
      at: '2020-07-10T09:00:00+08:00',
      from: { name: '张希夏' },
      chat: 'group',
      room: '办公室',
      text: '谁没报',
    });
    expect(await read('as 区水务局/联络员/王工 24号任务谁牵头')).toMatchObject({
      at: '2020-07-10T09:00:00+08:00',
      from: { name: '王工', role: 'liaison', unit: '区水务局' },
      chat: 'single',
      text: '24号任务谁牵头',
    });
  });

  test.each([
    ['advance 3d', '2020-07-13T09:00:00+08:00'],
    ['advance 90m', '2020-07-10T10:30:00+08:00'],
    ['advance to 2020-07-20', '2020-07-20T09:00:00+08:00'],
    ['advance 2020-07-20T17:30', '2020-07-20T17:30:00+08:00'],
  ])('moves the clock by %s to %s', async (line, at) => {
    const read = createScriptReader(readRole);
    await read('as 王工 at 2020-07-10 你好');
    expect(await read(line)).toEqual({ session: 'script', at, chat: 'single' });
  });

  test.each([
    'as',
    'as 王工',
    'as 王工 你好',
    'advance 3d',
    'advance 2020-13-01',
    'as 王工 at 昨天 你好',
    'as 王工 at 2020-07-10T24:00 你好',
  ])('is none where it is %s at the beginning', async (line) => {
    expect(await createScriptReader(readRole)(line)).toBeNull();
  });
});
