import { describe, expect, test } from '@jest/globals';
import { DISPATCHES } from '../../src/domain/dispatch.ts';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice(COMMAND);
const { say } = office;
const ASKED = [
  ['of1', '书面调度二季度：请报推进情况，6月24日前'],
  ['of1', '确认'],
  ['lw', '任务13，6月，进展：大中修2条；存在问题：管线迁改协调难；下一步：7月底完工。'],
  ['lw', '确认'],
] as const;
const answers = async () =>
  (await office.now.store.kept(DISPATCHES).all()).flatMap(({ answers: all }) => all);

describe('what a group told for a month (附件2 三), as its answer to a 书面调度 (附件2 五)', () => {
  test.each([
    '用6月月报回复调度1',
    '调度1就按本月月报答复',
    '拿本月的月报答复调度1吧',
    '就用我们组6月的月报答复这次调度',
  ])('is shown, and is the answer after a 确认: %s', async (text) => {
    await office.open(...ASKED);
    const shown = await say('gl4', text);
    expect(shown).toContain('【草稿】用第四组2020年6月月报答复调度1');
    expect(shown).toContain('进展：1.大中修2条（任务13 区水务局）');
    expect(await answers()).toEqual([]);
    expect(await say('gl4', '确认')).toContain('已登记第四组对调度1的答复');
    const [only] = await answers();
    expect(only?.text).toContain('存在问题：1.管线迁改协调难（任务13 区水务局）');
    expect(office.now.lastTo('of1')).toContain('第四组答复调度1：2020年6月工作情况');
  });

  test('is what stood in the report that was handed in', async () => {
    await office.open(
      ...ASKED,
      ['gl4', '提交6月月报'],
      ['gl4', '典型做法：错峰施工'],
      ['gl4', '确认'],
    );
    expect(await say('gl4', '用6月月报回复调度1')).toContain('典型做法：1.错峰施工');
  });

  test.each([
    ['gl6', '用6月月报回复调度1', '第六组2020年6月还没有报送'],
    ['gl4', '用6月月报回复调度9', '没有查到您可以查看的调度9'],
    ['lw', '用6月月报回复调度1', '只能由'],
  ])('is none: %s says %s', async (who, text, words) => {
    await office.open(...ASKED);
    expect(await say(who, text)).toContain(words);
    expect(await answers()).toEqual([]);
  });

  test.each(['回复调度1：月报里都写了，大中修2条', '回复调度1：按月报口径已完成2条'])(
    'is not meant where the answer itself is given: %s',
    async (text) => {
      await office.open(...ASKED);
      expect(await say('gl4', text)).toContain('已登记第四组对调度1的答复');
    },
  );
});
