import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const { open, say } = playedOffice([
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office' as const }] },
]);

const DRAFTED: Turns = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于河道清淤的通知，主送：各责任单位，正文：请于6月12日前报。',
  ],
  ['gl4', '确认'],
];
const CHECKED: Turns = [...DRAFTED, ['gz4', '同意发文1'], ['of1', '同意发文1']];
const CLOSED: Turns = [
  ['cmd', '批示：停车场选址慢，请区住建局牵头，拿出方案'],
  ['cmd', '确认'],
  ['of1', '转办批示1'],
  ['lz', '办结批示1：3处选址定了'],
  ['of1', '综合上报批示1'],
  ['of1', '注结批示1'],
];
const REPORTED: Turns = [
  ['lw', '任务13，5月，进展：完成道路大中修2条；存在问题：管线迁改协调难；下一步计划：6月底完工。'],
  ['lw', '确认'],
];
const ANNOUNCED: Turns = [
  ['gz4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址'],
  ['gz4', '确认'],
  ['of1', '备案会议1'],
  ['gl4', '会议1发通知'],
];

describe('what somebody says of their own step', () => {
  test.each(['纸上已经签了，你们录吧', '我在纸质件上签过字了'])(
    'on paper is shown to be taken here as well: %s',
    async (text) => {
      await open(...CHECKED);
      expect(await say('vice', text)).toContain('我理解您是要：同意发文1');
      expect(await say('vice', '确认')).toContain('已由陈勇');
    },
  );

  test('is nothing to whom it does not lie with', async () => {
    await open(...CHECKED);
    expect(await say('of1', '纸上已经签了')).not.toContain('我理解您是要');
  });

  test.each(['阅', '我阅了'])('of a 批示 that is closed by now is kept: %s', async (text) => {
    await open(...CLOSED);
    expect(await say('cmd', text)).toContain('已由韩利师阅');
    expect(await say('cmd', '批示1')).toContain('已注结');
    expect(await say('of1', text)).not.toContain('批示1');
  });

  test.each(['先别往上走，领导说还没定稿，我拿回来', '那个通知我拿回来再改改', '我先收回，别签了'])(
    'takes back what they drafted: %s',
    async (text) => {
      await open(...DRAFTED);
      expect(await say('gl4', text)).toContain('发文1已撤回');
    },
  );

  test('is not offered to who drafted it for the office', async () => {
    await open(
      ['of1', '起草发文，以指挥部办公室名义，标题：关于归档的通知，主送：各组，正文：请归档。'],
      ['of1', '确认'],
    );
    expect(await say('of1', '发文1到哪了')).not.toContain('等您办理');
    expect(await say('of2', '发文1到哪了')).toContain('“同意发文1”');
  });
});

describe('an answer of the office to a problem, without its number', () => {
  test.each([
    '已请发改局7月10日前牵头协调，回复水务',
    '水务说的管线那个事，回他们：发改局7月10号前牵头协调',
    '回复水务：发改局7月10日前牵头协调',
    '水务那个问题答复他们：已安排发改局对接',
  ])('is shown for the only one of that unit: %s', async (text) => {
    await open(...REPORTED);
    expect(await say('of1', text)).toContain('我理解您是要：答复问题1：');
    expect(await say('lw', '问题1')).not.toContain('发改局');
  });

  test.each([
    ['of1', '回复住建：财政局拨款'],
    ['lw', '回复水务：发改局牵头'],
    ['of1', '怎么回复水务'],
    ['of1', '告诉水务，下周三来开会'],
  ])(
    'is none of another unit, of a unit, or where nothing is answered: %s %s',
    async (who, text) => {
      await open(...REPORTED);
      expect(await say(who, text)).not.toContain('答复问题1');
    },
  );
});

describe('of the meeting that was just told of', () => {
  test.each(['要带什么材料不', '需要准备什么材料吗', '我们准备啥'])(
    'its materials are asked for: %s',
    async (text) => {
      await open(...ANNOUNCED);
      expect(await say('lz', text)).toContain('会议1的材料：没有布置');
      await say('gl4', '会议1材料：区住建局准备选址方案，6月5日前');
      expect(await say('lz', text)).toContain('材料：区住房城乡建设局准备选址方案');
    },
  );

  test('who comes instead is called by their name', async () => {
    await open(...ANNOUNCED);
    expect(await say('lz', '让我们科室小孙替我去')).toContain('由小孙到会');
  });
});
