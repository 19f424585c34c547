import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';
import { openClockedOffice } from '../support/virtual-office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
];
const office = openJourney('2020-06-01 09:00', PEOPLE);
const { tell, report } = office;

const PLAN = '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址';
const announced = async () => {
  await report('gz4', PLAN);
  await tell('of1', '同意');
  await tell('gz4', '会议1发通知');
};

describe('a unit that wishes for a meeting', () => {
  test.each([
    '我想开个座谈会，6月20日，讨论停车',
    '我们局想召集个会，讨论亮化',
    '能不能开个停车的协调会',
    '我单位想申请开一次亮化推进会，6月20日',
    '我想召集各街道开个公厕的会',
  ])('is told who convenes: %s', async (text) => {
    const told = await tell('lz', text);
    expect(told).toContain('行动工作组会议：由各行动工作组召集');
    expect(told).toContain('没有登记');
  });

  test.each(['下一步准备开个推进会', '6月开会研究2次', '任务12开了推进会2次'])(
    'is none that tells of one: %s',
    async (text) => {
      expect(await tell('lz', text)).not.toContain('没有登记');
    },
  );
});

describe('a meeting that was held', () => {
  test('is recorded though its agenda was changed after the notice', async () => {
    await announced();
    await tell('gl4', '会议1议题改为：停车场选址和施工');
    await tell('gz4', '同意会议1');
    await tell('of1', '同意会议1');
    office.setTime('2020-06-08 17:00');
    expect(await tell('gl4', '会议1情况：到会8家，没有议定事项')).toContain('已上报指挥部办公室');
  });

  test('is recorded by nobody before its notice', async () => {
    await report('gz4', PLAN);
    await tell('of1', '同意');
    office.setTime('2020-06-08 17:00');
    expect(await tell('gl4', '会议1情况：到会8家，没有议定事项')).toContain('要先下发会议通知');
  });

  test('keeps what is said of a decision beside who and by when', async () => {
    await announced();
    office.setTime('2020-06-08 17:00');
    await tell('gl4', '会议1情况：到会6家；议定：1.加强巡查；2.补充物资');
    await tell('gl4', '第1项由区水务局每周巡查，7月15日前');
    const told = await tell('gl4', '由区财政局负责，6月20号前');
    expect(told).toContain('区水务局7月15日前：加强巡查，每周巡查');
    expect(told).toMatch(/区财政局6月20日前：补充物资(?:，督办|（)/u);
  });
});

test('a group hears who has a meeting in hand', async () => {
  await announced();
  expect(await tell('gl4', '会议1', 'group')).toContain('待第四组上报会议情况');
});

test('who called a meeting and sent its notice is asked for no 回执', async () => {
  const clocked = await openClockedOffice(PEOPLE, '2020-06-01 09:00');
  await clocked.say('gz4', PLAN);
  await clocked.say('gz4', '确认');
  await clocked.say('of1', '同意');
  await clocked.say('gz4', '会议1发通知');
  await clocked.turnTo('2020-06-08 09:30');
  const asked = clocked.pushes.filter(({ text }) => text.includes('您还没有回执'));
  expect(asked.map(({ to }) => to)).toContain('lz');
  expect(asked.map(({ to }) => to)).not.toContain('gz4');
});
