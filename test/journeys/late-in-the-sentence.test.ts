import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'ar4', name: '档四', roles: [{ role: 'archivist', group: 4, unit: '区水务局' }] },
  { userid: 'ar6', name: '档六', roles: [{ role: 'archivist', group: 6, unit: '区城管局' }] },
]);
const { say } = office;

describe('督办 is opened by its word late in the sentence', () => {
  test.each([
    '任务28公厕改造慢，给环卫中心下督办，6月20日前完成2座',
    '对任务28公厕改造立项督办，区环卫管护中心6月20日前完成2座',
    '任务28公厕改造滞后，督办一下区环卫管护中心，6月20日前完成2座',
  ])('%s', async (text) => {
    await office.open();
    const draft = await say('of1', text);
    expect(draft).toContain('【草稿】督办立项');
    expect(draft).toContain('区环卫管护中心');
    expect(draft).toContain('时限：6月20日');
    expect(draft).not.toContain('，，');
  });

  test('of what a leader who is named has ordered', async () => {
    await office.open();
    const draft = await say('of1', '督办：韩利师交办，请区民政局6月30日前完成社区服务用房排查');
    expect(draft).toContain('来源：领导交办');
  });
});

const VERIFIED = [
  ['of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成'],
  ['of1', '确认'],
  ['lz', '办结督办1：完成3处'],
  ['of1', '同意督办1'],
] as const;
const FILED = [
  ['of1', '任务28完成'],
  ['of1', '确认'],
  ['ar6', '归档资料：任务28改造前照片，前期，声像'],
] as const;

describe('the archive', () => {
  test.each(['全部按建议归档', '待归档的都归了', '督办1入档：过程，文字'])(
    'takes what is closed: %s',
    async (text) => {
      await office.open(...VERIFIED);
      expect(await say('ar4', text)).toContain('已归档4-2020-1');
    },
  );

  test('lists what is to be filed for whoever asks so', async () => {
    await office.open(...VERIFIED);
    expect(await say('ar4', '有啥要归的')).toContain('督办1');
  });

  test('keeps the day and the pages in their columns', async () => {
    await office.open();
    await say('ar4', '归档资料：任务13施工图，过程，图表，5月20日，共8页');
    expect(await say('ar4', '档案目录')).toContain('施工图（过程、图表），5月20日，8页');
  });

  test('names both tasks of what belongs to two', async () => {
    await office.open();
    expect(await say('ar4', '归档资料：任务13和任务14道路普查表，过程，文字')).toContain(
      '任务13和任务14道路普查表',
    );
  });

  test.each(['移交任务28', '任务28可以移交档案了', '公厕的档案交办公室'])(
    'goes to the office: %s',
    async (text) => {
      await office.open(...FILED);
      expect(await say('ar6', text)).toContain('移交1');
    },
  );

  test('says what of a task it lacks', async () => {
    await office.open(...FILED);
    expect(await say('ar6', '任务28还缺哪些档案')).toContain('还空着');
  });

  test('hears from a group that a task is finished as a question for the office', async () => {
    await office.open();
    expect(await say('gl4', '任务28完成了')).toContain('由指挥部办公室认定');
  });
});

test('an answer to a 书面调度 may name a task', async () => {
  await office.open(['of1', '书面调度二季度：请报未完成原因，6月24日前'], ['of1', '确认']);
  expect(await say('gl6', '答复：任务28未开工，已制定措施')).toContain('对调度1的答复');
});
