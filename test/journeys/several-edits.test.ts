import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-06-05 09:00', COMMAND);

const DRAFT =
  '起草发文，以指挥部办公室名义，标题：关于开展易涝点摸排的通知，主送：各责任单位，正文：请于6月15日前报送摸排情况。';

describe('several edits of a document in one message', () => {
  test('are each made, and none is taken for the value of a field', async () => {
    await tell('gl4', DRAFT);
    const shown = await tell('gl4', '主送再加个消防大队，6月15改成16号');
    expect(shown).toContain('主送各责任单位、消防大队');
    expect(shown).toContain('请于6月16日前报送摸排情况。');
  });

  test.each([
    ['标题易涝点改易涝积水点', '关于开展易涝积水点摸排的通知'],
    ['正文最后加一句：联系人：张三。', '报送摸排情况。联系人：张三。'],
    ['最后再补一句：联系人：张三。', '报送摸排情况。联系人：张三。'],
    ['标题易涝点改积水点，抄送区应急局', '关于开展积水点摸排的通知'],
  ])('or one in few words is made to what stands: %s', async (text, part) => {
    await tell('gl4', DRAFT);
    expect(await tell('gl4', text)).toContain(part);
  });

  test('change nothing where one of them is none', async () => {
    await tell('gl4', DRAFT);
    const shown = await tell('gl4', '标题易涝点改积水点，另外井盖那边怎么样');
    expect(shown).not.toContain('关于开展积水点');
  });
});

describe('a report past the group', () => {
  test.each([
    '我想直接把任务13的材料报给韩利师总指挥',
    '想请示总指挥，任务13要加钱，材料直接送他办公室行吗',
    '任务13的报告我自己送给张区长',
  ])('is told that there is one way out: %s', async (text) => {
    expect(await tell('lw', text)).toContain('归口报送、统一出口');
  });
});
