import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-06-24 10:00');

describe('what a unit has reported, pointed at by that unit', () => {
  test.each([
    ['zzh', '园林那项公园几个了', ['已报9处']],
    ['bgs', '园林报的那个现在几个数了', ['已报9处', '已报2公里']],
    ['bgs', '小孙那项现在几个数了', ['已报9处', '已报2公里']],
    ['g2', '园林那项有啥困难 绿道几公里了', ['苗木涨价', '已报2公里']],
    ['zzh', '园林那条搞了几场 困难解决没', ['绿化宣传3场', '苗木涨价']],
  ])('is the only one of its tasks: %s, %s', async (who, text, told) => {
    await report('yl', '任务9 公园开工9处，绿道建成2公里，办绿化宣传3场。问题：苗木涨价');
    const said = await tell(who, text);
    for (const one of told) expect(said).toContain(one);
  });

  test('is all that it has reported where it has reported on several', async () => {
    await report('yl', '任务9 公园开工9处');
    await report('yl', '任务4 路灯补装20盏');
    const said = await tell('bgs', '园林那项现在几个数了');
    expect(said).toContain('公园开工9处');
    expect(said).toContain('路灯补装20盏');
  });

  test('is asked of the notice where the words are the notice’s', async () => {
    await report('yl', '任务9 公园开工9处');
    expect(await tell('zzh', '园林那项谁牵头')).not.toContain('已报');
    expect(await tell('zzh', '园林那个组谁带头')).toContain('组长是');
  });
});
