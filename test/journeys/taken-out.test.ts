import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-26 14:00');
const say = (who: string, text: string) => office.tell(who, text);
const PARKS = '公园开工4处，花漾街区建成3条，绿道建成2公里，问题是缺钱';

const OUT: readonly (readonly [string, string])[] = [
  ['绿道那2公里没验收，撤下来', '绿道建成2公里'],
  ['绿道那2公里撤回', '绿道建成2公里'],
  ['绿道2公里先取消', '绿道建成2公里'],
  ['把绿道的数抽掉', '绿道建成2公里'],
  ['花漾街区那3条还没验收，先撤掉', '花漾街区建成3条'],
  ['花漾街区的不能算，拿掉', '花漾街区建成3条'],
  ['花漾街区那3条先别算了', '花漾街区建成3条'],
  ['缺钱那条拿掉', '缺钱'],
  ['公里数不准，先撤了，公园的留着', '绿道建成2公里'],
  ['刚报的2公里有问题，撤掉吧，其他不变', '绿道建成2公里'],
];

describe('a piece that is to go', () => {
  test.each(OUT)('goes out of the draft, and the rest waits: %s', async (text, gone) => {
    await say('yl', PARKS);
    const shown = await say('yl', text);
    expect(shown).toContain('公园开工4处');
    expect(shown).not.toContain(gone);
    expect(shown).not.toContain(text);
  });

  test.each(OUT)('goes out of what is on record: %s', async (text, gone) => {
    await office.report('yl', PARKS);
    await say('yl', text);
    await say('yl', '确认');
    const [report] = await office.ledger();
    const last = report?.versions.at(-1);
    expect(report?.versions).toHaveLength(2);
    expect(last?.progress).toContain('公园开工4处');
    expect(`${last?.progress}，${last?.problems}`).not.toContain(gone);
  });

  test('may leave the rest where it is said to stay', async () => {
    await say('yl', PARKS);
    const shown = await say('yl', '绿道撤下来，公园留着');
    expect(shown).toContain('公园开工4处');
    expect(shown).not.toContain('绿道建成');
  });

  test('is asked back where no such number was told', async () => {
    await say('yl', PARKS);
    expect(await say('yl', '绿道那5公里撤掉')).toContain('没有找到');
    expect(await say('yl', '确认')).toContain('没有改进去');
  });

  test('takes no report back of which a part is to stay', async () => {
    await office.report('yl', PARKS);
    expect(await say('yl', '刚报的户数不准，先撤了，公园的留着')).toContain('没有找到');
    const [report] = await office.ledger();
    expect(report?.versions).toHaveLength(1);
  });

  test('takes the report back where it tells nothing else', async () => {
    await office.report('hw', '公厕完工2座');
    expect(await say('hw', '公厕那2座先撤了，没验收')).toContain('将撤回：任务28');
  });

  test.each([
    '公厕那个刚才报早了，先撤了',
    '公厕那个报早了，撤回',
    '刚才公厕那个报早了 撤了',
    '哎 刚才公厕那个报早了 撤了吧',
    '任务28撤了吧',
    '公厕那条撤回吧，报错了',
  ])('takes the report back whole that tells one figure alone: %s', async (text) => {
    await office.report('hw', '公厕完工2座');
    expect(await say('hw', text)).toContain('将撤回：任务28');
  });

  test.each(['任务28撤了吗', '任务28撤了没有', '任务28的怎么撤回'])(
    'takes nothing back where it asks: %s',
    async (text) => {
      await office.report('hw', '公厕完工2座');
      expect(await say('hw', text)).not.toContain('将撤回');
    },
  );

  test.each([
    '绿道那个数撤掉，公园的4处改成3处',
    '公园的4处改成3处，绿道的数不要了',
    '绿道2公里那个数撤掉，公园4处改成3处',
  ])('goes out of what is on record beside a figure that is put right: %s', async (text) => {
    await office.report('yl', PARKS);
    const shown = await say('yl', text);
    expect(shown).toContain('进展：公园开工3处，花漾街区建成3条\n');
  });
});

describe('back to the number before', () => {
  test.each(['改回3座', '不不是3座', '算了还是3座', '算了还是按3座', '5座里有2座没完，按3座'])(
    'changes the figure, and nothing is written besides: %s',
    async (text) => {
      await say('hw', '公厕完工5座');
      const shown = await say('hw', text);
      expect(shown).toContain('3座（目标8座，37.5%）');
      expect(shown).toContain('进展：公厕完工3座\n');
    },
  );

  test.each(['不不还是3座', '算了还是按3座', '改回3座'])(
    'changes what is on record: %s',
    async (text) => {
      await office.report('hw', '公厕完工5座');
      expect(await say('hw', text)).toContain('“公厕完工5座”→“公厕完工3座”');
    },
  );
});

describe('what belongs to another task of the draft', () => {
  test('is moved to it, and stays where it is already', async () => {
    await say('hw', '公厕完工2座，垃圾分类覆盖3个社区，难处资金没到位');
    const moved = await say('hw', '资金那个是公厕的');
    expect(moved.indexOf('资金没到位')).toBeLessThan(moved.indexOf('任务27'));
    expect(await say('hw', '资金那个是公厕的')).toBe(moved);
  });
});

describe('what is told on top', () => {
  test('counts towards the goal towards which it would count in one message', async () => {
    await say('zj', '国有土地上房屋征收截至6月底完成210户');
    expect(await say('zj', '拆了5.2万平米也算上')).toContain('房屋征收拆除面积 5.2万平方米');
  });
});

describe('a report that is to be taken back whole', () => {
  test('loses no more than what is named afterwards, and is not taken back after that', async () => {
    await office.report('sw', '任务8清淤6公里，雨污分流4个小区');
    expect(await office.tell('sw', '任务8撤回')).toContain('将撤回：任务8');
    const shown = await office.tell('sw', '就雨污分流那一个数，别的留着');
    expect(shown).toContain('进展：任务8清淤6公里\n');
    expect(await office.tell('sw', '确认')).toContain('08-2号');
    expect(await office.tell('sw', '确认')).toContain('没有等待您确认');
  });

  test('is not held back by a word for what is to stay', async () => {
    await office.report('sw', '任务8清淤6公里，雨污分流4个小区');
    await office.tell('sw', '雨污分流那个数撤了吧 局长说口径不对');
    expect(await office.tell('sw', '对 就这一个数 别的留着')).toContain('回复“确认”');
    expect(await office.tell('sw', '确认')).toContain('08-2号');
  });
});

describe('a figure of an earlier report', () => {
  test('goes out of that one, whatever was reported since', async () => {
    await office.report('sw', '任务8清淤6公里，雨污分流4个小区');
    office.setTime('2020-06-26 15:00');
    await office.report('sw', '任务13大中修2条路');
    const shown = await office.tell('sw', '上午雨污分流那个数撤了吧 局长说口径不对');
    expect(shown).toContain('进展：任务8清淤6公里\n');
    expect(shown).not.toContain('将撤回');
  });
});
