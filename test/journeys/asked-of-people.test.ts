import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
];
const office = openJourney('2020-06-01 09:00', PEOPLE);
const { tell, report } = office;

const drafted = () =>
  report(
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
  );

describe('whether somebody has signed', () => {
  test.each(['陈主任签了没', '副主任签了吗', '陈勇那边批了没有', '通知陈主任签了没'])(
    'is told of what lies with them: %s',
    async (text) => {
      await drafted();
      expect(await tell('gl4', text)).toContain('还没有到');
      await tell('gz4', '同意');
      await tell('of1', '同意');
      expect(await tell('gl4', text)).toContain('正等陈勇签发');
      await tell('vice', '签');
      expect(await tell('gl4', text)).toContain('已由陈勇（指挥部办公室副主任）签发');
    },
  );

  test.each([
    ['gl4', '马组长看了没', '正等马卫民审核签字'],
    ['gl4', '隋主任批了吗', '还没有到隋法山那里'],
    ['lm', '陈主任签了没', '没有等陈勇签字'],
    ['lm', '陈主任是谁', '陈勇：指挥部办公室副主任'],
  ])('is told as far as one may know: %s: %s', async (who, text, told) => {
    await drafted();
    expect(await tell(who, text)).toContain(told);
  });

  test('is told of a later day that was asked for', async () => {
    await report('of1', '登记批示：韩利师今天批示：请区住建局牵头抓紧选址');
    await tell('of1', '转办批示1');
    await tell('lz', '批示1申请延期到6月20日，因为要招标');
    expect(await tell('lz', '隋主任同意延期了没')).toContain('正等隋法山同意延期');
    await tell('dir', '同意批示1');
    expect(await tell('lz', '主任批了吗')).toContain('同意延期（');
  });
});

describe('what a meeting decided', () => {
  const held = async () => {
    await report('gz4', '召开第四组会议，6月2日下午2点，区水务局三楼会议室，议题：停车场选址');
    await tell('of1', '同意');
    await tell('gl4', '会议1发通知');
    office.setTime('2020-06-03 09:00');
    await tell(
      'gl4',
      '会议1情况：到会8家；议定：1.由区住建局6月30日前完成3处停车场选址（任务12）；2.由区交警大队6月20日前完成施划方案（任务12）',
    );
  };

  test.each([
    ['gl4', '会议定的事办到哪了'],
    ['of1', '会上定的那几件事咋样了'],
    ['of1', '会议1定的事落实了没'],
    ['gl4', '议定事项谁在办'],
    ['of1', '停车场那个会定的事办得怎么样'],
  ])('is told with all that came of it: %s: %s', async (who, text) => {
    await held();
    const told = await tell(who, text);
    expect(told).toContain('议定的督办2件');
    expect(told).toContain('待区交警大队（联交警）签收');
  });

  test.each(['会议定的我们的事是啥', '会上布置的任务有哪些'])(
    'is for a unit what is its own: %s',
    async (text) => {
      await held();
      const told = await tell('lz', text);
      expect(told).toContain('督办1件');
      expect(told).not.toContain('施划');
    },
  );

  test.each(['会议定在哪天', '会议1定了哪几条', '会议谁来定'])(
    'is not asked of by another question: %s',
    async (text) => {
      await held();
      expect(await tell('of1', text)).not.toContain('议定的督办');
    },
  );
});

const numbered = async () => {
  await drafted();
  await tell('gz4', '同意');
  await tell('of1', '同意');
  await tell('vice', '签发');
  await tell('of1', '设置办公室文号代字 济天城提指办发');
  await tell('of1', '编号发文1');
};

describe('whether a document may be taken back', () => {
  test.each(['收回重印可以吗', '发文1还能收回来吗', '发出去的文能撤回吗', '发文1能作废吗'])(
    'is told as it stands, and nothing is done: %s',
    async (text) => {
      await drafted();
      expect(await tell('gl4', text)).toContain('承办单位可以撤回');
      await tell('gz4', '同意');
      await tell('of1', '同意');
      await tell('vice', '签发');
      await tell('of1', '设置办公室文号代字 济天城提指办发');
      await tell('of1', '编号发文1');
      expect(await tell('gl4', text)).toContain('承办单位不能撤回');
      await tell('gl4', '校对印刷40份装订都好了');
      await tell('of1', '发文1可以发送');
      await tell('gl4', '已发送：各责任单位');
      expect(await tell('gl4', text)).toContain('不能收回重发');
      expect(await tell('gl4', '发文1')).toContain('办理完毕');
    },
  );

  test('is ordered by another word', async () => {
    await numbered();
    expect(await tell('of1', '作废发文1：重复')).toContain('作废');
  });
});

describe('a record that somebody heard of', () => {
  test.each([
    '听说有个批示1，内容发我看看',
    '听说批示1下来了，给我看看',
    '听说批示1跟我们有关，发来看看',
  ])('is not there for who may not know of it: %s', async (text) => {
    await report('of1', '登记批示：韩利师今天批示：请区住建局牵头抓紧选址');
    await tell('of1', '转办批示1');
    expect(await tell('lm', text)).toContain('没有查到您可以查看的批示1');
    expect(await tell('lz', text)).toContain('请区住建局牵头抓紧选址');
  });
});

test.each(['是批示', '对，作为批示', '按批示办', '嗯，就是批示'])(
  'what was offered is taken by its name: %s',
  async (yes) => {
    await tell('cmd', '停车场选址太慢，请区住建局牵头抓紧拿方案');
    expect(await tell('cmd', yes)).toContain('批示1（韩利师6月1日批示）已登记');
  },
);

test('what was offered is not taken by a no', async () => {
  await tell('cmd', '停车场选址太慢，请区住建局牵头抓紧拿方案');
  expect(await tell('cmd', '不是批示')).not.toContain('已登记');
});

test.each([
  ['催一下住建', '已催办联住房'],
  ['催催住建局', '已催办联住房'],
  ['催一下民政', '催报区民政局'],
])('right after a 批示 who owes it is urged for that: %s', async (text, told) => {
  await report('of1', '登记批示：韩利师今天批示：请区住建局牵头抓紧选址');
  await tell('of1', '转办批示1');
  expect(await tell('of1', text)).toContain(told);
});

test('a signature that was lent is a step of its own, which its holder is told of', async () => {
  await drafted();
  await tell('gz4', '同意');
  await tell('vice', '授权马办代签到6月20日');
  const told = await tell('of2', '发文1签发');
  expect(told).toContain('已由马办（指挥部办公室）审核');
  expect(told).toContain('您可以代陈勇签，请另回“签发发文1”');
  expect(await tell('of2', '签发发文1')).toContain('马办（代陈勇');
});

test.each([
  ['参加，我们王局去', '由王局到会'],
  ['参加，小王', '由小王到会'],
  ['参加，我们分管的周主任和小刘去', '由周主任和小刘到会'],
  ['参加，安排李科去', '由李科到会'],
  ['参加，一定到', '已登记区财政局参加。'],
  ['参加，提前到', '已登记区财政局参加。'],
])('who comes to a meeting is kept as they are called: %s', async (text, told) => {
  await report('gz4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址');
  await tell('of1', '同意');
  await tell('gl4', '会议1发通知');
  expect(await tell('lcz', text)).toContain(told);
});
