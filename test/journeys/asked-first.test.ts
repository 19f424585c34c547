import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const PEOPLE = [...COMMAND, { userid: 'vice', name: '陈勇', roles: [{ role: 'office' as const }] }];

const office = playedOffice(PEOPLE);
const { open, say } = office;

const DRAFTED: Turns = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于清淤的通知，主送：各责任单位，正文：请于6月12日前清淤。',
  ],
  ['gl4', '确认'],
];
const REGISTERED: Turns = [
  ['cmd', '批示：停车场选址慢，请区住建局牵头，拿出方案'],
  ['cmd', '确认'],
];
const SUPERVISED: Turns = [
  ['of2', '督办：任务12停车补贴进展慢，区财政局6月20日前完成'],
  ['of2', '确认'],
];
const DISPATCHED: Turns = [
  ['of2', '书面调度二季度：请报上半年亮点，6月20日前'],
  ['of2', '确认'],
];

describe('whoever was asked something within the day', () => {
  test.each([
    ['日期太紧了，让他们宽到25号', '退回发文1：日期太紧了'],
    ['不签，数字没有', '退回发文1：不签，数字没有'],
    ['标题太啰嗦了，精简下再给我', '退回发文1'],
  ])(
    'sends back what they find fault with, once they have said yes to that: %s',
    async (text, told) => {
      await open(...DRAFTED);
      expect(await say('gz4', text)).toContain(told);
      expect(await say('gz4', '确认')).toContain('退回');
    },
  );

  test.each(['转财政局', '叫财政局去办', '不行，就是财政局办'])(
    'means a unit as the one that is to have it: %s',
    async (text) => {
      await open(...REGISTERED);
      expect(await say('of1', text)).toContain('主办区财政局');
    },
  );

  test('means a bare day as a day', async () => {
    await open(...SUPERVISED, ['lcz', '督办1申请延期到6月28日，因市里没批']);
    expect(await say('of2', '给他延到29号')).toContain('6月29日');
  });

  test('answers what was asked, and reports nothing of a task', async () => {
    await open(...DISPATCHED);
    expect(await say('gl4', '亮点是建成停车场3处')).toContain('调度1');
  });

  test('reads whose a step is that they take for their own', async () => {
    await open(...SUPERVISED);
    expect(await say('lcz', '我自己核销了')).toContain('指挥部办公室');
  });

  test('still gets the card of whatever they ask for by its name', async () => {
    await open(...REGISTERED);
    expect(await say('of1', '区财政局有哪些任务')).toContain('区财政局');
    expect(await say('of1', '任务12')).toContain('任务12');
  });
});

describe('发通知 with a meeting at hand', () => {
  const PLANNED: Turns = [
    ['gz4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址'],
    ['gz4', '确认'],
  ];

  test('says what its notice still lacks, and never what the rules say of documents', async () => {
    await open(...PLANNED);
    expect(await say('gl4', '发通知')).toContain('要先');
    expect(await say('gl4', '直接发通知行不行')).toContain('会议1还不能下发会议通知：要先');
  });

  test.each(['通知出去', '会议1通知出去', '通知各组', '把通知发给大家'])(
    'is its notice: %s',
    async (text) => {
      await open(...PLANNED, ['of1', '备案会议1']);
      expect(await say('gl4', text)).toContain('通知已发');
    },
  );

  test('adds to its 议题, which is then to be signed again', async () => {
    await open(...PLANNED);
    expect(await say('gl4', '议题再加一个防汛')).toContain('停车场选址、防汛');
  });
});

test('what the office says of a task is no report where it tells of nothing done', async () => {
  await open();
  expect(await say('of1', '海绵城市的材料发我一份')).not.toContain('自己报');
  expect(await say('of1', '任务8清淤完成2公里')).toContain('自己报');
});

describe('a short question about what was spoken of last', () => {
  test.each([
    ['gz4', '先给我看看正文', '请于6月12日前清淤'],
    ['gz4', '写的啥', '请于6月12日前清淤'],
    ['gl4', '现在等谁呢', '第四组分管领导'],
    ['gl4', '卡谁那了', '第四组分管领导'],
  ])('is answered of a document: %s %s', async (who, text, told) => {
    await open(...DRAFTED);
    expect(await say(who, text)).toContain(told);
  });

  test.each([
    ['lcz', '啥事啊', '停车补贴'],
    ['lcz', '最晚几号', '6月20日'],
    ['lcz', '能多给几天不', '新的时限'],
  ])('is answered of a 督办: %s %s', async (who, text, told) => {
    await open(...SUPERVISED);
    expect(await say(who, text)).toContain(told);
  });

  test.each(['收了几份了', '还差几家', '谁还没回'])('is answered of a 调度: %s', async (text) => {
    await open(...DISPATCHED);
    expect(await say('of2', text)).toContain('调度1');
  });
});

describe('what is said over what waits', () => {
  test('is no urging of reports, where it only tells what a 批示 says', async () => {
    await open();
    await say('of1', '登记批示：韩利师5月29日批示：请区财政局落实资金');
    expect(await say('of1', '原话是请财政局抓紧落实')).not.toContain('催报');
  });

  test.each(['准发', '我看行', '没毛病，往上走'])(
    'is a yes to the one that waits: %s',
    async (text) => {
      await open(...DRAFTED, ['gz4', '同意'], ['of1', '同意发文1']);
      expect(await say('vice', text)).toContain('已由陈勇');
      expect(await say('gl4', '发文1')).toContain('登记编号');
    },
  );
});

describe('who signs for somebody else', () => {
  test('is told whose step it is, where they may not stand in', async () => {
    await open(...DRAFTED, ['gz4', '同意'], ['of1', '同意发文1']);
    expect(await say('of1', '陈勇不在，我替他签了发文1')).toContain('指挥部办公室副主任');
  });
});

test('news as short as 清完了 is that of the one matter that waits for it', async () => {
  await open(...REGISTERED, ['of1', '转办批示1']);
  expect(await say('lz', '弄完了')).toContain('批示1');
});

test('a leader’s day is called off by its day, with the reason before it', async () => {
  await open(['of1', '登记领导活动：6月2日下午3点，韩利师调研小清河，区水务局陪同']);
  await say('of1', '确认');
  const told = await say('of1', '下雨，明天的活动取消');
  expect(told).toContain('领导活动1');
  expect(told).toContain('下雨');
});

test('a yes to a later day that names another day grants that one', async () => {
  await open(...SUPERVISED, ['lcz', '督办1申请延期到6月29日，因市里没批']);
  expect(await say('of2', '行吧，宽到26号')).toContain('6月26日');
});
