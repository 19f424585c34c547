import { describe, expect, test } from '@jest/globals';
import { ACTIVITIES } from '../../handlers/duties/record.ts';
import { INSPECTIONS } from '../../src/domain/inspection.ts';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-05 09:30', COMMAND);
const { tell, report } = office;

describe('领导活动 that is registered', () => {
  const ACTIVITY = '登记领导活动：6月10日上午9点，韩利师调研小清河，区水务局陪同';

  test.each([
    ['领导活动1陪同改为区城管局', '区城管局陪同'],
    ['城管局也跟着去', '区水务局、区城管局陪同'],
    ['水务局不用陪了', '韩利师调研小清河。'],
    ['改下午三点', '6月10日15:00'],
    ['小清河写错了，是大明湖', '韩利师调研大明湖'],
  ])('is put right in passing: %s', async (said, shown) => {
    await report('of1', ACTIVITY);
    expect(`${await tell('of1', said)}。`).toContain(shown);
  });

  test('tells a unit that it is to come no more', async () => {
    await report('of1', ACTIVITY);
    await tell('of1', '水务局不用陪了');
    const told = (await office.pushes()).map(({ message: { text } }) => text).join('\n');
    expect(told).toContain('不再请贵单位陪同');
  });

  test('stays as it is where the words name nothing of it', async () => {
    await report('of1', ACTIVITY);
    expect(await tell('of1', '地点写错了，是大明湖')).toContain('没有改动');
    const [activity] = await office.store.kept(ACTIVITIES).all();
    expect(activity?.what).toBe('韩利师调研小清河');
  });
});

test.each([
  ['负责人不叫老李，叫李强', '负责人李强，联络员李四'],
  ['药山街道联络员错了，是王五', '负责人老李，联络员王五'],
  ['联络员也换成赵六', '负责人老李，联络员赵六'],
])('a name of a street is put right: %s', async (said, shown) => {
  await tell('of1', '登记街道：药山街道，负责人老李，联络员李四');
  expect(await tell('of1', said)).toContain(shown);
});

describe('an inspection that is registered', () => {
  const INSPECTION = '登记暗访：6月4日下午，北园街道，任务28，公厕地面积水';

  test.each([
    ['检查1地点错了，是药山街道', '药山街道，任务28，公厕地面积水'],
    ['日期写错了，是3号', '6月3日，北园街道'],
    ['还有个洗手池坏了，加到检查1', '公厕地面积水，洗手池坏了'],
    ['检查1补充：纸篓没清', '公厕地面积水，纸篓没清'],
    ['检查1把积水改成结冰', '公厕地面结冰'],
  ])('is put right by its number or in passing: %s', async (said, shown) => {
    await report('of1', INSPECTION);
    expect(await tell('of1', said)).toContain(shown);
  });

  test('keeps what was said with the step, and is put right by nobody else', async () => {
    await report('of1', INSPECTION);
    await tell('of1', '检查1地点错了，是药山街道');
    expect(await tell('lw', '检查1地点错了，是大桥街道')).not.toMatch(/药山|已更正/u);
    const [inspection] = await office.store.kept(INSPECTIONS).all();
    expect(inspection).toMatchObject({ place: '药山街道' });
    expect(inspection?.steps.at(-1)).toMatchObject({
      step: 'correct',
      note: '地点错了，是药山街道',
    });
  });
});

describe('what is on file', () => {
  test.each([
    ['写错了，是任务11的', '任务11 改造前照片（前期、声像）'],
    ['刚才那件阶段归错了，是过程', '任务13 改造前照片（过程、声像）'],
    ['照片那件写错了，应该是图表', '任务13 改造前照片（前期、图表）'],
  ])('is put right by who filed it: %s', async (said, shown) => {
    await tell('of1', '归档资料：任务13改造前照片，前期，声像');
    expect(await tell('of1', said)).toContain(shown);
  });

  test('stays as it is where nothing of that name was filed', async () => {
    await tell('of1', '归档资料：任务13改造前照片，前期，声像');
    expect(await tell('of1', '录像那件写错了，是任务11的')).toContain('没有查到归过的“录像”');
  });
});

describe('the goals of a quarter that are filled in', () => {
  const FORM =
    '填报任务13：年度计划：大中修12条；二季度：大中修4条；三季度：大中修8条；四季度：大中修12条';

  test.each([
    ['四季度写错了，是10条', '四季度：大中修10条'],
    ['任务13的三季度改成7条', '三季度：7条'],
  ])('are corrected, and no report is made of it: %s', async (said, shown) => {
    await report('lw', FORM);
    const draft = await tell('lw', said);
    expect(draft).toContain('【草稿】更正节点任务填报表');
    expect(draft).toContain(shown);
    expect(await tell('lw', '确认')).toContain('已更正任务13填报表');
  });
});

test('a correction that nobody understood, right after something was done, makes no report', async () => {
  await report('of1', '书面调度二季度：请报未完成原因，6月24日前');
  expect(await tell('of1', '时间写错了，是6月25日')).toContain('没看懂“时间写错了，是6月25日”');
});
