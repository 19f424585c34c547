import { beforeEach, describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-06-01 09:00', COMMAND);

beforeEach(async () => {
  await tell('of1', '登记批示：韩利师今天批示：停车场选址太慢，请区水务局牵头拿出方案');
  await tell('of1', '确认');
});

describe('whom a 批示 charges', () => {
  test.each([
    ['批示1协办还是交警和城管，转办', '主办区水务局，协办区交警大队、区城管局'],
    ['协办就让交警吧，转下去', '主办区水务局，协办区交警大队'],
    ['批示1牵头改由住建局，配合单位还是水务，转办', '主办区住房城乡建设局，协办区水务局'],
    ['批示1协办不要了，转办', '主办区水务局，6月8日前'],
  ])('is read by its part, and referred: %s', async (text, charged) => {
    expect(await tell('of1', text)).toContain(`已拟办、转办：${charged}`);
  });

  test.each([
    ['批示1协办再加个财政局，转办', '协办区交警大队、区财政局'],
    ['批示1主办还是水务，协办加财政', '协办区交警大队、区财政局'],
    ['批示1协办财政局和住建局，转', '协办区财政局、区住房城乡建设局'],
  ])(
    'changes after it was referred, and nobody is told to refer it again: %s',
    async (text, who) => {
      await tell('of1', '批示1协办交警大队，转办');
      const told = await tell('of1', text);
      expect(told).toContain(who);
      expect(told).toContain('已按此转办');
    },
  );

  test.each([
    ['批示：加快停车场建设，发改、财政配合', '协办区发展改革局、区财政局'],
    ['批示：停车场选址慢，住建牵头 交警配合', '主办区住房城乡建设局，协办区交警大队'],
    ['批示：停车场要快，请水务拿方案 财政也配合', '主办区水务局，协办区财政局'],
  ])('is called without its 局, in a clause of its own: %s', async (text, charged) => {
    expect(await tell('cmd', text)).toContain(charged);
  });

  test('is nobody in a clause that names none', async () => {
    expect(await tell('cmd', '批示：停车场要抓紧，各部门积极配合')).not.toContain('协办');
  });

  test('stays where nobody is known by the name that is said', async () => {
    await tell('of1', '批示1协办交警大队，转办');
    expect(await tell('of1', '批示1主办水务，配合单位人防办')).toContain('没有改动');
    expect(await tell('of1', '批示1')).toContain('协办区交警大队');
  });
});

describe('a later day of a 批示', () => {
  beforeEach(async () => {
    await tell('of1', '转办批示1');
  });

  test.each(['行，批示1延到22号', '可以，批示1宽到月底', '好的，批示1延到25号'])(
    'is none of the office, whatever yes stands before it: %s',
    async (text) => {
      await tell('lw', '批示1申请延期到6月22日，因为要招标');
      const told = await tell('of1', text);
      expect(told).toContain('由指挥部办公室主任（隋法山）办理');
      expect(told).not.toContain('转办');
    },
  );

  test.each([
    ['of1', '批示件能不能延期'],
    ['of1', '批示可以延期不'],
    ['gl4', '批示一般能延吗'],
    ['lw', '批示能延期吗'],
  ])('is asked of the rule by %s: %s', async (who, text) => {
    expect(await tell(who, text)).toContain('由区指挥部办公室主任明确办理时限');
  });

  test.each(['能不能延到22号，要招标', '批示1能不能延到6月22日，因为要招标'])(
    'is applied for by whoever owes it: %s',
    async (text) => {
      expect(await tell('lw', text)).toContain('申请延期');
    },
  );

  test.each(['没问题，批示1催一下', '好的，批示1再催催水务'])(
    'is not meant by an order behind a yes: %s',
    async (text) => {
      expect(await tell('of1', text)).toContain('已催办');
    },
  );
});

describe('a request for a later day beside a 批示 that waits', () => {
  beforeEach(async () => {
    await tell('lz', '任务12申请延期到7月20日，因为下雨');
    await tell('lz', '确认');
  });

  test('is approved by no question of another', async () => {
    expect(await tell('of1', '批示件能不能延期')).not.toContain('没有“');
  });

  test.each(['同意', '准了', '批准'])(
    'is not told apart from it by a bare word: %s',
    async (text) => {
      const told = await tell('of1', text);
      expect(told).toContain('延期');
      expect(told).toContain('批示1');
      expect(await tell('of1', '批示1')).toContain('待指挥部办公室');
    },
  );

  test('leaves that to be agreed with where it was just looked at', async () => {
    await tell('of1', '批示1');
    expect(await tell('of1', '同意')).toContain('拟办、转办');
  });
});

describe('what is answered to a 批示', () => {
  beforeEach(async () => {
    await tell('of1', '批示1协办财政局、住建局，转办');
  });

  test.each(['批示1协办：复测3个断面均达标', '批示1协办情况：复测3个断面均达标'])(
    'is what whoever helps did, and charges nobody: %s',
    async (text) => {
      expect(await tell('lcz', text)).toContain('协办情况已反馈');
    },
  );

  test('is all that stands, and what those told who only help', async () => {
    await tell('lcz', '批示1：资金已拨付300万');
    await tell('lw', '办结批示1：方案已定1套');
    await tell('of1', '退回批示1：没写完工时间');
    await tell('lw', '办结批示1：方案已定2套，10月底完工');
    await tell('of1', '综合上报批示1');
    const card = await tell('of1', '批示1');
    const line = card.split('\n').find((one) => one.startsWith('办理情况')) ?? '';
    expect(line).toContain('方案已定2套，10月底完工');
    expect(line).toContain('资金已拨付300万');
    expect(line).not.toContain('1套');
  });

  test('is agreed with in the word of the leader', async () => {
    await tell('lw', '办结批示1：方案1套');
    await tell('of1', '综合上报批示1');
    expect(await tell('cmd', '同意批示1')).toContain('已由韩利师同意');
    expect(await tell('of1', '注结批示1')).toContain('已注结');
  });

  test('is sent back by 主办, and not proposed to them anew', async () => {
    await tell('lw', '退回批示1：是住建的事，不是我们');
    expect(await tell('of1', '批示1')).toContain('主办区住房城乡建设局，协办区财政局');
  });

  test('asks for a later day for the reason that is told', async () => {
    await tell('lw', '批示1要延到6月30日，等省里批复');
    expect(await tell('of1', '批示1')).toContain('申请延期到6月30日：等省里批复');
    await tell('dir', '同意批示1');
    expect(await tell('dir', '等省里批复')).not.toContain('没有停下来');
  });
});

test.each([
  ['登记批示：副指四5月30日批示：请区水务局抓紧清淤。来文：群众来信', '群众来信'],
  [
    '登记批示：副指四5月30日批示：请区水务局抓紧清淤；来文：《关于清淤的请示》',
    '《关于清淤的请示》',
  ],
])('on what it was written is none of the words: %s', async (text, source) => {
  const shown = await tell('of1', text);
  expect(shown).toContain(`来文：${source}`);
  expect(shown).toMatch(/批示原文：请区水务局抓紧清淤。?\n/u);
});

test.each(['市领导批示我们要办停车的事，怎么弄', '上面领导批了个事下来，咋处理'])(
  'how what a leader ordered is handled is a rule: %s',
  async (text) => {
    expect(await tell('lm', text)).toContain('登记、拟办、转办');
  },
);
