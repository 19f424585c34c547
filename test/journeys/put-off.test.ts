import { describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-22 10:00');
const say = (who: string, text: string) => office.tell(who, text);
const filed = async () =>
  (await submissionsOfPeriod(office.store.kept, '2020-06')).map(({ task }) => task).toSorted();

describe('a draft that is put off', () => {
  test.each([
    '先别报这个',
    '这条先放一放',
    '等我核实了再报',
    '先不报，我核个数',
    '公厕这个先别报，等科长回来定',
  ])('goes with no 确认 of another one: %s', async (later) => {
    await say('hw', '公厕累计建成4座');
    expect(await say('hw', later)).toContain('没有登记');
    expect(await say('hw', '确认')).toContain('可以报了');
    expect(await say('hw', '垃圾分类新覆盖了2个社区')).toContain('草稿（任务28）仍先放着');
    await say('hw', '确认');
    expect(await filed()).toEqual([27]);
  });

  test.each(['那个可以报了', '公厕的数核实过了，报吧', '任务28照报', '继续'])(
    'is taken up again, also after others were filed: %s',
    async (now) => {
      await say('hw', '公厕累计建成4座');
      await say('hw', '先别报这个');
      await say('hw', '垃圾分类新覆盖了2个社区');
      await say('hw', '确认');
      office.setTime('2020-06-24 09:00');
      expect(await say('hw', now)).toContain('公厕累计建成4座');
      await say('hw', '确认');
      expect(await filed()).toEqual([27, 28]);
    },
  );

  test('may be one of several, and the others go', async () => {
    await say('zj', '任务16：老旧小区开工4个\n任务17：物业考核36个小区');
    expect(await say('zj', '17那条先放一放，等王科回来定')).toMatch(
      /【草稿】任务16(?![\s\S]*【草稿】任务17)[\s\S]*任务17）先放着/u,
    );
    await say('zj', '确认');
    expect(await filed()).toEqual([16]);
    expect(await say('zj', '王科说17可以报了')).toContain('物业考核36个小区');
    await say('zj', '就这么报');
    expect(await filed()).toEqual([16, 17]);
  });

  test('joins what waits when it is taken up', async () => {
    await say('zj', '任务16：老旧小区开工4个');
    await say('zj', '等我核实了再报');
    await say('zj', '任务17：物业考核36个小区');
    expect(await say('zj', '那个也可以报了，一起报吧')).toMatch(/任务17[\s\S]*任务16/u);
    await say('zj', '确认');
    expect(await filed()).toEqual([16, 17]);
  });

  test('is meant by a change, and waits like any other again', async () => {
    await say('zj', '任务16：老旧小区开工4个');
    await say('zj', '先放着');
    expect(await say('zj', '好')).not.toContain('没有读懂');
    expect(await say('zj', '核实了，是5个，可以报了')).toContain('老旧小区开工5个');
    await say('zj', '嗯');
    expect(await filed()).toEqual([16]);
  });

  test.each([
    '公厕完工3座，培训保洁员120人次，数还没对完先放着',
    '公厕完工3座 培训保洁员120人次 先不登记，我再核一下',
    '公厕完工3座，培训保洁员120人次，先别登记我跟科里对一下数',
  ])('may be put off by the report itself: %s', async (report) => {
    const shown = await say('hw', report);
    expect(shown).toContain('先放着，没有登记');
    expect(shown).toContain('3座（目标8座');
    expect(shown).not.toMatch(/进展：.*先/u);
    expect(await say('hw', '确认')).toContain('可以报了');
    office.setTime('2020-06-24 09:00');
    expect(await say('hw', '对完了，128人次，报吧')).toContain('培训保洁员128人次');
    await say('hw', '好');
    expect(await filed()).toEqual([28]);
  });

  test.each([
    '公厕完工3座，其余5座等验收后再报',
    '公厕完工3座，北坦街道选址的事先放一放，先干别的',
  ])('is none where a part of the work is: %s', async (report) => {
    expect(await say('hw', report)).not.toContain('没有登记');
  });

  test('is asked for by its task where several lie on the shelf', async () => {
    await say('zj', '任务16：老旧小区开工4个');
    await say('zj', '先放着');
    await say('zj', '任务17：物业考核36个小区');
    await say('zj', '这个也先别报');
    expect(await say('zj', '可以报了')).toMatch(/任务1[67]、1[67]/u);
    expect(await say('zj', '任务16可以报了')).toContain('老旧小区开工4个');
    await say('zj', '确认');
    expect(await filed()).toEqual([16]);
  });
});

describe('the last of several that is put off', () => {
  test('is the one that is meant by 这条', async () => {
    await say('yl', '公园开工5处，绿道建成2.6公里');
    await say('yl', '避难场所这块提供了2个公园作场地');
    expect(await say('yl', '算了这条先不报')).toContain('草稿（任务33）先放着');
    await say('yl', '确认');
    expect(await filed()).toEqual([9]);
  });
});

test('what is put off may be told of with the figure that is not sure yet', async () => {
  await say('cg', '任务24：路长制巡查发现问题340件');
  expect(await say('cg', '先放着吧等王科把340件那个数核准了再报')).toContain('先放着，没有登记');
});
