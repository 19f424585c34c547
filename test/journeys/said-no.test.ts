import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
]);
const { say } = office;

const DRAFTED = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
  ],
  ['gl4', '确认'],
  ['gz4', '同意发文1'],
  ['of1', '同意发文1'],
] as const;
const ANSWERED = [
  ['of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成3处选址'],
  ['of1', '确认'],
  ['lz', '办结督办1：完成2处'],
] as const;
const SUBMITTED = [
  ['cmd', '批示：停车场选址慢，请区住建局牵头，一周内拿出方案'],
  ['cmd', '确认'],
  ['of1', '转办批示1'],
  ['lz', '办结批示1：已形成3处方案'],
  ['of1', '综合上报批示1'],
] as const;

describe('whoever is to sign a text', () => {
  test.each([
    ['发文1暂不签发，请核实数据', '请核实数据'],
    ['发文1我不能签，日期不对', '日期不对'],
    ['发文1先不签，请补充联系人', '请补充联系人'],
    ['发文1请重新修改，缺联系人', '缺联系人'],
    ['发文1措辞再斟酌一下', '措辞再斟酌一下'],
    ['发文1退给承办组，缺联系人', '缺联系人'],
    ['发文1缺联系人，不能发', '缺联系人'],
    ['先别发，数字不对', '数字不对'],
  ])('gives it back with the reason by %s', async (text, why) => {
    await office.open(...DRAFTED);
    const answer = await say('vice', text);
    expect(answer).toContain('已由陈勇（指挥部办公室副主任）退回');
    expect(answer).toContain(why);
  });

  test.each(['发文1附件不全', '此件不宜印发'])(
    'is asked what to make of a fault without a no: %s',
    async (text) => {
      await office.open(...DRAFTED);
      expect(await say('vice', text)).toContain('我理解您是要：退回发文1');
      expect(await say('of1', '发文1')).toContain('待指挥部办公室副主任（陈勇）签发');
    },
  );

  test.each(['发文1同意，但缺联系人', '同意发文1，把日期改到6月20日'])(
    'signs nothing that is still to be put right: %s',
    async (text) => {
      await office.open(...DRAFTED);
      expect(await say('vice', text)).toContain('也没有签');
    },
  );

  test.each(['发文1不用再改了，同意', '发文1可以签发，不用再核对了', '发文1没什么问题，签发'])(
    'signs by a yes that speaks of no change: %s',
    async (text) => {
      await office.open(...DRAFTED);
      expect(await say('vice', text)).toContain('已由陈勇（指挥部办公室副主任）签发');
    },
  );
});

test.each(['督办1没办到位，还差1处，请继续办', '督办1不能销，还差1处', '督办1再补充一下'])(
  'the office does not strike what is not done: %s',
  async (text) => {
    await office.open(...ANSWERED);
    expect(await say('of1', text)).toContain('退回');
    expect(await say('of1', '督办1')).toContain('办结');
    expect(await say('of1', '督办1')).not.toContain('待指挥部办公室（许办、马办）核销');
  },
);

test('a leader has it gone on with', async () => {
  await office.open(...SUBMITTED);
  expect(await say('cmd', '批示1这个办得不行，重新办')).toContain('继续办理');
});

test.each(['批示1还要再核实一下，不能马上定', '批示1方案再完善一下就报'])(
  'is no such word from whoever is to answer it: %s',
  async (text) => {
    await office.open(...SUBMITTED.slice(0, 3));
    expect(await say('lz', text)).toContain('进展已记');
  },
);
