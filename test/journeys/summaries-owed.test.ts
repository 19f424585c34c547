import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'sun', name: '孙工', roles: [{ role: 'liaison', unit: '区生态环境分局' }] },
  { userid: 'gl3', name: '组联三', roles: [{ role: 'group-liaison', group: 3 }] },
]);
const { say } = office;

/** The mornings on which somebody heard these words. */
const mornings = (who: string, words: RegExp): readonly string[] =>
  office.now.pushes.filter(({ to, text }) => to === who && words.test(text)).map(({ at }) => at);

const OWED = /汇总表还没有报指挥部办公室/u;

describe('the 汇总表 of a quarter (附件2 五), for which the notice names no day', () => {
  test('is reminded of once, five workdays after the 12th, to the group that lacks it', async () => {
    await office.openOn('2020-07-13 09:30');
    await office.now.turnTo('2020-08-31 10:00');
    expect(mornings('gl4', OWED)).toEqual(['2020-07-17 09:00']);
    expect(mornings('gl3', OWED)).toEqual(['2020-07-17 09:00']);
    expect(mornings('gl3', /第三组二季度汇总表/u)).toHaveLength(1);
    expect(mornings('gz4', OWED)).toEqual([]);
    expect(mornings('of1', OWED)).toEqual([]);
    expect(mornings('sun', OWED)).toEqual([]);
  });

  test('says what lacks: what is not judged, or nothing but to hand it in', async () => {
    await office.openOn('2020-07-10 09:30');
    await say('sun', '任务10，二季度，进展：路检250次，问题：无，下一步：继续路检。');
    await say('sun', '确认');
    for (const unit of ['区城管局', '区住建局', '区商务局', '区工信局', '区公安分局', '区市场局']) {
      await say('gl3', `免填任务10 ${unit}：配合单位`);
    }
    await office.now.turnTo('2020-07-17 10:00');
    expect(office.now.lastTo('gl3')).toMatch(/还有\d项没有研判，请回“研判二季度”/u);
  });

  test('is not spoken of where it is in', async () => {
    await office.openOn('2020-07-13 09:30');
    await say('gl3', '研判二季度');
    for (const line of (await say('gl3', '研判二季度')).split('\n')) {
      const [, pair] = /(任务\d+区\S+?)[：:（ ]/u.exec(line) ?? [];
      if (pair) await say('gl3', `${pair}未完成：没有报送`);
    }
    expect(await say('gl3', '提交第三组二季度汇总表')).toContain('已报指挥部办公室');
    await office.now.turnTo('2020-08-31 10:00');
    expect(mornings('gl3', OWED)).toEqual([]);
    expect(mornings('gl4', OWED)).toEqual(['2020-07-17 09:00']);
  });

  test('comes back to be asked for where the office sent it back', async () => {
    await office.openOn('2020-07-13 09:30');
    for (const line of (await say('gl3', '研判二季度')).split('\n')) {
      const [, pair] = /(任务\d+区\S+?)[：:（ ]/u.exec(line) ?? [];
      if (pair) await say('gl3', `${pair}未完成：没有报送`);
    }
    await say('gl3', '提交第三组二季度汇总表');
    await say('of1', '退回第三组二季度汇总表：理由写得太简单');
    await office.now.turnTo('2020-07-17 10:00');
    expect(office.now.lastTo('gl3')).toContain('各项都已研判，报送请回“提交第三组二季度汇总表”');
  });

  test('the office sets another number of workdays', async () => {
    await office.openOn('2020-07-13 09:30');
    expect(await say('of1', '设置汇总表提醒天数 3天')).toContain('已设为3，从现在起执行');
    await office.now.turnTo('2020-07-31 10:00');
    expect(mornings('gl4', OWED)).toEqual(['2020-07-15 09:00']);
  });
});

const MISSED = /还没有典型做法/u;

describe('a quarter of which a group noted no 典型做法 (附件2 三)', () => {
  test('is named once, in the message that its 联络员 gets anyway', async () => {
    await office.openOn('2020-06-29 09:30');
    await office.now.turnTo('2020-08-31 10:00');
    expect(mornings('gl4', MISSED)).toEqual(['2020-07-08 09:00']);
    expect(mornings('gl4', /./u).filter((at) => at.startsWith('2020-07-08'))).toHaveLength(1);
    expect(mornings('gz4', MISSED)).toEqual([]);
    expect(mornings('lw', MISSED)).toEqual([]);
  });

  test.each([
    ['in a month', '任务13，5月，进展：大中修2条；问题：无；下一步：完工。典型做法：错峰施工。'],
    [
      'in the quarter',
      '任务13，二季度，进展：大中修2条；问题：无；下一步：完工。典型做法：错峰施工。',
    ],
  ])('is not named where one stands %s', async (_where, text) => {
    await office.openOn('2020-07-02 09:30');
    await say('lw', text);
    await say('lw', '确认');
    await office.now.turnTo('2020-07-31 10:00');
    expect(mornings('gl4', MISSED)).toEqual([]);
    expect(mornings('gl6', MISSED)).toEqual(['2020-07-08 09:00']);
  });
});
