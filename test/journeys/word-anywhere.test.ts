import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
]);
const { say } = office;

const SENT_UP = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
  ],
  ['gl4', '确认'],
  ['gz4', '同意发文1'],
] as const;
const NUMBERED = [
  ...SENT_UP,
  ['of1', '同意发文1'],
  ['vice', '签发发文1'],
  ['of1', '设置办公室文号代字 济天城提指办发'],
  ['of1', '编号发文1'],
] as const;
const RELEASED = [
  ...NUMBERED,
  ['gl4', '发文1已校对，印刷40份，装订好了'],
  ['of1', '发文1可以发送'],
] as const;
const REFERRED = [
  ['cmd', '批示：停车场选址慢，请区住建局牵头，一周内拿出方案'],
  ['cmd', '确认'],
  ['of1', '转办批示1'],
] as const;
const SUPERVISED = [
  ['of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成'],
  ['of1', '确认'],
] as const;

describe('a step is taken by its word, wherever in the sentence that stands', () => {
  test.each([
    ['发文1今天已发给各责任单位', '发送各责任单位'],
    ['发文1上午通过微信群发给各责任单位了', '发送各责任单位'],
    ['发文1刚刚都发下去了', '发送各责任单位'],
  ])('the text is sent: %s', async (text, said) => {
    await office.open(...RELEASED);
    expect(await say('gl4', text)).toContain(said);
  });

  test.each(['发文1核过了，请陈主任签', '发文1文字没问题，送签', '发文1已核，呈陈主任'])(
    'the office has checked it: %s',
    async (text) => {
      await office.open(...SENT_UP);
      expect(await say('of1', text)).toContain('已由许办（指挥部办公室）审核');
    },
  );

  test.each(['发文1已印刷装订完成，共30份，事先校对过', '发文1校对、打印都做完了，30份，钉好了'])(
    'it is proofread, printed and bound: %s',
    async (text) => {
      await office.open(...NUMBERED);
      expect(await say('gl4', text)).toContain('校对、印刷、装订');
    },
  );

  test.each([
    '批示1我们昨天办完了，出了3处方案',
    '批示1任务完成，3处方案已报',
    '批示1办理情况：已形成3处方案',
  ])('a 批示 is answered: %s', async (text) => {
    await office.open(...REFERRED);
    expect(await say('lz', text)).toContain('反馈');
    expect(await say('of1', '批示1')).toContain('待指挥部办公室（许办、马办、陈勇）综合');
  });

  test.each([
    '批示1已完成初稿，还差评审',
    '批示1基本办完，剩1处',
    '批示1正在办理，月底前完成',
    '批示1准备下周办结，方案在改',
  ])('and is not by what is still to come: %s', async (text) => {
    await office.open(...REFERRED);
    await say('lz', text);
    expect(await say('of1', '批示1')).toContain('反馈（');
    expect(await say('of1', '批示1')).not.toContain('待指挥部办公室（许办、马办、陈勇）综合');
  });

  test.each([
    '批示1的时限能不能延到6月30日，因规划论证',
    '请把批示1办理时限延长至6月30日，因规划论证',
    '批示1申请延期一周，因规划论证',
  ])('a later day is asked for: %s', async (text) => {
    await office.open(...REFERRED);
    expect(await say('lz', text)).toContain('申请延期');
  });

  test.each(['督办1昨天整改完了，3处', '督办1完成情况：3处已定'])(
    'a 督办 is answered: %s',
    async (text) => {
      await office.open(...SUPERVISED);
      expect(await say('lz', text)).toContain('办结');
      expect(await say('of1', '督办1可以销了')).toContain('已核销');
    },
  );
});

test('a step that is still to come is named with what it waits for', async () => {
  await office.open(
    ['of1', '登记暗访：5月29日下午，北园街道，任务28，公厕地面积水'],
    ['of1', '确认'],
  );
  expect(await say('of1', '检查1立个督办，6月30日前')).toContain('要先发布');
});

test('a question of it takes no step', async () => {
  await office.open(...REFERRED);
  expect(await say('of1', '批示1催办过几次')).not.toContain('已催办');
});
