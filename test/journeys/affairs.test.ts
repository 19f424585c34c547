import { beforeEach, describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const liaison = (userid: string, name: string, unit: string) => ({
  userid,
  name,
  roles: [{ role: 'liaison' as const, unit }],
});
const office = openJourney('2020-06-26 09:00', [
  ...COMMAND,
  liaison('yl', '联园林', '区园林绿化服务中心'),
  liaison('hw', '联环卫', '区环卫管护中心'),
]);
const { tell } = office;

beforeEach(async () => {
  await tell('yl', '任务9：公园累计开工7处。问题：资金没到位，财政还没拨款');
  await tell('yl', '确认');
  await tell('hw', '公厕完工2座 问题：老旧管网图纸找不到，供水公司排期太晚，经费也差一截');
  await tell('hw', '确认');
});

describe('an affair of which somebody speaks days later', () => {
  test.each([
    ['cmd', '园林钱那事有眉目没', '问题1（任务9'],
    ['cmd', '公园钱的事儿办得咋样了', '问题1（任务9'],
    ['of1', '园林缺钱那个事谁在办', '问题1（任务9'],
    ['yl', '财政那个事儿几号到期来着', '问题1（任务9'],
    ['of1', '图纸那事谁在管', '问题2（任务28'],
    ['hw', '供水公司那个事儿答复了没', '问题2（任务28'],
    ['cmd', '环卫供水那事咋样了', '问题2（任务28'],
    ['hw', '自来水那事儿咋说的', '问题2（任务28'],
  ])('is the record that is about it, in whatever words: %s %s', async (who, text, told) => {
    office.setTime('2020-06-29 09:00');
    expect(await tell(who, text)).toContain(told);
  });

  test('is told with what was ordered of the same task since', async () => {
    await tell('cmd', '任务9进展咋样');
    await tell('cmd', '让他们7月3号之前拿个办法出来');
    await tell('cmd', '确认');
    office.setTime('2020-07-01 09:00');
    const told = await tell('cmd', '那个园林没钱的事儿办得咋样了');
    expect(told).toContain('批示1（韩利师6月26日批示）');
    expect(told).toContain('问题1（任务9 区园林绿化服务中心：资金没到位');
  });

  test('may be ordered to be dealt with, by those who told of it', async () => {
    await tell('cmd', '园林钱那事有人管了没');
    expect(await tell('cmd', '让他们7月3号之前拿个办法出来')).toContain('主办区园林绿化服务中心');
  });

  test.each(['招人的事儿咋样了', '那个移树的事儿办得咋样了'])(
    'is said to stand in no report, and is answered by nothing else: %s',
    async (text) => {
      expect(await tell('cmd', text)).toContain('没有写到');
    },
  );

  test.each([
    ['公厕的事谁牵头', '区环卫管护中心'],
    ['停车场那事谁负责', '区住房城乡建设局'],
    ['办得咋样了', '总体进展'],
  ])('is not what asks of the plan, or of all: %s', async (text, told) => {
    const answer = await tell('cmd', text);
    expect(answer).toContain(told);
    expect(answer).not.toContain('问题1');
  });
});

describe('a thing that stands in no plan', () => {
  test('is looked for in the reports, whatever they call it', async () => {
    const told = await tell('cmd', '钱是咋回事');
    expect(told).toContain('写到“钱”的有2处');
  });

  test.each([
    ['园林那块啥情况', '钱是咋回事', '资金没到位', '经费也差'],
    ['公厕进展', '钱咋解决的', '经费也差', '资金没到位'],
    ['公厕进展', '图纸咋回事', '图纸找不到', '资金没到位'],
  ])('is first that of whom was just told: %s, %s', async (before, text, told, other) => {
    await tell('cmd', before);
    const answer = await tell('cmd', text);
    expect(answer).toContain(told);
    expect(answer).not.toContain(other);
  });

  test.each(['天气咋样', '股票咋样了'])(
    'is none of the clerk where no report tells of it: %s',
    async (text) => {
      expect(await tell('of1', text)).toContain('这个我答不上来');
    },
  );
});
