import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office-deputy' }] },
]);
const { say } = office;

/** What an act sends to somebody. */
async function sentBy(who: string, text: string, to: string): Promise<readonly string[]> {
  const before = office.now.pushes.length;
  await say(who, text);
  return office.now.pushes.slice(before).flatMap((push) => (push.to === to ? [push.text] : []));
}

const GIVEN = [
  ['cmd', '批示：停车场选址慢，请区住建局牵头，财政配合拿出方案'],
  ['cmd', '确认'],
  ['of1', '同意'],
] as const;

describe('one act of somebody else', () => {
  test('that gives a part back tells 主办 of it and of their own step in one message', async () => {
    await office.open(...GIVEN);
    const [only, ...others] = await sentBy('lcz', '退回批示1：不是我们的事', 'lz');
    expect(others).toEqual([]);
    expect(only).toContain('区财政局退回协办：不是我们的事');
    expect(only).toMatch(/请签收、反馈|请反馈/u);
  });

  test('that sets another day tells each of them in one message', async () => {
    await office.open(...GIVEN);
    for (const who of ['lz', 'lcz']) {
      await office.open(...GIVEN);
      const [only, ...others] = await sentBy('dir', '批示1时限到6月30日，因需招标', who);
      expect(others).toEqual([]);
      expect(only).toContain('6月30日');
      await office.now.store.close();
    }
    await office.open(...GIVEN);
  });
});

describe('a document that is issued, and not reported', () => {
  const SIGNED = [
    ['of1', '设置办公室文号代字 济天城提指办发'],
    [
      'gl4',
      '起草发文，以指挥部办公室名义，标题：关于摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
    ],
    ['gl4', '确认'],
    ['gz4', '同意发文1'],
    ['of1', '同意发文1'],
    ['vice', '签发发文1'],
    ['of1', '编号发文1'],
    ['gl4', '发文1已校对，印刷40份，装订好了'],
    ['of1', '发文1可以发送'],
  ] as const;

  test.each(['发文1已报送区政府', '发文1报给区委、区政府了', '发文1已报送：区人民政府'])(
    'is not taken for sent where it went up: %s',
    async (text) => {
      await office.open(...SIGNED);
      expect(await say('gl4', text)).toMatch(/没有登记：发文1是发送各责任单位的，不是报送/u);
      expect(await say('of1', '发文1')).not.toContain('办理完毕');
      expect(await say('gl4', '发文1已发送：各责任单位')).toContain('发文1已发送各责任单位');
    },
  );

  test.each(['发文1已发送：区教体局、区水务局', '发文1已报送', '发文1已下发各街道'])(
    'is sent all the same where it went down, whatever the word: %s',
    async (text) => {
      await office.open(...SIGNED);
      expect(await say('gl4', text)).toContain('办理完毕');
    },
  );
});
