import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import { openClockedOffice } from '../support/virtual-office.ts';

const { tell } = openJourney('2020-06-08 09:30', COMMAND);

describe('正文 二（一） 领导活动', () => {
  test('is registered by the office alone and seen by leaders and those who accompany', async () => {
    expect(await tell('lw', '登记领导活动：6月11日上午9点，韩利师调研小清河')).toContain('只能由');
    expect(await tell('of1', '登记领导活动：6月11日，韩利师调研小清河')).toContain('几点');
    expect(await tell('of1', '上午9点半')).toContain('没有陪同单位');
    expect(await tell('of1', '区水务局陪同')).toContain('区水务局陪同');
    expect(await tell('of1', '确认')).toContain('领导活动1');
    expect(await tell('cmd', '领导活动')).toContain('小清河');
    expect(await tell('lw', '领导活动')).toContain('小清河');
    expect(await tell('lm', '领导活动')).not.toContain('小清河');
    expect(await tell('of1', '领导活动', 'group')).not.toContain('小清河');
    expect(await tell('of1', '领导活动1改到6月12日下午2点')).toMatch(
      /6月12日14:00.*原定6月11日09:30/u,
    );
    expect(await tell('of1', '活动改到下午3点')).toContain('6月12日15:00');
    expect(await tell('of1', '领导活动1改到6月1日上午9点')).toContain('已经过去');
    expect(await tell('of1', '领导活动9改到6月12日上午9点')).toContain('没有领导活动9');
    expect(await tell('of1', '取消领导活动1：下雨')).toContain('已取消：下雨');
    expect(await tell('cmd', '领导活动')).not.toContain('小清河');
    expect(await tell('of1', '取消领导活动1')).toContain('已经取消过');
  });

  const VISIT = '登记领导活动：6月11日上午9点，韩利师调研小清河，区水务局陪同';

  test.each(['韩区长说不去了', '领导临时有事，去不成了'])(
    'is called off before and after it is registered: %s',
    async (text) => {
      await tell('of1', VISIT);
      expect(await tell('of1', text)).toContain('已取消');
      expect(await tell('of1', '领导活动')).not.toContain('小清河');
      await tell('of1', VISIT);
      await tell('of1', '确认');
      expect(await tell('of1', text)).toContain('领导活动1');
      expect(await tell('of1', '领导活动')).not.toContain('小清河');
    },
  );
});

describe('领导活动 that was registered earlier on the day', () => {
  const later = async (...turns: readonly (readonly [string, string])[]) => {
    const office = await openClockedOffice(COMMAND, '2020-06-08 09:30');
    await office.say('of1', '登记领导活动：6月11日上午9点，韩利师调研小清河，区水务局陪同');
    await office.say('of1', '确认');
    await office.turnTo('2020-06-08 14:30');
    let answer = '';
    for (const [who, text] of turns) answer = await office.say(who, text);
    await office.store.close();
    return answer;
  };

  test.each(['改到下午3点', '时间调整到下午3点', '打错了，是下午3点'])(
    'is moved without its name: %s',
    async (text) => {
      expect(await later(['of1', text])).toContain('6月11日15:00');
    },
  );

  test('is moved again where the new hour was wrong', async () => {
    const turns = [
      ['of1', '改到下午3点'],
      ['of1', '说错了，应该是下午2点'],
    ] as const;
    expect(await later(...turns)).toMatch(/6月11日14:00.*原定6月11日15:00/u);
  });

  test.each([
    ['取消了，下雨不去了', '已取消：下雨'],
    ['取消吧，区里有会', '已取消：区里有会'],
    ['不搞了', '已取消'],
  ])('is called off without its name: %s', async (text, said) => {
    expect(await later(['of1', text])).toContain(said);
  });

  test('is left alone by who did something else since, by others, and by a question', async () => {
    const street = ['of1', '登记街道：北园街道，负责人王五'] as const;
    expect(await later(street, ['of1', '取消了，下雨不去了'])).not.toContain('已取消');
    expect(await later(['lw', '取消了，下雨不去了'])).not.toContain('已取消');
    expect(await later(['of1', '取消了吗'])).not.toContain('已取消');
  });
});

test.each(['韩区长那个改到下午两点', '韩区长的调研改到下午两点'])(
  '领导活动 is called by whose it is: %s',
  async (text) => {
    const office = await openClockedOffice(COMMAND, '2020-06-08 09:30');
    await office.say('of1', '登记领导活动：6月11日上午10点，韩区长调研小清河，区水务局陪同');
    await office.say('of1', '确认');
    expect(await office.say('of1', text)).toContain('现在是：6月11日14:00');
  },
);

