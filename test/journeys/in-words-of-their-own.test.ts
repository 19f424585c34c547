import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { REFERRED, WALKERS } from '../support/openings.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

let office: ClockedOffice;

const PEOPLE = [
  ...WALKERS,
  {
    userid: 'gl3',
    name: '组联三',
    roles: [{ role: 'group-liaison', group: 3, unit: '区生态环境分局' }],
  },
] as const;

afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

describe('a group judges a task by what it is about', () => {
  beforeEach(async () => {
    office = await openClockedOffice(PEOPLE, '2020-05-11 09:00');
    await office.walk(
      'lh：填报任务28：年度计划：改造公厕8座；二季度：完成3座；三季度：完成6座；四季度：完成8座',
      'lh：确认',
    );
    await office.turnTo('2020-07-06 09:00');
    await office.walk('lh：任务28，二季度，进展：完成公厕改造3座；问题：无', 'lh：确认');
  });

  test.each([
    ['gl6：环卫公厕那个数对得上，算完成', /任务28区环卫管护中心完成/u],
    ['gl6：环卫的公厕算部分完成，有一座没通水', /任务28区环卫管护中心部分完成（有一座没通水）/u],
    ['gl6：公厕那个不能算完成，有一座还没通水', /待研判1项：\n· 任务28区环卫管护中心/u],
  ])('%s', async (said, answer) => {
    expect(await office.walk(said)).toMatch(answer);
  });

  test.each([
    'gl6：环卫公厕先别算完成',
    'gl6：环卫公厕怎么算完成',
    'gl6：环卫公厕等验收了再算完成',
    'gl6：环卫公厕还有一座没通水，算完成',
    'gl6：环卫公厕能不能算完成',
  ])('and gives no verdict where none is given: %s', async (said) => {
    expect(await office.walk(said)).not.toContain('已研判');
  });

  test('and reports of it where nothing is judged', async () => {
    expect(await office.walk('gl6：公厕完工了3座，完成')).toContain('【草稿】任务28');
  });
});

describe('forms', () => {
  beforeEach(async () => {
    office = await openClockedOffice(PEOPLE, '2020-05-11 09:00');
  });

  test.each([
    [
      'gl3：公安交警两家就是配合的，没自己的指标，不用让他们填了',
      /任务10区公安分局、区交警大队免填（公安交警两家就是配合的/u,
    ],
    ['gl3：剩下还有哪家没填', /第三组填报情况：应填8项/u],
  ])('are left out and asked after: %s', async (said, answer) => {
    expect(await office.walk(said)).toMatch(answer);
  });
});

test('groups are to answer in writing by the end of a day', async () => {
  office = await openClockedOffice(PEOPLE, '2020-07-13 09:00');
  const said = 'of1：二季度得调度一把了，让各组说说没干完的为啥，怎么补，24号下班前给我';
  expect(await office.walk(said)).toContain(
    '将向8个工作组下发2020年二季度书面调度：没干完的为啥，怎么补。请于7月24日前答复。',
  );
  expect(await office.walk('of1：24号太晚，22号')).toContain('请于7月22日前答复');
});

test('whoever is charged no more hears so at once', async () => {
  office = await openClockedOffice(PEOPLE, '2020-07-06 09:30');
  await office.walk(...REFERRED);
  await office.walk('of1：批示1主办换成区住建局，区财政局配合');
  expect(office.lastTo('lw')).toMatch(
    /批示1（韩利师7月6日批示）改为主办区住房城乡建设局，协办区财政局，不再由您这里承办/u,
  );
  await office.walk('of1：批示1不用区财政局配合了');
  expect(office.lastTo('lcz')).toContain('不再由您这里承办');
});
