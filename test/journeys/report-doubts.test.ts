import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say, ledger } = office;

describe('what is in doubt', () => {
  test('is asked back with the candidates, and a number answers it', async () => {
    const question = await say('cg', '任务28：外立面责任书签订率98.5%');
    expect(question).toContain('任务28 全力推进公共卫生间建设');
    expect(question).toContain('任务29 加强临街建筑外立面管理');
    expect(await say('cg', '确认')).toContain('暂未登记');
    expect(await ledger()).toEqual([]);
    expect(await say('cg', '29')).toContain('责任书签订率 98.5%（目标不低于98%）');
    await say('cg', '确认');
    expect(await ledger()).toMatchObject([{ task: 29, versions: [{ metrics: [{ target: 0 }] }] }]);
  });

  test('may be a task that the unit does not answer for', async () => {
    expect(await say('sw', '任务28公厕已完成6座')).toContain('责任分工未列您的单位');
    expect(await say('sw', '28')).toContain('没有登记');
    expect(await say('sw', '确认')).toContain('暂未登记');
    expect(await ledger()).toEqual([]);
  });

  test('keeps nothing back of what is clear beside it, and is dropped in a word', async () => {
    const shown = await say('hw', '任务28：公厕已完成5座。任务9：绿道建成3公里。');
    expect(shown).toContain('建设改造公共卫生间 5座（目标8座');
    expect(shown).toContain('任务9“推进绿城花城建设”的责任分工未列您的单位');
    expect(await say('hw', '确认')).toContain('暂未登记');
    expect(await say('hw', '任务9的不报了')).not.toContain('任务9');
    expect(await say('hw', '确认')).toContain('28-1号');
  });

  test('may be a task that does not exist', async () => {
    expect(await say('hw', '任务41：公厕已完成6座')).toContain('1至37');
    await say('hw', '28');
    expect(await say('hw', '确认')).toContain('28-1号');
  });

  test('may be a value that cannot be', async () => {
    expect(await say('cg', '任务29：责任书签订率986%')).toContain('不合常理');
    expect(await say('cg', '98.6%')).toContain('责任书签订率98.6%');
    await say('cg', '确认');
    expect((await ledger())[0]?.versions[0]).toMatchObject({
      progress: expect.stringContaining('签订率98.6%'),
      metrics: [{ value: 98.6, quote: expect.stringContaining('98.6%') }],
    });
  });

  test('is a value that cannot be, and holds back nothing that was told beside it', async () => {
    const shown = await say('cg', '任务29：责任书签订率986%，补签责任书42份');
    expect(shown).toContain('补签责任书 42份');
    expect(shown).toContain('这个数不合常理，没有计入');
    expect(await say('cg', '确认')).toContain('29-1号');
    expect((await ledger())[0]?.versions[0]).toMatchObject({
      progress: '责任书签订率986%，补签责任书42份',
      metrics: [{ value: 42 }],
      noted: [{ value: 986, role: 'other' }],
    });
  });

  test('is put right beside what else was told', async () => {
    await say('cg', '任务29：责任书签订率986%，补签责任书42份');
    expect(await say('cg', '98.6%')).toContain('责任书签订率 98.6%（目标不低于98%）');
  });

  test('may be a sum whose parts no longer come to it', async () => {
    expect(await say('hw', '公厕新建4座、改造2座共6座，啊不对改造是1座')).toContain('6座');
    expect(await say('hw', '确认')).toContain('暂未登记');
    expect(await say('hw', '5座')).toContain('建设改造公共卫生间 5座');
  });

  test('is said of a figure of the other kind, where a goal takes either and counts in another measure', async () => {
    const shown = await say('zj', '任务16：新开工安置房96套，签订货币化协议24户');
    expect(shown).toContain('“签订货币化协议24户”没有计入');
    const summed = await say('zj', '新开工和货币化合计120套');
    expect(summed).toContain('120套（目标120套，100%）');
    expect(summed).not.toContain('没有计入');
  });

  test('gives way to something new that is said instead of an answer', async () => {
    await say('sw', '任务28公厕已完成6座');
    const { intent } = await office.say('sw', '任务13：完成路面整治3公里');
    expect(intent?.kind).toBe('amend-report');
    expect(await say('sw', '确认')).toContain('13-1号');
    expect((await ledger())[0]?.versions[0]?.progress).toBe('完成路面整治3公里');
  });

  test('is not asked of a number below the last, which is only pointed out', async () => {
    await say('hw', '公厕已完成6座');
    await say('hw', '确认');
    office.setTime('2020-07-20 10:00');
    expect(await say('hw', '公厕已完成4座')).toContain('上次报6座，这次4座');
    expect(await say('hw', '确认')).toContain('〔2020-07〕28-1号');
  });

  test('is not the month: the first days of a month speak of the one before, and may be put right', async () => {
    office.setTime('2020-08-03 10:00');
    expect(await say('hw', '公厕已完成6座')).toContain('2020年7月');
    expect(await say('hw', '报的是8月')).toContain('2020年8月');
    expect(await say('hw', '确认')).toContain('〔2020-08〕28-1号');
  });
});

describe('a text that is no report', () => {
  test.each(['收到', '好的谢谢', '稍等，下午报', '请各单位联络员明天上午9点到三楼会议室参会'])(
    'makes no draft and no noise in a group: %s',
    async (text) => {
      const { replies } = await office.say('hw', text, { chat: 'group' });
      expect(replies).toEqual([]);
      expect(await say('hw', '确认')).toContain('没有等待您确认');
    },
  );
});

describe('somebody who is not understood', () => {
  test('gets an example from their own tasks, and the second time is led step by step', async () => {
    expect(await say('hw', '啊不对的地方挺多啊这')).toContain('27号任务');
    expect(await say('hw', '乱七八糟的也行吧')).toContain('先回复任务编号');
    expect(await say('hw', '28')).toContain('请先回复“进展：……”');
    expect(await say('hw', '确认')).toContain('还没有写内容');
    await say('hw', '进展：公厕已完成6座');
    await say('hw', '问题：水电接入慢');
    expect(await say('hw', '确认')).toContain('28-1号');
    expect((await ledger())[0]?.versions[0]).toMatchObject({
      progress: '公厕已完成6座',
      problems: '水电接入慢',
      metrics: [{ value: 6, target: 0 }],
    });
  });

  test('is not led where something was understood in between, nor whoever reports nothing', async () => {
    await say('hw', '啊不对的地方挺多啊这');
    await say('hw', '任务28谁牵头');
    expect(await say('hw', '乱七八糟的也行吧')).not.toContain('一步步');
    await say('zzh', '啊不对的地方挺多啊这');
    expect(await say('zzh', '乱七八糟的也行吧')).toContain('您可以这样用');
  });
});
