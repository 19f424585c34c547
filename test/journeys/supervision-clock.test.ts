import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Seat } from '../support/office.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'of1', name: '许办', roles: [{ role: 'office' }] },
  { userid: 'lz', name: '联住房', roles: [{ role: 'liaison', unit: '区住房城乡建设局' }] },
  { userid: 'bz', name: '住建局长', roles: [{ role: 'unit-leader', unit: '区住房城乡建设局' }] },
  { userid: 'lm', name: '联民政', roles: [{ role: 'liaison', unit: '区民政局' }] },
  { userid: 'gz4', name: '马卫民', roles: [{ role: 'group-leader', group: 4 }] },
];

let office: ClockedOffice;
/** On Monday 8 June: for 区住建局, of a task of the fourth group. */
const open = async (until: string, what = '任务12停车场选址滞后') => {
  await office.say('of1', `督办：${what}，区住建局${until}前完成`);
  await office.say('of1', '确认');
};
/** The mornings on which somebody was told of it, with the first words that say why. */
const mornings = (who: string, words: RegExp): readonly string[] =>
  office.pushes
    .filter(({ to, at, text }) => to === who && at.endsWith('09:00') && words.test(text))
    .map(({ at }) => at.slice(5, 10));
const card = () => office.say('of1', '督办1');

beforeEach(async () => {
  office = await openClockedOffice(SEATS, '2020-06-08 10:00');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

describe('the clock of a 督办 (附件2 六)', () => {
  test('names it blue two workdays before its day, on the day, and red on the day after', async () => {
    await open('6月17日');
    await office.say('lz', '签收');
    await office.turnTo('2020-06-12 10:00');
    expect(await card()).not.toContain('亮');
    await office.turnTo('2020-06-15 10:00');
    expect(await card()).toContain('亮蓝，还有2天到期');
    await office.turnTo('2020-06-17 10:00');
    expect(await card()).toContain('亮蓝，今天到期');
    await office.turnTo('2020-06-18 10:00');
    expect(await card()).toContain('亮红，超期1天');
    expect(mornings('lz', /督办1/u)).toEqual(['06-15', '06-17', '06-18']);
    expect(mornings('gz4', /督办1/u)).toEqual(['06-18']);
    expect(mornings('of1', /督办1/u)).toEqual(['06-18']);
    expect(mornings('lm', /督办/u)).toEqual([]);
  });

  test('says it is overdue once to whoever owes it, and afterwards on Mondays to the office alone', async () => {
    await open('6月17日');
    await office.say('lz', '签收');
    await office.turnTo('2020-07-01 10:00');
    expect(mornings('lz', /督办1/u).filter((day) => day > '06-17')).toEqual(['06-18']);
    expect(mornings('gz4', /督办1/u)).toEqual(['06-18']);
    expect(mornings('of1', /督办1/u)).toEqual(['06-18', '06-22', '06-29']);
  });

  test('tells the head of the unit and the office when nobody has signed for it in a workday', async () => {
    await open('6月30日');
    await office.turnTo('2020-06-12 10:00');
    expect(mornings('bz', /督办1/u)).toEqual(['06-10']);
    expect(mornings('of1', /督办1/u)).toEqual(['06-10']);
    await office.say('lz', '签收');
  });

  test('leaves whoever has finished in peace, and begins again with what is returned', async () => {
    await open('6月17日');
    await office.say('lz', '办结督办1：选了3处');
    await office.turnTo('2020-06-15 10:00');
    expect(mornings('lz', /督办1/u)).toEqual([]);
    await office.say('of1', '退回督办1：少1处');
    expect(await card()).toContain('亮黄，办结被退回');
    await office.turnTo('2020-06-17 10:00');
    expect(mornings('lz', /督办1/u).at(-1)).toBe('06-17');
    await office.say('lz', '办结督办1：4处都有了');
    await office.say('of1', '同意督办1');
    await office.turnTo('2020-06-30 10:00');
    expect(mornings('lz', /督办1/u).at(-1)).toBe('06-17');
  });

  test('keeps a day that is no workday, and calls it late on the workday after', async () => {
    await open('6月21日');
    await office.say('lz', '签收');
    await office.turnTo('2020-06-23 10:00');
    expect(mornings('lz', /督办1/u)).toEqual(['06-18', '06-21', '06-22']);
  });

  test('moves its nudges with a day that the office has moved', async () => {
    await open('6月17日');
    await office.say('lz', '签收');
    await office.say('of1', '督办1时限到6月23日，因连续降雨');
    await office.turnTo('2020-06-18 10:00');
    expect(mornings('lz', /督办1/u)).toEqual([]);
    await office.turnTo('2020-06-24 10:00');
    expect(mornings('lz', /督办1/u)).toEqual(['06-19', '06-23', '06-24']);
  });

  test('tells after a week of silence what holds then, and not what it missed', async () => {
    await open('6月17日');
    await office.say('lz', '签收');
    office = await openClockedOffice(SEATS, '2020-06-19 08:00', { store: office.store });
    await office.turnTo('2020-06-19 12:00');
    const [told, ...others] = office.pushes.filter(({ to }) => to === 'lz');
    expect(told?.text).toContain('已亮红');
    expect(told?.text).not.toContain('蓝单');
    expect(others).toEqual([]);
  });

  test('makes one message of two slips', async () => {
    await open('6月17日');
    await open('6月17日', '任务16棚改安置房进展慢');
    await office.say('lz', '签收');
    await office.turnTo('2020-06-15 10:00');
    const [told, ...others] = office.pushes.filter(
      ({ to, at }) => to === 'lz' && at === '2020-06-15 09:00',
    );
    expect(told?.text).toMatch(/督办1[\s\S]*督办2/u);
    expect(others).toEqual([]);
  });

  test('is yellow where what is done lags far behind the time that is gone', async () => {
    await open('6月28日');
    await office.say('lz', '督办1进展：已完成40%');
    expect(await card()).not.toContain('亮黄');
    await office.turnTo('2020-06-22 10:00');
    expect(await card()).toContain('亮黄，进度40%，时间已过70%');
  });
});
