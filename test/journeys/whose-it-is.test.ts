import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-01 09:30', COMMAND);
const { tell, report } = office;

const heardBy = async (who: string): Promise<string> =>
  (await office.pushes())
    .filter(({ message: { to } }) => to.kind === 'person' && to.personId === `terminal:${who}`)
    .map(({ message: { text } }) => text)
    .join('\n');

describe('a 督办 that is not the unit’s affair', () => {
  test.each(['督办1不是我们的事', '退回督办1：不属于我局职责'])(
    'is said so to the office, and stays with the unit: %s',
    async (text) => {
      await report('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成');
      expect(await tell('lz', text)).toContain('已向指挥部办公室说明');
      expect(await heardBy('of2')).toContain('说明不属其职责');
      expect(await tell('of1', '督办1')).toContain('责任单位：区住房城乡建设局');
    },
  );

  test.each(['督办1责任单位改为区财政局', '督办1改由区财政局办理'])(
    'is given to another by the office, and both hear of it: %s',
    async (text) => {
      await report('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成');
      expect(await tell('of1', text)).toContain('责任单位已改为区财政局');
      expect(await heardBy('lz')).toContain('责任单位已改为区财政局');
      expect(await heardBy('lcz')).toContain('请签收、办结');
      expect(await tell('lz', '督办1')).toContain('没有查到');
      expect(await tell('lcz', '办结督办1：完成3处')).toContain('办结');
      expect(await tell('of1', '同意督办1')).toContain('已核销');
    },
  );

  test('is given to another by nobody else', async () => {
    await report('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成');
    expect(await tell('lz', '督办1责任单位改为区财政局')).toContain('由指挥部办公室');
  });
});

describe('a 书面调度 that was sent', () => {
  test.each([
    ['调度1时限改为6月26日', '6月26日前答复'],
    ['调度1延两天', '6月26日前答复'],
    ['调度1内容改为：请报措施', '请报措施'],
  ])('is put right by the office, and every group hears of it: %s', async (text, words) => {
    await report('of1', '书面调度二季度：请报未完成原因，6月24日前');
    expect(await tell('of1', text)).toContain(words);
    expect(await heardBy('gl4')).toContain('有更改');
    expect(await tell('gl4', '调度1')).toContain(words);
  });

  test('is moved to no day that is over', async () => {
    await report('of1', '书面调度二季度：请报未完成原因，6月24日前');
    expect(await tell('of1', '调度1改到5月20日')).toContain('没有办理');
  });
});
