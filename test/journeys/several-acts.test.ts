import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
  { userid: 'ar6', name: '档六', roles: [{ role: 'archivist', group: 6 }] },
]);
const { say } = office;

const FILED: Turns = [
  ['gl4', '召开第四组会议，6月11日下午2点，区水务局三楼会议室，议题：选址'],
  ['gl4', '确认'],
  ['gz4', '同意会议1'],
  ['of1', '备案会议1'],
];
const INVITED: Turns = [...FILED, ['gl4', '会议1发通知']];
const SIGNED: Turns = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请报送。',
  ],
  ['gl4', '确认'],
  ['gz4', '同意发文1'],
  ['of1', '同意发文1'],
  ['vice', '签发发文1'],
];

describe('a message that does several things', () => {
  test.each([
    ['lz', '参加，顺便问下在哪开', INVITED, ['已登记区住房城乡建设局参加', '区水务局三楼会议室']],
    [
      'lz',
      '参加会议1，任务12谁牵头',
      INVITED,
      ['已登记区住房城乡建设局参加', '任务12“加快城市停车场建设”由区住房城乡建设局牵头'],
    ],
    ['lcz', '会议1参加，晚饭管不管', INVITED, ['已登记区财政局参加', '“晚饭管不管”']],
    [
      'gl4',
      '会议1发通知，停车那个材料让住建局6月5日前准备',
      FILED,
      ['通知已发', '“停车那个材料让住建局6月5日前准备”没有办理'],
    ],
    [
      'of1',
      '设置办公室文号代字 济天城提指办发，然后编号发文1',
      SIGNED,
      ['代字：济天城提指办发', '济天城提指办发〔2020〕1号'],
    ],
    [
      'gz4',
      '会议1可以，另外问下任务28谁牵头',
      FILED.slice(0, 2),
      ['审核签字', '任务28“全力推进公共卫生间建设”由区环卫管护中心牵头'],
    ],
  ] as const)(
    'is cut, and each is done, answered or named as left: %s %s',
    async (who, words, turns, wanted) => {
      await office.open(...turns);
      const answer = await say(who, words);
      for (const one of wanted) expect(answer).toContain(one);
    },
  );

  test('files each of several items with what stands beside it, and one more behind them', async () => {
    await office.open();
    expect(
      await say('ar6', '归档资料：任务28开工照片，过程，声像；任务28验收单，竣工验收，文字'),
    ).toMatch(
      /6-2020-1 任务28 开工照片（过程、声像）[\s\S]*6-2020-2 任务28 验收单（竣工验收、文字）/u,
    );
    expect(await say('ar6', '还有一个，任务28施工合同，前期，文字，5页')).toContain(
      '6-2020-3 任务28 施工合同（前期、文字）',
    );
    expect(await say('ar6', '再归一份，任务28维护记录，后期维护，文字')).toContain('6-2020-4');
  });

  test.each([
    ['gz4', '退回，资金多少没写', SIGNED.slice(0, 2), '退回：资金多少没写'],
    ['gz4', '同意，抓紧发', SIGNED.slice(0, 2), '审核签字'],
    ['lz', '参加，准时到', INVITED, '已登记区住房城乡建设局参加'],
  ] as const)(
    'is one where what stands behind belongs to it: %s %s',
    async (who, words, turns, wanted) => {
      await office.open(...turns);
      const answer = await say(who, words);
      expect(answer).toContain(wanted);
      expect(answer).not.toMatch(/没有办理|没有答上来/u);
    },
  );
});

describe('a wish for another day', () => {
  test.each(['能改天吗', '会议1能不能推迟到6月12日', '那天有会，可否换个时间'])(
    'goes to who may set it, and answers no invitation: %s',
    async (words) => {
      await office.open(...INVITED);
      expect(await say('lz', words)).toMatch(/时间由第四组（组联四、马卫民）定，已转告/u);
      expect(office.now.lastTo('gl4')).toContain('联住房（区住房城乡建设局）请求改时间');
      expect(await say('gl4', '会议1回执')).toContain('参加0，请假0');
    },
  );

  test('is told how by who decides it themselves, and of a 调度 by the office', async () => {
    await office.open(
      ...INVITED,
      ['of1', '书面调度二季度：请报滞后原因，6月24日前'],
      ['of1', '确认'],
    );
    expect(await say('gl4', '会议1能改天吗')).toContain('您可以定');
    expect(await say('gl6', '调度1能不能宽到6月30日')).toContain('由指挥部办公室');
    expect(await say('of1', '调度1')).toContain('6月24日');
  });

  test('is no reply to an invitation where the plan is looked at', async () => {
    await office.open(...INVITED);
    expect(await say('lz', '会议1的安排我看一下')).toContain('状态：待回执');
    expect(await say('gl4', '会议1回执')).toContain('参加0');
  });
});

describe('an order at the end of a sentence', () => {
  test.each([
    '任务10老是红灯，转督办',
    '任务28公厕进展太慢了，直接列入督办吧，6月20日前完成2座',
    '任务33避难场所没有进展，立个督办吧',
  ])('is one, whatever stands before it: %s', async (words) => {
    await office.open();
    expect(await say('of1', words)).toMatch(/责任单位是哪家|【草稿】督办/u);
  });

  test('asks where it is asked', async () => {
    await office.open();
    expect(await say('of1', '任务13怎么样了，要不要转督办')).not.toMatch(
      /【草稿】|责任单位是哪家/u,
    );
  });

  test('judges what was not reported', async () => {
    await office.openOn('2020-07-13 09:30');
    expect(await say('gl6', '任务28其他几家没报，都按未完成，原因没报送')).toContain(
      '任务28区环卫管护中心未完成（没报送）',
    );
  });
});