describe('正文 一 街道架构', () => {
  test.each([
    ['登记一下泺口街道，书记赵六牵头，联络员孙七 电话没有', '负责人赵六，联络员孙七'],
    ['泺口街道，负责人赵六，联络员孙七', '负责人赵六，联络员孙七'],
    ['登记街道：泺口街道办，主任赵六担任负责人，联系人孙七兼任', '负责人赵六，联络员孙七'],
  ])('is registered in more words: %s', async (text, people) => {
    expect(await tell('of1', text)).toContain(`泺口街道：${people}`);
  });

  test.each([
    ['泺口联络员是孙七', '联络员孙七'],
    ['泺口书记错了，是赵柳', '负责人赵柳'],
  ])('is completed by the short name of the street registered last: %s', async (text, said) => {
    await tell('of1', '登记街道：泺口街道，负责人赵六');
    expect(await tell('of1', text)).toContain(said);
  });

  test.each([
    '药山街道成立了领导小组，组长张三，联络员李四',
    '药山街道已组建专班，负责人张三，联络员李四',
  ])('is registered by what a street has set up: %s', async (text) => {
    const office = await openClockedOffice(COMMAND, '2020-06-08 09:30');
    await office.say('of1', text);
    expect(await office.say('of1', '街道架构')).toContain('药山街道：负责人张三，联络员李四');
  });

  test('lists the streets that somebody named, with what is missing, and none besides', async () => {
    await tell('of1', '登记街道：药山街道，负责人张三，联络员李四');
    await tell('of1', '登记街道：北园街道，负责人王五');
    const listed = await tell('of1', '街道架构');
    expect(listed).toContain('药山街道：负责人张三，联络员李四');
    expect(listed).toContain('北园街道：负责人王五，联络员（缺）');
    expect(listed.split('\n')).toHaveLength(3);
    expect(await tell('of1', '登记街道：负责人王五')).toContain('没有写是哪个街道');
  });
});

describe('领导活动 by its number first', () => {
  test('is moved and cancelled, and nothing is registered anew', async () => {
    const office = await openClockedOffice(COMMAND, '2020-06-08 09:30');
    await office.say('of1', '登记领导活动：6月11日上午9点，韩利师调研小清河，区水务局陪同');
    await office.say('of1', '确认');
    await office.say('of1', '待签');
    expect(await office.say('of1', '领导活动1改到周五上午9点')).toContain('现在是：6月12日09:00');
    expect(await office.say('of1', '领导活动1取消，下雨')).toContain('已取消：下雨');
    expect(await office.say('of1', '1号领导活动不去了')).toContain('已经取消过');
  });
});

describe('正文 二（一） 一周汇总', () => {
  test.each(['上周汇总', '上周日常检查汇总', '上个星期各组查了啥'])(
    'is told of the week from Monday to Sunday that is over: %s',
    async (text) => {
      const office = await openClockedOffice(COMMAND, '2020-06-08 09:30');
      await office.say('gl4', '日常检查：6月8日，任务13，北园大街井盖缺失');
      await office.say('gl4', '确认');
      await office.turnTo('2020-06-15 10:00');
      const told = await office.say('of1', text);
      expect(told).toMatch(/6月8日至6月14日.*北园大街井盖缺失/su);
    },
  );

  test('is on the Monday itself that of the week before and of this day', async () => {
    const office = await openClockedOffice(COMMAND, '2020-06-08 09:30');
    await office.say('gl4', '日常检查：6月8日，任务13，北园大街井盖缺失');
    await office.say('gl4', '确认');
    await office.turnTo('2020-06-15 10:00');
    expect(await office.say('of1', '一周汇总')).toMatch(/6月8日至6月15日.*北园大街井盖缺失/su);
  });

  test('comes on Monday to the office where something happened, and the accompanying unit hears the workday before', async () => {
    const office = await openClockedOffice(COMMAND, '2020-06-08 09:30');
    for (const [who, text] of [
      ['gl4', '日常检查：6月8日，任务13，北园大街井盖缺失'],
      ['gl4', '确认'],
      ['of1', '登记领导活动：6月11日上午9点，韩利师调研小清河，区水务局陪同'],
      ['of1', '确认'],
    ] as const) {
      await office.say(who, text);
    }
    await office.turnTo('2020-06-23 12:00');
    const sent = (who: string, part: string) =>
      office
        .sentTo(who)
        .filter((one) => one.includes(part))
        .map((one) => one.slice(0, 10));
    expect(sent('of1', 'week:')).toEqual(['2020-06-15']);
    expect(sent('gl4', 'week:')).toEqual([]);
    expect(sent('lw', ':tomorrow')).toEqual(['2020-06-10']);
    await office.store.close();
  });
});
