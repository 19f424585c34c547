import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
]);
const { say } = office;

describe('what waits for its 确认 takes a change in words', () => {
  test.each([
    ['时限改为6月23日', '区住建局6月23日前完成2座', '时限：6月23日'],
    ['改成6月23日前', '区住建局6月23日前完成2座', '时限：6月23日'],
    ['任务改成13', '任务13停车场选址滞后', '来源：任务13'],
  ])('a 督办, its own words with it: %s', async (text, words, field) => {
    await office.open(['of1', '督办：任务12停车场选址滞后，区住建局6月24日前完成2座']);
    const draft = await say('of1', text);
    expect(draft).toContain(words);
    expect(draft).toContain(field);
  });

  test.each([
    ['换成区城管局陪同', '韩利师调研小清河，区城管局陪同'],
    ['地点改为北园公厕', '韩利师调研北园公厕'],
    ['韩利师改为副指一', '副指一调研小清河'],
    ['改成大明湖', '韩利师调研大明湖'],
    ['改成下午3点', '15:00，韩利师调研小清河'],
  ])('a 领导活动: %s', async (text, words) => {
    await office.open(['of1', '登记领导活动：6月10日上午9点，韩利师调研小清河，区水务局陪同']);
    expect(await say('of1', text)).toContain(words);
  });

  test.each([
    ['改为两处', '井盖缺失两处'],
    ['任务改成27', '北园大街，任务27'],
    ['日期是5月30日', '5月30日，北园大街'],
    ['地点是药山街道', '药山街道，任务13'],
  ])('a 日常检查: %s', async (text, words) => {
    await office.open(['gl4', '日常检查：5月29日，任务13，北园大街井盖缺失']);
    expect(await say('gl4', text)).toContain(words);
  });

  test('the sort of an inspection', async () => {
    await office.open(['of1', '登记暗访：5月29日下午，北园街道，任务28，公厕地面积水']);
    expect(await say('of1', '改为明察')).toContain('将登记明察');
  });

  test.each([
    ['四季度和三季度都改成8座', ['三季度：完成8座', '四季度：完成8座']],
    ['二季度改2座', ['二季度：完成2座']],
    ['年度计划改为9座', ['年度计划：改造公厕9座']],
  ])('a form of goals: %s', async (text, lines) => {
    await office.open([
      'lh',
      '填报任务28：年度计划：改造公厕8座；二季度：完成3座；三季度：完成6座；四季度：完成7座',
    ]);
    const draft = await say('lh', text);
    for (const line of lines) expect(draft).toContain(line);
  });

  test.each([
    ['内容改成：请报未完成项目清单', '请报未完成项目清单。'],
    ['再加一条：下一步打算', '请报未完成原因和措施；下一步打算'],
    ['改为三季度', '三季度书面调度'],
  ])('a 书面调度: %s', async (text, words) => {
    await office.open(['of1', '书面调度二季度：内容：请报未完成原因和措施，6月24日前']);
    expect(await say('of1', text)).toContain(words);
  });
});
