import { afterEach, describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

let office: ClockedOffice;
const say = (who: string, text: string) => office.say(who, text);

afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

/** 会议1, whose notice is out. */
async function announced(): Promise<void> {
  office = await openClockedOffice(COMMAND, '2020-06-01 09:30');
  await say('gz4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址');
  await say('gz4', '确认');
  await say('of1', '备案会议1');
  await say('gl4', '会议1发通知');
}

/** 督办1 of 区水务局. */
async function supervised(): Promise<void> {
  office = await openClockedOffice(COMMAND, '2020-06-01 09:30');
  await say('of1', '督办：任务13大桥路坑洼，区水务局6月30日前修好');
  await say('of1', '确认');
}

describe('a line of a record', () => {
  test.each([
    ['会议1地点定了没', '会议1的地点：区水务局三楼会议室。'],
    ['会议1时间改没改', '会议1的时间：6月8日（周一）14:00。'],
    ['会议1议题改成啥了', '会议1的议题：停车场选址。'],
    ['会议1地点在哪', '会议1的地点：区水务局三楼会议室。'],
    ['地点定了没', '会议1的地点：区水务局三楼会议室。'],
  ])('is answered first for “%s”, and changes nothing', async (text, answer) => {
    await announced();
    expect(await say('gl4', text)).toContain(`${answer}\n会议1（停车场选址）`);
    expect(await say('gl4', '会议1')).toContain('地点：区水务局三楼会议室\n议题：停车场选址');
  });

  test('that puts something in changes nothing as a question', async () => {
    await announced();
    await say('gl4', '会议1加上市场监管局没有');
    await say('gl4', '会议1地点换了没');
    const card = await say('gl4', '会议1');
    expect(card).not.toContain('更改方案');
    expect(card).toContain('（8家）');
  });

  test('that is wished for with leave is taken without the words that ask for it', async () => {
    await announced();
    expect(await say('gl4', '会议1地点改成城管局二楼行不行')).toContain('地点：城管局二楼\n');
  });

  test('is told of a day and of who is charged', async () => {
    await supervised();
    expect(await say('lw', '督办1时限到几号')).toMatch(/^督办1的时限：6月30日。/u);
    expect(await say('of1', '督办1责任单位改了没')).toMatch(/^督办1的责任单位：区水务局。/u);
  });
});

describe('whether something may be done with a record', () => {
  test.each(['督办1撤了行不行', '督办1能不能撤', '这个督办能撤不', '督办1不用办了吧'])(
    'is said with its words to who may, for “%s”',
    async (text) => {
      await supervised();
      await say('of1', '督办1');
      expect(await say('of1', text)).toBe(
        '可以，督办1（任务13大桥路坑洼）的撤销由您办：请回“督办1撤销：……”，写明撤销的理由。现在还没有改动。',
      );
      expect(await say('of1', '督办1')).toContain('待区水务局');
    },
  );

  test('is said with whose it is to who may not', async () => {
    await supervised();
    await say('lw', '督办1');
    for (const text of ['督办1撤了行不行', '这个督办能不能不办了']) {
      expect(await say('lw', text)).toMatch(/^抱歉，督办1的撤销由指挥部办公室.*没有改动。$/u);
    }
    expect(await say('of1', '督办1能核销吗')).toContain('督办1还不能核销：要先办结');
    expect(await say('lw', '督办1可以退回吗，路不归我们管')).toContain('请回“退回督办1：……”');
    expect(await say('lm', '督办1能不能撤')).toContain('没有查到您可以查看的督办1');
  });

  test('is not asked of a later day, which is wished for', async () => {
    await supervised();
    expect(await say('lw', '督办1能不能延到7月5日，雨季没法施工')).toContain('申请延期');
  });
});

describe('what a meeting decided', () => {
  test.each([
    ['会上定的事谁拖了', '督办1', '督办2'],
    ['上次会议议定的事项有没有超期的', '督办1', '督办2'],
    ['会上定的事哪家超期了', '督办1', '督办2'],
  ])('is listed as far as it is late for “%s”', async (text, late, other) => {
    await decided();
    const list = await say('of1', text);
    expect(list).toContain(`· ${late}`);
    expect(list).not.toContain(`· ${other}`);
  });

  test.each([
    '会议1定的哪几件还没办完',
    '6月9号会上定的那些，现在谁没办完',
    '上次会定的还剩几件没办',
  ])('is listed as far as it is not over for “%s”', async (text) => {
    await decided();
    expect(await say('of1', text)).toMatch(/在办的督办2件[\s\S]*督办2[\s\S]*督办1/u);
  });

  test('is told to a unit as far as it is its own', async () => {
    await decided();
    const own = await say('lz', '会上定的我们那件几号前');
    expect(own).toContain('6月15日前');
    expect(own).not.toContain('督办2');
  });
});

/** 会议1 was held, and 督办1 of what it decided is past its day. */
async function decided(): Promise<void> {
  await announced();
  await office.turnTo('2020-06-09 09:00');
  await say(
    'gl4',
    '会议1情况：到会8家；议定：1.由区住建局6月15日前完成3处停车场选址（任务12）；2.由区水务局6月30日前完成任务13管线排查',
  );
  await office.turnTo('2020-06-17 10:00');
}
