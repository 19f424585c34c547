import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-22 10:00');
const say = (who: string, text: string) => office.tell(who, text);

describe('a number that is put right in passing', () => {
  test('of a draft takes the place of the one that it is near to, without its measure', async () => {
    await say('sw', '任务13：修补沥青路面3200平方米，翻修人行道1.1公里');
    const shown = await say('sw', '上面那个数写错了，是3600');
    expect(shown).toContain('修补沥青路面3600平方米，翻修人行道1.1公里');
    expect(await say('sw', '不对，人行道改成1.2')).toContain('翻修人行道1.2公里');
  });

  test('on record leaves the rest as it was told', async () => {
    await say('hw', '公厕又开工2座，累计建成4座');
    await say('hw', '确认');
    const shown = await say('hw', '刚才报的公厕累计建成4座不对，是5座');
    expect(shown).toContain('进展：公厕又开工2座，累计建成5座');
  });

  test('on record takes what is told beside it along', async () => {
    await say('hw', '公厕开工7座，完工5座');
    await say('hw', '确认');
    const shown = await say('hw', '刚才完工数报错了，应为4座，剩4座9月底前完工');
    expect(shown).toContain('公厕开工7座，完工4座');
    expect(shown).toContain('下一步打算：剩4座9月底前完工');
  });

  test('on record is known by what was counted, in its own measure', async () => {
    await say('sw', '任务14：完成人行道净化1.2万平方米，整治路段3处');
    await say('sw', '确认');
    expect(await say('sw', '净化那个数改成1.5万')).toContain('人行道净化1.5万平方米');
  });
});

describe('a whole that is told together with its parts', () => {
  const WHOLE = '任务28：公厕开工7座，其中药山2座，完工5座，其中6月1座';

  test.each(['完工应该是6座', '完工是6座', '完工改成6座'])(
    'is put right without them: %s',
    async (right) => {
      await say('hw', WHOLE);
      const shown = await say('hw', right);
      expect(shown).toContain('计入目标：建设改造公共卫生间 6座');
      expect(shown).toContain('其中药山2座');
      expect(shown).toContain('其中6月1座');
      await say('hw', '取消');
    },
  );
});

describe('a number on record that is settled on anew in everyday words', () => {
  test.each(['还是按两座算吧', '改回两座', '应该是2座才对', '公厕按2座登记吧'])(
    'is put right once it is confirmed: %s',
    async (right) => {
      await office.report('hw', '任务28：公厕完工3座');
      expect(await say('hw', right)).toContain('“公厕完工3座”→“公厕完工2座”');
      expect(await say('hw', '对的 确认')).toContain('已登记');
    },
  );

  test('keeps the reason that stands beside it where its writer sees it', async () => {
    await office.report('hw', '任务28：公厕完工3座');
    const shown = await say('hw', '刚领导又说其中一座没验收 还是按两座算吧');
    expect(shown).toContain('→“公厕完工2座”');
    expect(shown).toContain('未归类：刚领导又说其中一座没验收');
  });

  test('a yes to what was not understood says that nothing was done', async () => {
    const said = '那堆玩意儿挪挪窝';
    await say('hw', said);
    office.setTime('2020-06-22 10:01');
    expect(await say('hw', '确认')).toContain(`“${said}”没有读懂，没有办`);
  });
});
