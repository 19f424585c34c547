import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-26 14:00');
const say = (who: string, text: string) => office.tell(who, text);
const PARKS = '绿道修了3.2公里 公园开工7处 花漾街区5条';

describe('how a draft is to be written', () => {
  test.each([
    '公园那个写累计',
    '公园的标成累计',
    '7处写成累计数',
    '公园7处是累计的',
    '公园数是累计',
  ])('makes the figure cumulative, and is no part of the report: %s', async (text) => {
    await say('yl', PARKS);
    const shown = await say('yl', text);
    expect(shown).toContain('进展：绿道修了3.2公里 公园开工累计7处 花漾街区5条\n');
    expect(shown).toContain('计入目标：开工建设各类公园 7处');
  });

  test('is of the only figure where it names none', async () => {
    await say('hw', '公厕完成4座');
    expect(await say('hw', '这是累计数')).toContain('进展：公厕完成累计4座\n');
  });

  test.each([
    '都写累计',
    '公园那个数标红',
    '公园那句写详细点',
    '绿道写本月新增',
    '花漾街区前面加个全区两个字',
    '这个写得太长了，短一点',
  ])('is asked back about where it is open what is to become of it: %s', async (text) => {
    await say('yl', PARKS);
    expect(await say('yl', text)).toContain('草稿没有变动');
    await say('yl', '确认');
    await say('yl', '确认');
    const [report] = await office.ledger();
    expect(report?.versions.at(-1)?.progress).toBe(PARKS);
  });

  test('is no word of the work that is told', async () => {
    await say('yl', PARKS);
    expect(await say('yl', '公园那个标识牌装了')).toContain('\n公园那个标识牌装了');
  });
});
