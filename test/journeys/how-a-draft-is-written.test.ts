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

  test.each(['都写累计', '这几个数都是累计'])(
    'is of every figure where it says so: %s',
    async (text) => {
      await say('yl', PARKS);
      expect(await say('yl', text)).toContain(
        '进展：绿道修了累计3.2公里 公园开工累计7处 花漾街区累计5条\n',
      );
    },
  );

  test.each(['公厕按累计报', '这是累计的，不是这个月的', '4座记到累计里', '4座是今年累计数'])(
    'says by what the figure is reckoned: %s',
    async (text) => {
      await say('hw', '公厕完成4座');
      expect(await say('hw', text)).toContain('进展：公厕完成累计4座\n');
    },
  );

  test('is of the only figure where it names none', async () => {
    await say('hw', '公厕完成4座');
    expect(await say('hw', '这是累计数')).toContain('进展：公厕完成累计4座\n');
  });

  test.each([
    '算累计的吧',
    '绿道放前面',
    '花漾街区单独列一条',
    '分三条写',
    '公园的先空着',
    '措辞正式一点',
    '记成当月的，别记累计',
    '7处的不要跟5条混一起',
    '口径按开工算',
    '格式参照上个月',
    '标题不用写那么长',
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

  test.each(['公园那个标识牌装了', '按新图纸换了苗木', '苗木列入明年预算了', '说明牌都写清楚了'])(
    'is no word of the work that is told: %s',
    async (text) => {
      await say('yl', PARKS);
      expect(await say('yl', text)).toContain(`\n${text}`);
    },
  );
});
