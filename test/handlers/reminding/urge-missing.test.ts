import { describe, expect, test } from '@jest/globals';
import { SIGNINGS } from '../../../src/domain/signing.ts';
import { urgingsOfPeriod } from '../../../src/domain/urging.ts';
import type { Seat } from '../../support/office.ts';
import { openClockedOffice } from '../../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'ban', name: '赵办', roles: [{ role: 'office' }] },
  { userid: 'wang', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] },
  { userid: 'li', name: '李局', roles: [{ role: 'unit-leader', unit: '区水务局' }] },
  { userid: 'sun', name: '孙工', roles: [{ role: 'liaison', unit: '区商务局' }] },
  { userid: 'ma', name: '马组长', roles: [{ role: 'group-leader', group: 4 }] },
];
const open = (at = '2020-07-09 10:00') => openClockedOffice(SEATS, at);

describe('催一下没报的', () => {
  test('shows whom it would urge, and sends nothing before a 确认', async () => {
    const { say, pushes } = await open();
    const shown = await say('ban', '催一下没报的');
    expect(shown).toContain('将催报2020年二季度未报齐的单位（期限2020年7月12日），发给2人');
    expect(shown).toContain('王工：区水务局应报7项、未报7项（任务4、7、8、11、13、14、32）');
    expect(shown).toContain('没有登记联络员、发不到的单位');
    expect(pushes).toEqual([]);
  });

  test('urges everybody who owes something, once', async () => {
    const { say, report, pushes } = await open();
    await report('区商务局', '2020-Q2');
    await say('ban', '催一下没报的');
    expect(await say('ban', '确认')).toContain('已催报2020年二季度，发给1人');
    await say('ban', '确认');
    expect(pushes.map(({ at, to }) => `${at} ${to}`)).toEqual(['2020-07-09 10:00 wang']);
    expect(pushes[0]?.text).toContain('赵办7月9日 10:00催报2020年二季度情况');
  });

  test('is refused within four hours, with who urged when, and done after them', async () => {
    const { say, turnTo, pushes } = await open();
    await say('ban', '催一下没报的');
    await say('ban', '确认');
    await turnTo('2020-07-09 13:59');
    expect(await say('ma', '催一下没报的')).toContain(
      '赵办7月9日 10:00刚催过，两次催报至少隔4小时，7月9日 14:00以后可以再催',
    );
    await turnTo('2020-07-09 14:00');
    expect(await say('ban', '催一下没报的')).toContain('将催报');
    await say('ban', '确认');
    expect(pushes.filter(({ to }) => to === 'wang')).toHaveLength(2);
  });

  test('spares whoever has had two messages today', async () => {
    const { say, turnTo, pushes } = await open('2020-07-10 08:00');
    await turnTo('2020-07-10 10:00');
    await say('ban', '催一下没报的');
    await say('ban', '确认');
    await turnTo('2020-07-10 15:00');
    expect(await say('ban', '催一下没报的')).toContain(
      '今天已提醒过两次、这次不再打扰：区水务局王工',
    );
    await say('ban', '确认');
    await turnTo('2020-07-10 23:00');
    expect(pushes.filter(({ to }) => to === 'wang')).toHaveLength(2);
  });

  test('said in the evening goes out in the next morning, unless it is done by then', async () => {
    const { say, turnTo, report, pushes } = await open('2020-07-08 21:00');
    await say('ban', '催一下没报的');
    await say('ban', '确认');
    await report('区水务局', '2020-Q2');
    await turnTo('2020-07-09 12:00');
    const urged = pushes.filter(({ key }) => key.startsWith('urging:'));
    expect(urged.map(({ at, to }) => `${at} ${to}`)).toEqual(['2020-07-09 08:00 sun']);
  });

  test('by a group leader reaches the units of the group only', async () => {
    const { say, pushes } = await open();
    expect(await say('ma', '催一下没报的')).toContain('城市道路交通提升行动工作组');
    await say('ma', '确认');
    expect(pushes.map(({ to }) => to)).toEqual(['wang']);
  });

  test('by a group leader is refused for another group', async () => {
    const { say } = await open();
    expect(await say('ma', '催一下第二组没报的')).toContain('由该组或指挥部办公室催报');
    expect(await say('ma', '催一下第四组没报的')).toContain('王工');
  });

  test('says so where nobody is missing', async () => {
    const { say, report, plan } = await open();
    for (const { name } of plan.units) await report(name, '2020-Q2');
    expect(await say('ban', '催一下二季度没报的')).toContain('均已报送，没有要催的');
  });

  test('names nobody in a group chat unless the office asks', async () => {
    const { say } = await open();
    expect(await say('ma', '催一下没报的', 'group')).toContain('私聊');
    expect(await say('ban', '催一下没报的', 'group')).toContain('王工');
    expect(await say('wang', '催一下没报的')).toContain('只能由');
  });
});

