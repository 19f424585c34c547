import { afterEach, describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

let office: ClockedOffice;

/** 批示1, given and referred at half past nine of that day, and signed for unless it is not to be. */
async function referredOn(day: string, isSigned = true): Promise<void> {
  office = await openClockedOffice(COMMAND, `${day} 09:30`);
  await office.say('cmd', '批示：停车场选址慢，请区住建局牵头，区财政局配合，拿出方案');
  await office.say('cmd', '确认');
  await office.say('of1', '转办批示1');
  if (!isSigned) return;
  await office.say('lz', '签收批示1');
  await office.say('lcz', '签收批示1');
}

/** On which days somebody was told of 批示1 in the morning, with what the message says first. */
const morningsOf = (who: string): readonly string[] =>
  office.pushes
    .filter(({ at, to, text }) => to === who && at.endsWith('09:00') && text.includes('批示1'))
    .map(({ at, text }) => `${at.slice(5, 10)} ${kindOf(text)}`);

function kindOf(text: string): string {
  if (text.includes('签收，请督促')) return '未签收';
  if (/已亮红|超期/u.test(text)) return '超期';
  if (text.includes('今天')) return '当日';
  return text.includes('催办') ? '催办' : text;
}

describe('附件2 四 “催办”, morning by morning', () => {
  afterEach(() => expect(office.errors).toEqual([]));

  test('gives the group of 主办 a copy, whatever task the words are about', async () => {
    office = await openClockedOffice(COMMAND, '2020-06-01 09:30');
    await office.say('cmd', '批示：小清河垃圾要清，请区水务局抓紧');
    await office.say('cmd', '确认');
    await office.say('of1', '转办批示1');
    await office.turnTo('2020-06-02 09:30');
    expect(morningsOf('gl4')).toEqual([expect.stringContaining('主办区水务局')]);
    expect(morningsOf('gl6')).toEqual([expect.stringContaining('主办区水务局')]);
  });

  test('tells the leader whose words the office entered, who has nothing to do, on the morning after', async () => {
    office = await openClockedOffice(COMMAND, '2020-06-01 09:30');
    await office.say('of1', '登记批示：韩利师6月1日批示：请区水务局抓紧修路');
    await office.say('of1', '确认');
    expect(office.pushes.filter(({ to }) => to === 'cmd')).toEqual([]);
    await office.turnTo('2020-06-04 09:30');
    const told = office.pushes.filter(({ to }) => to === 'cmd');
    expect(told.map(({ at, text }) => [at.slice(5, 16), text])).toEqual([
      ['06-02 09:00', expect.stringContaining('许办已代录您的批示：请区水务局抓紧修路')],
    ]);
  });

  test('asks for no 签收 anew on the day after 继续办理', async () => {
    await referredOn('2020-06-01');
    await office.say('lz', '办结批示1：方案1套');
    await office.turnTo('2020-06-10 09:30');
    await office.say('of1', '综合上报批示1');
    await office.say('cmd', '继续办理：再压一压工期');
    await office.turnTo('2020-06-11 12:00');
    expect(morningsOf('of1').filter((one) => one.includes('06-11'))).toEqual([]);
    await office.turnTo('2020-06-12 12:00');
    expect(morningsOf('of1').filter((one) => one.includes('06-12 未签收'))).not.toEqual([]);
  });

  test('reminds 主办 and 协办 on D+3, D+5 and the day itself, and is late the workday after', async () => {
    await referredOn('2020-06-01');
    await office.turnTo('2020-06-12 20:00');
    expect(morningsOf('lz')).toEqual(['06-04 催办', '06-05 催办', '06-08 当日', '06-09 超期']);
    expect(morningsOf('lcz')).toEqual(['06-04 催办', '06-05 催办', '06-08 当日']);
  });

  test('tells the office and the 组长 once that it is late, and then the office on Mondays alone', async () => {
    await referredOn('2020-06-01');
    await office.turnTo('2020-06-23 20:00');
    expect(morningsOf('of1')).toEqual(['06-09 超期', '06-15 超期', '06-22 超期']);
    expect(morningsOf('gz4')).toEqual(['06-09 超期']);
    expect(morningsOf('cmd')).toEqual([]);
  });

  test('brings a reminder that would fall on a rest day the workday before it', async () => {
    await referredOn('2020-06-03');
    await office.turnTo('2020-06-11 20:00');
    expect(morningsOf('lz')).toEqual(['06-05 催办', '06-08 催办', '06-10 当日', '06-11 超期']);
  });

  test('leaves the day where it is when it is a holiday, and calls it late on the next workday', async () => {
    await referredOn('2020-06-18');
    await office.turnTo('2020-06-29 12:00');
    const told = ['06-19 催办', '06-23 催办', '06-25 当日', '06-28 超期'];
    expect(morningsOf('lz')).toEqual(told);
  });

  test('names nobody who has answered', async () => {
    await referredOn('2020-06-01');
    await office.turnTo('2020-06-04 12:00');
    await office.say('lz', '办结批示1：已形成方案');
    await office.turnTo('2020-06-12 20:00');
    expect(morningsOf('lz')).toEqual(['06-04 催办']);
    expect(morningsOf('lcz')).toEqual(['06-04 催办']);
  });

  test('counts half the time and two days where the director set the day', async () => {
    await referredOn('2020-06-01');
    await office.say('dir', '批示1时限到6月30日，因需要招标');
    await office.turnTo('2020-07-01 20:00');
    expect(morningsOf('lz')).toEqual(['06-15 催办', '06-28 催办', '06-30 当日', '07-01 超期']);
  });

  test('begins a new week where the leader wants it continued', async () => {
    await referredOn('2020-06-01');
    await office.say('lz', '办结批示1：已形成方案');
    await office.say('of1', '综合上报批示1');
    await office.turnTo('2020-06-08 10:00');
    await office.say('cmd', '继续办理批示1：再比选一处');
    await office.turnTo('2020-06-16 20:00');
    expect(morningsOf('lz')).toEqual(['06-11 催办', '06-12 催办', '06-15 当日', '06-16 超期']);
  });

  test('says to the head of the unit and the office that it was not signed for within a workday', async () => {
    await referredOn('2020-06-01', false);
    await office.turnTo('2020-06-03 20:00');
    expect(morningsOf('bz')).toEqual(['06-03 未签收']);
    expect(morningsOf('of1').filter((one) => one.includes('未签收'))).not.toEqual([]);
    expect(morningsOf('lm')).toEqual([]);
  });
});
