import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell } = office;

describe('the office’s urging', () => {
  test.each(['催环卫的消息发出去了没有', '给环卫中心的催办送到了吗', '发了没'])(
    'is asked after, and not ordered again: %s',
    async (text) => {
      await tell('bgs', '催办区环卫管护中心');
      await tell('bgs', '确认');
      expect(await tell('bgs', text)).toContain('催了1家');
    },
  );

  test.each(['先不催了，这次取消', '不催了哈', '算了 别发了'])(
    'is called off while it waits: %s',
    async (text) => {
      await tell('bgs', '催一下没报的');
      expect(await tell('bgs', text)).toContain('已取消');
    },
  );
});

describe('who is registered', () => {
  test.each([
    '环卫中心谁是联络员',
    '环卫中心的联络员登记的是哪位',
    '请查一下环卫中心联络员叫什么名字',
  ])('is told to the office: %s', async (text) =>
    expect(await tell('bgs', text)).toContain('登记的联络员'),
  );

  test.each(['联络员我不干了，绑定给我解除吧', '请解除我的联络员登记', '给我解绑'])(
    'ends for who asks it of themselves, and is shown first: %s',
    async (text) => {
      expect(await tell('hw', text)).toContain('回复“确认”即办理');
      await tell('hw', '取消');
    },
  );

  test.each(['新联络员怎么登记', '我们单位换人了，新来的联络员要怎么绑定'])(
    'is told how to grow: %s',
    async (text) => expect(await tell('hw', text)).toContain('绑定 单位名称 身份 姓名'),
  );
});

describe('when reminders go out', () => {
  test.each([
    '提醒时间改到上午8点半',
    '以后的提醒都早上八点发',
    '晚上7点到早上8点半不发提醒，设置一下',
    '免打扰改成19:00到8:30',
  ])('is not set in the chat, and it is said where: %s', async (text) =>
    expect(await tell('bgs', text)).toContain('随任务文件更改'),
  );
});

describe('the day of the monthly report', () => {
  test.each(['月报日：每月25', '经研究，月报时间定为每月25日，请予设置', '月报日就定每月25号得了'])(
    'is shown before it holds: %s',
    async (text) => {
      expect(await tell('bgs', text)).toContain('将把月报日设为每月25日');
      await tell('bgs', '取消');
    },
  );

  test('is not taken back as a pause of reminders', async () =>
    expect(await tell('bgs', '您好，刚才把月报日设置为20日一事请予撤销')).not.toContain('暂停'));
});

test.each(['收到提醒，我已知悉，辛苦', '催办收到'])('an urging is signed for: %s', async (text) => {
  await tell('bgs', '催办区环卫管护中心');
  await tell('bgs', '确认');
  expect(await tell('hw', text)).toContain('已登记签收');
});

test.each(['你都有啥功能', '恁能做点啥', '请问您都能干些什么'])(
  'what it can do is told: %s',
  async (text) => expect(await tell('hw', text)).toContain('您可以这样用'),
);