describe('an urging that is not signed for', () => {
  test('goes to the next level after one workday, over the weekend', async () => {
    const { say, turnTo, pushes } = await open('2020-07-17 10:00');
    await say('ban', '催一下没报的');
    await say('ban', '确认');
    await turnTo('2020-07-20 09:59');
    expect(pushes.filter(({ to }) => to === 'li')).toEqual([]);
    await turnTo('2020-07-20 10:00');
    const [told] = pushes.filter(({ to }) => to === 'li');
    expect(told?.at).toBe('2020-07-20 10:00');
    expect(told?.text).toContain('一个工作日内没有签收');
    expect(told?.text).toContain('· 王工：区水务局应报7项、未报7项');
    await turnTo('2020-07-31 10:00');
    expect(pushes.filter(({ to }) => to === 'li')).toHaveLength(1);
  });

  test('goes to the office where the unit has no leader', async () => {
    const { say, turnTo, pushes } = await open('2020-07-16 10:00');
    await say('ban', '催一下没报的');
    await say('ban', '确认');
    await turnTo('2020-07-17 10:00');
    const told = pushes.filter(({ key, to }) => key.includes(':unsigned:') && to === 'ban');
    expect(told.map(({ text }) => text.includes('孙工：区商务局'))).toEqual([true]);
  });

  test('goes to nobody once it is signed for, or done', async () => {
    const { say, turnTo, report, store, pushes } = await open('2020-07-16 10:00');
    await say('ban', '催一下没报的');
    await say('ban', '确认');
    await turnTo('2020-07-16 11:00');
    expect(await say('wang', '签收')).toContain('已登记签收（7月16日 11:00）：【催报】');
    await report('区商务局', '2020-Q2');
    await turnTo('2020-07-20 12:00');
    expect(pushes.filter(({ key }) => key.includes(':unsigned:'))).toEqual([]);
    const [urging] = await urgingsOfPeriod(store.kept, '2020-Q2', 1);
    expect(await store.kept(SIGNINGS).get(urging?.urged[0]?.key ?? '')).toMatchObject({
      personId: 'terminal:wang',
      signedAt: '2020-07-16T03:00:00.000Z',
    });
  });
});

describe('签收', () => {
  test('of a nudge keeps the time; where nothing was sent there is nothing to sign', async () => {
    const { say, turnTo, store } = await open('2020-07-08 08:00');
    expect(await say('wang', '签收')).toContain('没有要您签收的消息');
    await turnTo('2020-07-08 09:20');
    expect(await say('wang', '签收')).toContain('已登记签收（7月8日 09:20）：2020年二季度');
    await turnTo('2020-07-08 10:00');
    expect(await say('wang', '签收了')).toContain('7月8日 09:20');
    const signing = await store.kept(SIGNINGS).get('2020Q2:due-in-2:区水务局:terminal:wang');
    expect(signing?.signedAt).toBe('2020-07-08T01:20:00.000Z');
  });
});
