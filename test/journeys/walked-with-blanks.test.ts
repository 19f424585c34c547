import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-08-17 09:00', COMMAND);

const given = () => report('cmd', '批示：堤口路积水，水务查原因，区财政局配合');
const referred = async () => {
  await given();
  await tell('of1', '转办批示1');
};
const answered = async () => {
  await referred();
  await tell('lw', '办结批示1：疏通26个');
};

describe('a 批示 in the words of a phone', () => {
  test.each([
    '韩区长昨天在材料上写了：油烟要马上治，水务局牵头。帮我登一下',
    '韩区长上午调研说了：油烟要马上治，水务局牵头，记一下',
  ])('is registered for a leader who said or wrote it: %s', async (text) => {
    const shown = await tell('of1', text);
    expect(shown).toContain('【草稿】批示登记：韩利师');
    expect(shown).toContain('批示原文：油烟要马上治，水务局牵头\n');
  });

  test.each(['给水务转过去 财政协办', '转水务 抄送财政局', '转给水务吧 财政配合'])(
    'is referred to those who are named, and not only put forward: %s',
    async (text) => {
      await given();
      expect(await tell('of1', text)).toContain('转办：主办区水务局，协办区财政局');
    },
  );

  test('is received with a promise, told of, and answered by what is told on top', async () => {
    await referred();
    expect(await tell('lw', '好的马上查')).toContain('签收');
    expect(await tell('lw', '初步看是雨水口堵了 正清着')).toContain(
      '进展批示1：初步看是雨水口堵了',
    );
    const shown = await tell('lw', '清完了 雨水口疏通26个 算结了吧');
    expect(shown).toContain('办结批示1：初步看是雨水口堵了，正清着；清完了，雨水口疏通26个。');
    expect(await tell('lw', '确认')).toContain('反馈');
  });

  test('is told of by what is still to do, and never given back by that', async () => {
    await referred();
    expect(await tell('lw', '修了一半 还差12盏')).toContain('进展批示1');
  });

  test('goes back with a question in it, where an order ends it', async () => {
    await answered();
    const reply = await tell('of1', '领导问根子在哪 你们光清淤不够 重新报');
    expect(reply).toContain('退回：领导问根子在哪，你们光清淤不够，重新报');
  });

  test.each(['报给领导 他看完就结', '这回行了 报给领导 他看完就结'])(
    'goes up to the leader, and is closed after that: %s',
    async (text) => {
      await answered();
      expect(await tell('of1', text)).toContain('已上报，办理情况已发给韩利师');
      expect(await tell('cmd', '看了 可以')).toContain('韩利师');
      expect(await tell('of1', '那结了吧')).toContain('已注结');
    },
  );
});

describe('a 督办 beside a 批示', () => {
  test('is opened apart from it, and received by its sort', async () => {
    await referred();
    const shown = await tell('of1', '另外单独立个督办 任务13大桥路坑洼 水务9月10号前修好');
    expect(shown).toContain('【草稿】督办立项');
    await tell('of1', '没错');
    expect(await tell('lw', '督办收到')).toContain('督办1');
  });
});

describe('how it stands', () => {
  test.each(['到哪步了 我这边还要干啥', '现在走到哪步了'])(
    'is asked of what was spoken of last: %s',
    async (text) => {
      await referred();
      expect(await tell('of1', text)).toContain('状态：待');
    },
  );
});

describe('what a leader says of a thing on the way', () => {
  test('is a 批示 of those who are to see to it, and referred in few words', async () => {
    const shown = await tell(
      'cmd',
      '今天看了泺口那边的绿道 断头的地方不少 园林和水务商量下怎么接上 月底给我个说法',
    );
    expect(shown).toContain('主办区园林绿化服务中心，协办区水务局');
    await tell('cmd', '就这么写');
    expect(await tell('of1', '园林牵头 水务配合 转')).toContain('拟办、转办');
    expect(await tell('lw', '批示的事也谢谢领导')).not.toContain('进展已记');
  });
});

describe('the day of a 批示', () => {
  test('is today where somebody has just said it', async () => {
    const shown = await tell('of1', '韩区长刚在电话里说：店招太乱 水务局先拿个方案。记一下');
    expect(shown).toContain('【草稿】批示登记：韩利师，8月17日');
  });

  test('is none in an order of who is to have it', async () => {
    await tell('of1', '登记批示：韩利师，店招太乱，请区水务局拿方案');
    expect(await tell('of1', '转水务 一周内')).not.toContain('8月24日还没有到');
  });

  test('does not change with the week that holds of every one', async () => {
    await given();
    expect(await tell('of1', '转水务 一周内')).toContain('转办：主办区水务局');
  });
});

test('a leader who lets units look into a thing orders it', async () => {
  const shown = await tell('cmd', '让水务和财政局一起看看井盖的事 下周拿意见');
  expect(shown).toContain('【草稿】批示登记');
  await tell('cmd', '对 算批示');
  expect(await tell('of1', '按你拟的转')).toContain('转办');
});
