import { describe, expect, test } from '@jest/globals';
import { readLines } from '../../src/rehearsal/read-lines.ts';
import { createRoleReader } from '../../src/rehearsal/role-said.ts';
import { planOf } from '../support/office.ts';

const readRole = createRoleReader(planOf('plans/tianqiao-2020.yaml').recognize);
const NOW = '2020-07-10T01:00:00.000Z';

describe('a whole script', () => {
  test('is read line by line, of either kind, without what only explains it', async () => {
    const script = [
      '# a morning',
      'as 区水务局/联络员/王工 at 2020-07-10T09:00 24号任务谁牵头',
      '',
      '{"session":"a","at":"2020-07-10T10:00:00+08:00","chat":"single"}\r',
      'advance 1d',
    ].join('\n');
    const read = await readLines(script, null, readRole);
    expect(read.kind === 'lines' && read.lines.map(({ at, text }) => [at, text])).toEqual([
      ['2020-07-10T09:00:00+08:00', '24号任务谁牵头'],
      ['2020-07-10T10:00:00+08:00', undefined],
      ['2020-07-11T09:00:00+08:00', undefined],
    ]);
  });

  test('goes on from where the clock stands', async () => {
    const read = await readLines('as 王工 你好\nadvance 1h', NOW, readRole);
    expect(read.kind === 'lines' && read.lines.map(({ at }) => at)).toEqual([
      '2020-07-10T09:00:00+08:00',
      '2020-07-10T10:00:00+08:00',
    ]);
  });

  test.each([
    ['as 王工 你好', 1, 'unread'],
    ['as 王工 at 2020-07-10 你好\n他说你好', 2, 'unread'],
    ['as 王工 at 2020-07-10 你好\n{"session":', 2, 'unread'],
    ['as 王工 at 2020-07-10 你好\n{"session":"a"}', 2, 'unread'],
    ['as 王工 at 2020-07-10 你好\n\nadvance to 2020-07-09', 3, 'earlier'],
    ['as 王工 at 2020-07-10 你好\nadvance to 9999-12-31', 2, 'far-ahead'],
  ])('is not played where it says %j', async (script, number, why) => {
    expect(await readLines(script, null, readRole)).toMatchObject({
      kind: 'unplayable',
      number,
      why,
    });
  });

  test('is not played where it begins before now', async () => {
    const read = await readLines('as 王工 at 2020-07-09 你好', NOW, readRole);
    expect(read).toMatchObject({ kind: 'unplayable', number: 1, why: 'earlier' });
  });
});
