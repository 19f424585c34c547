import { describe, expect, test } from '@jest/globals';
import { PAPERS } from '../../../src/domain/paper.ts';
import { openJourney } from '../../support/journey.ts';

const journey = openJourney('2020-06-20 10:00');

describe('来源', () => {
  test('lists behind an overview the reports that its figures count, in the words of their writers', async () => {
    await journey.report('hw', '28号任务6月公厕已完成6座');
    await journey.tell('zzh', '总体进展');
    const text = await journey.tell('zzh', '来源');
    expect(text).toContain('总体进展的来源（截至2020年6月20日 10:00）');
    expect(text).toMatch(
      /计入的报告1件：\n· 区环卫管护中心〔2020-06〕28-1号，赵环6月20日 10:00报：“进展：28号任务6月公厕已完成6座”/u,
    );
  });

  test('stands by the ledger of the moment at which the figure was told', async () => {
    await journey.report('hw', '28号任务6月公厕已完成4座');
    await journey.tell('zzh', '公厕完成多少座了');
    journey.setTime('2020-06-20 10:03');
    await journey.report('hw', '更正：28号任务6月公厕已完成6座');
    journey.setTime('2020-06-20 10:05');
    const text = await journey.tell('zzh', '这个数哪来的');
    expect(text).toContain('4座：区环卫管护中心〔2020-06〕28-1号计4');
    expect(text).not.toContain('完成6座');
  });

  test.each([
    '依据呢',
    '数据来源',
    '这些数怎么来的',
    '有什么依据？',
    '出处在哪',
    '数从哪来的',
    '这个数字怎么算出来的',
  ])('is asked by %s', async (words) => {
    await journey.report('hw', '28号任务6月公厕已完成6座');
    await journey.tell('zzh', '任务28进度');
    expect(await journey.tell('zzh', words)).toContain('计入的报告1件');
  });

  test('names behind an answer from the notice the place and its words', async () => {
    await journey.tell('hw', '24号任务谁牵头');
    expect(await journey.tell('hw', '依据')).toMatch(/附件3 任务24：“/u);
    await journey.tell('hw', '批示件几天办结');
    expect(await journey.tell('hw', '来源')).toMatch(/附件2 四.*原则上一周内办结/su);
  });

  test('says what to do where nothing was told, and leaves 依据什么文件 to the notice', async () => {
    expect(await journey.tell('hw', '来源')).toContain('请先问');
    expect(await journey.tell('hw', '依据什么文件')).toContain('文件写到的依据');
  });

  test('brings what does not fit a phone as a table, whose rows make each figure', async () => {
    await journey.report('hw', '28号任务6月公厕已完成6座');
    await journey.tell('zzh', '总体进展');
    const { text, replies } = await journey.say('zzh', '来源');
    expect(text).toMatch(/另有\d+个数，发“全部”看/u);
    const paper = await journey.store.kept(PAPERS).get(replies[0]?.enclosure?.paper ?? '');
    if (paper?.content.kind !== 'workbook') throw new Error('来源 brings no table');
    const sections = paper.content.sheets.flatMap((sheet) => sheet.sections);
    expect(sections.length).toBeGreaterThan(5);
    for (const { title, rows } of sections) {
      const sum = rows.reduce((before, [counts]) => before + Number(counts), 0);
      expect(title).toMatch(new RegExp(` ${sum}[项件个家]$`, 'u'));
    }
    expect(await journey.tell('zzh', '全部')).toMatch(/规划建设组未亮灯6项：任务1、/u);
  });

  test('shows no more places of the notice at once than fit a phone', async () => {
    await journey.report('hw', '28号任务6月公厕已完成6座');
    await journey.tell('zzh', '进度图');
    const text = await journey.tell('zzh', '来源');
    expect(text.match(/· 附件3 任务/gu)).toHaveLength(5);
    expect(text).toContain('发“全部”看其余');
    const whole = await journey.tell('zzh', '全部');
    const places = whole.match(/^· 附件3 任务.*$/gmu) ?? [];
    expect(places.length).toBeGreaterThan(15);
    expect(new Set(places).size).toBe(places.length);
  });

  test('keeps from a unit and from a group chat who owes what, and what they may not ask at all', async () => {
    await journey.tell('hw', '总体进展');
    const alone = await journey.say('hw', '来源');
    expect(alone.text).toContain('名单请私聊我查看');
    expect(alone.text).not.toContain('区水务局（任务');
    expect(alone.replies[0]?.enclosure).toBeUndefined();
    await journey.tell('zzh', '总体进展', 'group');
    const together = await journey.say('zzh', '来源', { chat: 'group' });
    expect(together.text).not.toContain('区水务局（任务');
    expect(together.replies[0]?.enclosure).toBeUndefined();
    await journey.tell('zzh', '谁没报');
    expect(await journey.tell('zzh', '来源')).toContain('区水务局（任务');
  });
});
