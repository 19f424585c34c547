import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Chat, Turn } from '../../src/rehearsal/turn.ts';
import { openTestStage, type TestStage } from '../support/stage.ts';
import { momentOfWords } from '../support/virtual-office.ts';

let stage: TestStage;

beforeEach(async () => {
  stage = await openTestStage();
});
afterEach(async () => {
  await stage.close();
  expect(stage.errors).toEqual([]);
});

function chatOf(of: string): Chat {
  const chat = stage
    .scene()
    .cast.chats()
    .find((one) => one.of === of);
  if (!chat) throw new Error(`No chat of ${of}`);
  return chat;
}

const turnsOf = (of: string): readonly Turn[] =>
  stage
    .scene()
    .turns()
    .filter(({ chat }) => chat === chatOf(of).key);

const say = (of: string, text: string, userid = of) =>
  stage.act((scene) => scene.say(chatOf(of), userid, text));

const turnTo = (words: string) => stage.act((scene) => scene.turnTo(momentOfWords(words)));

/** `kind text`, of a text its beginning. */
const inShort = (turns: readonly Turn[]) =>
  turns.map(({ kind, text }) => `${kind} ${text.slice(0, 8)}`);

const openChats = () =>
  stage
    .scene()
    .cast.chats()
    .filter(({ isOpen }) => isOpen)
    .map(({ of }) => of);

