import { describe, expect, test } from '@jest/globals';
import { readNudgeCommand } from '../../../handlers/reminding/orders.ts';
import { momentIn } from '../../../src/domain/moment.ts';

const read = (text: string) => readNudgeCommand(text, momentIn('2020-07-10', '09:30'));

describe('a reminder', () => {
  test.each([
    ['在开会，明早9点再提醒我', '2020-07-11', '09:00'],
    ['今晚7点再叫我', '2020-07-10', '19:00'],
    ['下午3点再提醒', '2020-07-10', '15:00'],
    ['下午三点再提醒我', '2020-07-10', '15:00'],
    ['请15:30再提醒我一下', '2020-07-10', '15:30'],
    ['3点再提醒', '2020-07-10', '15:00'],
    ['11点再提醒我', '2020-07-10', '11:00'],
    ['中午12点再提醒', '2020-07-10', '12:00'],
    ['明天上午9点再提醒', '2020-07-11', '09:00'],
    ['7月13日下午两点半再提醒我', '2020-07-13', '14:30'],
    ['下午4点一刻再提醒', '2020-07-10', '16:15'],
    ['两小时后再提醒', '2020-07-10', '11:30'],
    ['过半小时再提醒我', '2020-07-10', '10:00'],
    ['一个半小时后再提醒', '2020-07-10', '11:00'],
    ['20分钟后提醒我', '2020-07-10', '09:50'],
    ['晚上9点再提醒', '2020-07-10', '21:00'],
  ])('“%s” is for %s at %s', (text, day, time) => {
    expect(read(text)).toEqual({ kind: 'remind-later', day, time });
  });

  test.each([
    '下午3点报',
    '我下午3点报给你',
    '稍后再说',
    '下午25点再提醒',
    '明天提醒区水务局报材料',
  ])('is not read from “%s”', (text) => expect(read(text)).toBeNull());
});

describe('a pause', () => {
  test.each([
    ['暂停提醒到7月20日，由李四代收', '2020-07-10', '2020-07-20', '李四'],
    ['7月13日至7月17日暂停提醒，由区水务局李工代收', '2020-07-13', '2020-07-17', '区水务局李工'],
    ['暂停提醒3天，请李工代办', '2020-07-10', '2020-07-12', '李工'],
    ['暂停提醒至7月20日，代收人：李四', '2020-07-10', '2020-07-20', '李四'],
    ['下周暂停提醒，请李四代收', '2020-07-13', '2020-07-19', '李四'],
    ['暂停提醒，由李四代收', '2020-07-10', null, '李四'],
    ['暂停提醒到7月20日', '2020-07-10', '2020-07-20', null],
    ['暂停提醒', '2020-07-10', null, null],
    ['我7月13日到15日出差，由王局代收', '2020-07-13', '2020-07-15', '王局'],
    ['下周休年假，请小李代收', '2020-07-13', '2020-07-19', '小李'],
    ['别催了', '2020-07-10', null, null],
    ['先别催了，周日前一定报', '2020-07-10', null, null],
  ])('“%s” is from %s until %s, covered by %s', (text, from, until, cover) => {
    expect(read(text)).toEqual({ kind: 'pause-nudges', from, until, cover });
  });

  test.each(['恢复提醒', '取消暂停提醒'])('ends by “%s”', (text) => {
    expect(read(text)).toEqual({ kind: 'resume-nudges' });
  });
});

describe('a signature', () => {
  test.each(['签收', '已签收', '签收了', '确认签收', '签收！'])('is “%s”', (text) => {
    expect(read(text)).toEqual({ kind: 'sign-for' });
  });

  test.each(['收到', '文件签收单丢了', '请各单位签收'])('is not “%s”', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('the office’s table of days', () => {
  test.each([
    ['设置放假 2027年10月1日至7日', '2027-10-01', '2027-10-07', false],
    ['设置上班：2027年9月26日', '2027-09-26', '2027-09-26', true],
    ['登记调休上班2027年10月9日', '2027-10-09', '2027-10-09', true],
  ])('grows by “%s”', (text, from, to, isWorkday) => {
    expect(read(text)).toEqual({ kind: 'set-workdays', from, to, isWorkday });
  });
});
