import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-06 10:00');
const { tell } = office;

describe('a place among the units of a task is no number of a task', () => {
  test.each([
    ['停车场任务第二责任单位', '任务12', '第2位是区发展改革局'],
    ['停车场任务的责任单位第二个是谁', '任务12', '第2位是区发展改革局'],
    ['停车场建设责任单位第二个写的是哪家单位', '任务12', '第2位是区发展改革局'],
    ['任务12责任分工中列在第二的单位是哪个', '任务12', '第2位是区发展改革局'],
    ['任务3第三责任单位', '任务3', '第3位是各街道办事处'],
    ['任务3排第三位的是谁', '任务3', '第3位是各街道办事处'],
    ['任务20责任分工里第二个写的是谁', '任务20', '第2位是区文化和旅游局'],
  ])('%s', async (text, task, place) => {
    const told = await tell('hw', text);
    expect(told).toContain(task);
    expect(told).toContain(place);
  });

  test.each([
    ['第二个任务谁牵头', '任务2“'],
    ['第三项任务的责任单位', '任务3“'],
  ])('but a task is named by %s', async (text, told) => {
    expect(await tell('hw', text)).toContain(told);
  });
});

describe('a section of the notice is no number of a task', () => {
  test.each([
    ['麻烦查一下附件2第五项，季度目标完成与否的研判是由谁来负责的', '任务5'],
    ['麻烦查一下附件2第六项，专项督查是着重督查哪些项目的', '任务6'],
    ['附件2第七项里治理档案什么时候移交', '任务7'],
  ])('%s', async (text, task) => {
    const told = await tell('hw', text);
    expect(told).toContain('附件2');
    expect(told).not.toContain(task);
  });
});

describe('what a task writes on one of its parts', () => {
  test.each(['任务10在扬尘管控上有哪些措施', '10号任务里扬尘这块要做什么', '任务10怎么管扬尘'])(
    'is told though the task is named beside it: %s',
    async (text) => {
      expect(await tell('hw', text)).toContain('强化扬尘管控。严格落实');
    },
  );
});

test.each([
  '哪些任务里有住建局但牵头的不是它',
  '住建局不是打头的任务有哪些',
  '住建局不排第一位的任务有哪些',
])('who leads it not is in it all the same: %s', async (text) => {
  expect(await tell('hw', text)).toContain('参与但不牵头的任务共4项');
});

describe('lights of tasks', () => {
  test.each(['生成各组亮灯情况图', '各组亮灯情况图'])('are drawn: %s', async (text) => {
    expect(await tell('zzh', text)).toContain('各组亮灯图');
  });

  test('are told of each group', async () => {
    expect(await tell('zzh', '各组亮灯情况')).toContain('指挥部总体进展');
  });

  test('are no lamps of a road', async () => {
    expect(await tell('zzh', '道路亮灯情况')).toContain('任务4');
  });
});

describe('what units told of a month', () => {
  test.each([
    '六月份各单位反映了哪些存在问题',
    '6月有哪些存在问题',
    '六月存在问题',
    '六月月报里各单位报了哪些问题',
  ])('are the problems in its reports: %s', async (text) => {
    await office.report('hw', '任务28，6月，进展：完成公厕改造5座；存在问题：1座选址未定');
    expect(await tell('bgs', text)).toMatch(/2020年6月反映的问题1条[\s\S]*选址未定/u);
  });

  test('is no rule on what a monthly report has', async () => {
    expect(await tell('bgs', '月报里要写哪些问题')).toContain('每月定期');
  });

  test.each(['我局六月份月报还有哪些任务没报', '我们局六月份还有哪几项没报月报'])(
    'is what the own unit still owes of it: %s',
    async (text) => {
      expect(await tell('hw', text)).toContain('未报：任务27、28');
    },
  );
});

test('what a leader wants to know is no progress', async () => {
  const told = await tell('hw', '领导让我落实一下28号任务的时间要求，附件3里写的最后期限是哪一天');
  expect(told).not.toContain('【草稿】');
});

test.each(['戏曲下乡谁家负责呀', '戏曲下乡归谁家管'])('谁家 is who: %s', async (text) => {
  expect(await tell('hw', text)).toContain('由区文化和旅游局牵头');
});

test('who asks whether the clerk is one is no attack', async () => {
  expect(await tell('hw', '你是不是机器人')).toContain('值班助手');
});