describe('a scene', () => {
  test('shows everybody’s chat beside the others, and in each what was said there', async () => {
    await say('王工', '24号任务谁牵头');
    await say('工作群', '@小助手 总指挥是谁', '钱工');
    expect(openChats()).toEqual(['王工', '钱工', '张主任', '工作群']);
    expect(inShort(turnsOf('王工'))).toEqual(['said 24号任务谁牵头', 'answer 任务24“大力推']);
    expect(inShort(turnsOf('工作群'))).toEqual(['said 总指挥是谁', 'answer 指挥部总指挥是韩']);
    expect(turnsOf('工作群')[0]).toMatchObject({ who: '区环卫管护中心联络员 钱工' });
    expect(turnsOf('钱工')).toEqual([]);
  });

  test('says of each sentence how it was read', async () => {
    await say('王工', '24号任务谁牵头');
    const [said] = turnsOf('王工');
    const why = said?.kind === 'said' ? said.why.join('\n') : '';
    expect(why).toContain('"kind":"ask-task-lead"');
    expect(why).toContain('task 24号任务');
  });

  test('has buttons, which are pressed by whoever speaks in the chat', async () => {
    await say('钱工', '28号任务6月公厕已完成4座，水电接入慢；下一步：抓紧');
    const draft = turnsOf('钱工').at(-1);
    const labels = draft && 'buttons' in draft ? draft.buttons.map(({ label }) => label) : [];
    expect(labels).toEqual(['确认', '取消']);
    await stage.act((scene) => scene.pressButton(draft?.number ?? 0, 0, '钱工'));
    expect(inShort(turnsOf('钱工').slice(-2))).toEqual([
      expect.stringMatching(/^said 确认\d+$/u),
      'answer 已登记，回执：\n',
    ]);
  });

  test('lets what the clerk says of its own accord arrive where it belongs, also out of view', async () => {
    await say('张主任', '设置月报日 25日');
    stage.scene().cast.dismiss(chatOf('钱工').key);
    await turnTo('2020-06-24 10:00');
    expect(turnsOf('王工').map(({ kind, at }) => `${kind} ${at}`)).toContain(
      `push ${momentOfWords('2020-06-19 09:00')}`,
    );
    expect(turnsOf('钱工').length).toBe(turnsOf('王工').length);
    expect(openChats()).not.toContain('钱工');
    await stage.act((scene) => scene.admit('钱工'));
    expect(openChats().at(-1)).toBe('钱工');
  });

  test('turns its clock to the next message, and says where none comes', async () => {
    await say('张主任', '设置月报日 25日');
    const next = (latest: string) =>
      stage.act((scene) => scene.turnToNextPush(momentOfWords(latest)));
    expect(await next('2020-07-01 00:00')).toBe(true);
    expect(stage.scene().now()).toBe(momentOfWords('2020-06-19 09:00'));
    expect(await next('2020-06-19 10:00')).toBe(false);
  });

  test('gives the file below an answer, and nothing below any other', async () => {
    await say('张主任', '导出任务台账');
    const [said, answer] = turnsOf('张主任');
    const file = await stage.scene().fileBelow(answer?.number ?? 0);
    expect(file?.name).toBe('任务台账.xlsx');
    expect(
      Buffer.from(file?.bytes ?? [])
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(await stage.scene().fileBelow(said?.number ?? 0)).toBeNull();
    expect(await stage.scene().fileBelow(99)).toBeNull();
  });

  test('lets somebody speak whom nobody knows, and hears of an answer to them', async () => {
    await stage.act((scene) => scene.admit('无'));
    await say('guest', '绑定 区商务局 联络员 孙工');
    expect(inShort(turnsOf('guest'))).toEqual([
      'said 绑定 区商务局 ',
      expect.stringContaining('已提交1号'),
    ]);
    await say('张主任', '同意1');
    expect(inShort(turnsOf('guest')).at(-1)).toContain('push 您的登记申请');
    expect(await stage.act((scene) => scene.admit('随便谁'))).toBe(false);
  });

  test('keeps nothing of what bears a mark of secrecy', async () => {
    await say('王工', '【机密】28号任务的情况');
    const kept = JSON.stringify([stage.scene().lines(), stage.scene().turns()]);
    expect(kept).not.toContain('28号任务的情况');
    expect(turnsOf('王工').length).toBe(2);
  });
});

describe('a stage', () => {
  const SCRIPT = [
    'as 办公室/张主任 at 2020-06-01T09:00 设置月报日 25日',
    'as 区水务局/联络员/王工 in 群:二组 at 2020-06-12T09:00 24号任务谁牵头',
    'as 区水务局/联络员/王工 任务8，6月，进展：水质达标率100%；存在问题：无；下一步：继续',
    'as 王工 确认',
    'advance to 2020-06-24T10:00',
  ].join('\n');

  test('plays a script in a scene of its own', async () => {
    await say('王工', '你好');
    expect(await stage.playScript(SCRIPT, true)).toMatchObject({ kind: 'lines' });
    expect(openChats()).toEqual(['张主任', '二组', '王工']);
    expect(stage.scene().now()).toBe(momentOfWords('2020-06-24 10:00'));
    expect(inShort(turnsOf('王工')).slice(0, 4)).toEqual([
      'said 任务8，6月，进',
      'answer 【草稿】任务8 ',
      'said 确认',
      'answer 已登记，回执：\n',
    ]);
  });

  test('plays nothing of a script of which a line cannot be read', async () => {
    await say('王工', '你好');
    const read = await stage.playScript(`${SCRIPT}\nadvance to 昨天`, true);
    expect(read).toMatchObject({ kind: 'unplayable', number: 6 });
    expect(inShort(turnsOf('王工'))[0]).toBe('said 你好');
  });

  test('saves what was done, by hand and by script, so that it plays to the same end', async () => {
    await stage.playScript(SCRIPT, true);
    await stage.act((scene) => scene.admit('区环卫管护中心 联络员 钱工'));
    await say('钱工', '28号任务6月公厕已完成4座，水电接入慢；下一步：抓紧');
    const draft = turnsOf('钱工').at(-1)?.number ?? 0;
    await stage.act((scene) => scene.pressButton(draft, 0, '钱工'));
    expect(stage.scene().lines().at(-1)).toMatchObject({ press: '确认' });
    await stage.act((scene) => scene.turnToNextPush(momentOfWords('2020-08-01 00:00')));
    const [turns, now] = [stage.scene().turns(), stage.scene().now()];
    const saved = stage
      .scene()
      .lines()
      .map((line) => JSON.stringify(line))
      .join('\n');
    await stage.playScript(saved, true);
    expect(stage.scene().turns()).toEqual(turns);
    expect(stage.scene().now()).toBe(now);
    expect(turns.length).toBeGreaterThan(10);
  });

  test('begins anew with the same people, of whom nothing is remembered', async () => {
    await say('钱工', '28号任务6月公厕已完成4座');
    await stage.beginAnew(momentOfWords('2020-05-11 08:30'));
    expect(openChats()).toEqual(['王工', '钱工', '张主任', '工作群']);
    expect(stage.scene().turns()).toEqual([]);
    await say('钱工', '确认');
    expect(turnsOf('钱工').at(-1)?.text).toContain('没有');
    expect(turnsOf('钱工')[0]?.at).toBe(momentOfWords('2020-05-11 08:30'));
  });

  test('does one thing behind the other, whatever comes at once', async () => {
    await Promise.all(
      ['24号任务谁牵头', '总指挥是谁', '文号多少'].map((text) => say('王工', text)),
    );
    expect(turnsOf('王工').map(({ kind }) => kind)).toEqual([
      'said',
      'answer',
      'said',
      'answer',
      'said',
      'answer',
    ]);
  });
});
