import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-08-03 09:00', COMMAND);

describe('a document of which all parts are told, and no word that begins it', () => {
  test('is drafted, and in whose name it goes ends no text', async () => {
    const shown = await tell(
      'gl4',
      '标题就叫关于开展易涝点排查的通知，发给各街道办事处和水务局，内容：请各单位于8月17日前排查完，报第四组。以办公室名义',
    );
    expect(shown).toContain('【草稿】发文：关于开展易涝点排查的通知');
    expect(shown).toContain('指挥部办公室名义 · 通知 · 第四组承办 · 主送各街道办事处和水务局');
    expect(shown).toContain('正文：请各单位于8月17日前排查完，报第四组。\n');
  });

  test('may have the name of another paper in its title', async () => {
    const shown = await tell(
      'of1',
      '我们办公室自己起一个，用指挥部名义，关于印发《百日攻坚方案》的通知，给各成员单位，正文：现将方案印发给你们。',
    );
    expect(shown).toContain('【草稿】发文：关于印发《百日攻坚方案》的通知');
    expect(shown).toContain('指挥部名义 · 通知 · 指挥部办公室承办 · 主送各成员单位');
  });

  test('is taken back as this one, whatever leads to it', async () => {
    await report(
      'of1',
      '起草发文，以指挥部办公室名义，标题：关于摸排的通知，主送：各责任单位，正文：请报送摸排情况。',
    );
    expect(await tell('of1', '算了这个文先不发了，撤了吧')).toContain('已撤回');
  });

  test.each(['已印发关于排查的通知，内容：请各单位排查。以办公室名义', '关于排查的通知谁起草'])(
    'is none in a report or a question: %s',
    async (text) => expect(await tell('gl4', text)).not.toContain('【草稿】发文'),
  );
});

describe('a day of a leader', () => {
  test('is told without its word, with who comes along and when they set out', async () => {
    const shown = await tell('of1', '14号上午韩区长看小清河，水务陪，9点出发');
    expect(shown).toContain('将登记领导活动：8月14日09:00，韩区长看小清河，区水务局陪同');
  });

  test('parts who comes along from what is done at a blank', async () => {
    const shown = await tell('of1', '后天下午区长去北园大街调研 城管陪同 两点半走');
    expect(shown).toContain('8月5日14:30，区长去北园大街调研，区城管局陪同');
  });

  test('and a 督办 in one message are both shown', async () => {
    const shown = await tell(
      'of1',
      '14号上午韩区长看小清河，水务陪，9点出发；另外督办：任务8小清河排口，水务局8月20日前封堵',
    );
    expect(shown).toContain('将登记领导活动：8月14日09:00');
    expect(shown).toContain('督办立项（任务8小清河排口）');
  });
});

describe('a word of the office that was only offered', () => {
  test('holds up no wish for a later day', async () => {
    await report('cmd', '批示：北园大街井盖响，请区水务局处理');
    await tell('of1', '转办批示1');
    expect(await tell('lw', '这个井盖是燃气公司的，不归我们管，能退吗')).toContain('退回批示1');
    const asked = await tell('lw', '换井盖要从外地调货，一周怕完不成，想延到8月底');
    expect(asked).toContain('申请延期');
  });

  test('has the word that it counts as done for no part of its text', async () => {
    await report('cmd', '批示：北园大街井盖响，请区水务局处理');
    await tell('of1', '转办批示1');
    await tell('lw', '初步看是井座松了，正换着');
    const shown = await tell('lw', '这个就算办完了吧');
    expect(shown).toContain('办结批示1：初步看是井座松了，正换着。');
  });
});

test('days with one month are both of it, in who receives meanwhile', async () => {
  const reply = await tell('gl4', '我休假，8月11到15号消息给马卫民');
  expect(reply).toContain('2020年8月11日至2020年8月15日不提醒您，改为提醒马卫民');
});

test('a step of a record fills no day of a leader that waits', async () => {
  await tell('of1', '韩区长16号上午去药山 看违建 水务陪');
  await tell('of1', '把那个检查转督办 水务8月底前拆');
  const shown = await tell('of1', '9点半');
  expect(shown).toContain('8月16日09:30');
  expect(await tell('of1', '那天取消了')).toContain('已取消');
});
