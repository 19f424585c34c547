import { describe, expect, test } from '@jest/globals';
import { readPause, readPauseOfAll } from '../../../handlers/reminding/pause-said.ts';
import { momentIn } from '../../../src/domain/moment.ts';

const AT = momentIn('2020-07-06', '09:00');

describe('who takes over while somebody is away', () => {
  test.each([
    ['7月8号到14号我歇班，提醒给长财政就行', '长财政'],
    ['7月8号到14号请个假，有提醒就发给长财政呗', '长财政'],
    ['因个人原因我将于7月8日至7月14日请假，这段时间发给我的提醒请由长财政代为接收，谢谢', '长财政'],
    ['家里有事7月8号到14号不在，提醒让王芳收着就好', '王芳'],
    ['8号到14号出差，提醒麻烦转给李四呗', '李四'],
  ])('%s', (text, cover) =>
    expect(readPause(text, AT)).toEqual({
      kind: 'pause-nudges',
      from: '2020-07-08',
      until: '2020-07-14',
      cover,
    }),
  );

  test.each([
    '关于1号延期申请，经研究不予同意，理由是区里急等汇总，请按时报送',
    '请于7月8日下班前报值班表，这条通知发给第七组',
    '请于7月10日前核对联系电话，这个通知发给全体联络员',
  ])('is told by none of: %s', (text) => expect(readPause(text, AT)).toBeNull());
});

describe('the reminders of everybody', () => {
  test.each([
    '暂停所有提醒到7月15日',
    '提醒全停到7月15日',
    '把各单位的提醒全停了，停到7月15日',
    '麻烦把系统里发给大家的提醒全部先停一停，一直停到7月15日',
    '请您把所有人的提醒统一暂停，暂停的截止日期是7月15日，辛苦',
    '提醒啥的一律先停，停到7月15号再说',
    '7月15日为止 提醒 全部暂停',
    '从现在起到7月15日，停发一切提醒',
  ])('are to stop: %s', (text) =>
    expect(readPauseOfAll(text, AT)).toMatchObject({ until: '2020-07-15', cover: null }),
  );

  test.each([
    '催一下所有还没报的',
    '各单位的提醒停了吗',
    '恢复所有提醒',
    '请各单位暂停室外作业到7月15日',
    '所有提醒由李四代收到7月15日',
  ])('are not meant by: %s', (text) => expect(readPauseOfAll(text, AT)).toBeNull());
});
