import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
];
const journey = openJourney('2020-06-08 10:00', PEOPLE);
const { tell } = journey;

const call = async () => {
  await tell('gz4', '召开第四组会议，6月10日上午9点，四楼小会议室，议题：停车场选址');
  await tell('gz4', '确认');
};
const invite = async () => {
  await call();
  await tell('of1', '备案会议1');
  await tell('gl4', '会议1发通知');
};

describe('a meeting', () => {
  test.each([
    ['时间不合适，改到11号上午9点', '6月11日（周四）09:00'],
    ['会议1改到11号上午9点', '6月11日（周四）09:00'],
    ['会议1改到5号上午9点', '7月5日（周日）09:00'],
  ])('goes to a bare day as it comes next: %s', async (text, when) => {
    await call();
    expect(await tell('gz4', text)).toContain(when);
  });

  test.each([
    ['会议1时间6月11日上午9点，地点三楼会议室', '地点：三楼会议室'],
    ['会议1地点三楼会议室，时间6月11日上午9点', '地点：三楼会议室'],
    ['会议1时间周四上午9点 地点三楼会议室', '地点：三楼会议室'],
    ['会议1：6月11日上午9点，三楼会议室', '地点：三楼会议室'],
    ['会议1定在本周四上午9点，三楼会议室', '地点：三楼会议室'],
  ])('takes its time and its place with no mark behind their names: %s', async (text, place) => {
    await call();
    const answer = await tell('gz4', text);
    expect(answer).toContain('6月11日（周四）09:00');
    expect(answer).toContain(place);
  });

  test.each(['会议1时间是什么时候', '会议1在哪个会议室开', '会议1时间定在几号'])(
    'is not changed by who asks of it: %s',
    async (text) => {
      await call();
      expect(await tell('gz4', text)).not.toContain('已更改');
    },
  );

  test.each([
    ['明天下午3点组里碰个头，四楼小会议室，停车场的事', '议题：停车场\n'],
    ['9号下午3点开第四组会议，3号会议室，聊聊井盖', '地点：3号会议室'],
  ])('is planned as people call it: %s', async (text, shown) => {
    expect(await tell('gl4', text)).toContain(shown);
  });

  test.each([
    '我们组下周一下午想凑一块开个会，说说停车场选址的事',
    '要不咱们周五上午聚一下开个会，议议管线迁改',
    '我看下周一上午开个组会吧，说裸土覆盖',
    '想找大家坐下来开个会商量停车场选址，定下周四上午9点半',
  ])(
    'is begun in whatever words they come together, and asks for what is left open: %s',
    async (text) => {
      expect(await tell('gl4', text)).toMatch(/^请问(?:几点|在哪里)开/u);
    },
  );

  test.each(['上周一我们组凑一块开了个会，说了停车场选址的事', '我们组下周一还开会吗'])(
    'is begun by nothing that tells or asks: %s',
    async (text) => {
      expect(await tell('gl4', text)).not.toMatch(/请问|【草稿】召开/u);
    },
  );

  test('is where it was said to be, whoever comes', async () => {
    const words = '6月15日下午三点办公室开个会，各组联络员来，五楼会议室，碰一下二季度进度';
    expect(await tell('of1', words)).toContain('地点：五楼会议室\n');
  });

  test.each([
    ['我们老周参加，我不去', '参加，由老周到会'],
    ['参加会议1，我们局是老钱去', '参加，由老钱到会'],
    ['我不去，让小王去', '参加，由小王到会'],
    ['那天我参加', '参加。'],
    ['周三我们去不了，要去市里开会', '请假（要去市里开会）'],
    ['去不了，局里有检查，让老赵去', '请假（局里有检查），由老赵参加'],
  ])('is answered in whatever words: %s', async (text, taken) => {
    await invite();
    expect(await tell('lcz', text)).toContain(taken);
  });

  test('is not left before it is said why', async () => {
    await invite();
    expect(await tell('lcz', '9号我请假')).toContain('还缺请假的理由');
    expect(await tell('lcz', '局里有考试')).toContain('请假（局里有考试）');
  });

  test('has its record and its minutes, which are shown first', async () => {
    await invite();
    journey.setTime('2020-06-10 11:00');
    expect(await tell('gl4', '今天的会没有议定事项，到会12家')).toContain('会议1情况已上报');
    expect(await tell('gl4', '会议1起草纪要')).toContain('【草稿】发文：关于停车场选址的会议纪要');
    expect(await tell('gl4', '确认')).toContain('已登记发文1');
  });
});

describe('an instruction', () => {
  const refer = async () => {
    await tell(
      'of1',
      '登记批示：韩利师昨天批示：公厕要快，请环卫管护中心一周内拿出方案，区财政局配合',
    );
    await tell('of1', '确认');
    await tell('of1', '同意');
  };

  test.each([
    ['lcz', '收到，我们配合'],
    ['lh', '收到，月底没问题'],
    ['lh', '收到，抓紧落实'],
  ])('is received with a promise: %s %s', async (who, text) => {
    await refer();
    expect(await tell(who, text)).toContain('已签收');
  });

  test('gets a later day of nobody but the director', async () => {
    await refer();
    expect(await tell('of2', '批示1给环卫宽限到6月20号，他们要迁管线')).toContain(
      '由指挥部办公室主任（隋法山）办理',
    );
  });

  test('is what a later day is asked for, where it lies with who asks', async () => {
    await refer();
    const said = await tell('lh', '不好意思，15号办不完，能不能宽限到20号，车辆在修');
    expect(said).toContain('申请延期');
    expect(await tell('of1', '批示1')).toContain('申请延期到6月20日');
  });
});
