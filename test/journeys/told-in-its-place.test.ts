import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-06-05 09:30', COMMAND);

describe('the name of what is registered is no part of it', () => {
  test.each([
    ['of1', '领导活动登记：6月10日9点，韩利师调研小清河，区水务局陪同', '09:00，韩利师调研小清河'],
    ['of1', '安排一下：6月10日上午9点韩利师调研小清河，区水务局陪同', '09:00，韩利师调研小清河'],
    ['of1', '把药山街道架构登记一下，负责人张三，联络员李四', '已登记药山街道：负责人张三'],
    ['gl4', '日常检查登记：6月4日，任务13北园大街，井盖缺失', '6月4日，北园大街，任务13，井盖缺失'],
  ])('%s：%s', async (who, text, words) => {
    expect(await tell(who, text)).toContain(words);
  });
});

test('a mark of secrecy behind any field is one', async () => {
  expect(await tell('of1', '登记领导活动：6月10日9点，秘密：韩利师调研小清河')).toContain(
    '密级标志',
  );
});

test.each(['建议发文1定为重要：涉及全区', '定发文1为重要：涉及全区'])(
  'the drafter puts forward that a text is 重要, and the office decides it: %s',
  async (text) => {
    await report(
      'gl4',
      '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
    );
    expect(await tell('gl4', text)).toContain('建议列为重要');
    await tell('gz4', '同意发文1');
    expect(await tell('of1', '待签')).toContain('发文1');
    expect(await tell('of1', '发文1')).not.toContain(' · 重要');
    expect(await tell('of1', '发文1定为重要：涉及全区')).toContain('认定重要');
  },
);

test('an issue says who solved it and when, and so does its card', async () => {
  await report('lz', '任务12，5月，进展：选址2处，存在问题：用地手续办理慢。');
  await tell('of1', '答复问题1：请区发改局牵头协调');
  await tell('lz', '问题1已解决');
  expect(await tell('lz', '问题1已解决')).toContain('解决已经办过（联住房，6月5日');
  expect(await tell('of1', '问题1')).toContain('解决：联住房（区住房城乡建设局）');
});
