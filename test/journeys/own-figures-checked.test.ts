import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-28 11:00');
const say = (who: string, text: string) => office.tell(who, text);

describe('a figure of one’s own report', () => {
  test.each([
    ['是4座对吧', '对，报的是公厕完成4座'],
    ['报的是4座吧', '对，报的是公厕完成4座'],
    ['我写的4个没错吧', '对，报的是公厕完成4座'],
    ['报的是5座吧', '不是5座，报的是公厕完成4座'],
    ['我报的几座来着', '报的是公厕完成4座'],
    ['刚才报的多少来着', '报的是公厕完成4座'],
  ])('is held against what stands on record: %s', async (text, verdict) => {
    await office.report('hw', '任务28：公厕完成4座，下一步装水表');
    const answered = await say('hw', text);
    expect(answered.startsWith(verdict)).toBe(true);
    expect(answered).toContain('任务28');
    expect(await say('hw', '确认')).toContain('没有等待您确认');
  });

  test('is held against the draft that waits, which stays as it is', async () => {
    await say('hw', '任务28：公厕完成4座');
    expect(await say('hw', '写的5座吧')).toMatch(/^不是5座，草稿里写的是公厕完成4座/u);
    expect(await say('hw', '确认')).toContain('已登记');
    expect(await say('hw', '是4座对吧')).toMatch(/^对/u);
  });

  test.each(['写的什么', '内容呢', '我报的啥内容'])(
    'and its words may be read: %s',
    async (text) => {
      await office.report('hw', '任务28：公厕完成4座，下一步装水表');
      expect(await say('hw', text)).toContain('进展：公厕完成4座');
    },
  );

  test.each([
    '我刚才写的4座还是6座呀',
    '我填的是4座还是4个',
    '刚才那个写的是4还是5',
    '我刚才报成5座了还是4座',
  ])('and one of two is told: %s', async (text) => {
    await say('hw', '任务28：公厕完成4座，开会2场');
    expect(await say('hw', text)).toMatch(/草稿里写的是[^，]*4座/u);
    await say('hw', '确认');
    const told = await say('hw', text);
    expect(told).toContain('4座（任务28，');
    expect(told).not.toContain('2场');
  });

  test.each(['是5座', '公厕是5座不是4座', '不对是5座'])(
    'is put right, and not asked about, by %s',
    async (text) => {
      await say('hw', '任务28：公厕完成4座');
      expect(await say('hw', text)).toContain('5座（目标8座');
    },
  );

  test.each(['目标是8座对吧', '公厕目标是8座吧'])('is none of the notice’s: %s', async (text) => {
    await office.report('hw', '任务28：公厕完成4座');
    expect(await say('hw', text)).not.toContain('报的是');
  });
});

test('the month of a part is that of a whole that names no other', async () => {
  office.setTime('2020-07-06 09:10');
  expect(await say('zj', '征收完成210户其中6月90户')).toContain('（2020年6月，');
  await say('zj', '取消');
  expect(await say('zj', '二季度征收完成210户，其中6月90户')).toContain('2020年二季度');
});

describe('a figure that was written by mistake', () => {
  test.each(['公厕写成5座，是4座', '公厕5座写反了，是4座', '公厕应为4', '公厕5应为4'])(
    'is put right in its place, and nothing else goes: %s',
    async (text) => {
      await say('hw', '任务28：公厕完成5座，开会2场');
      expect(await say('hw', text)).toContain('进展：公厕完成4座，开会2场\n');
    },
  );

  test('is asked for where only the mistake is told', async () => {
    await office.report('hw', '任务28：公厕完成5座，开会2场');
    expect(await say('hw', '公厕写成5座了')).toContain('应该是多少');
    expect(await say('hw', '公厕写成6座了')).toContain('不是6座，报的是');
  });
});
