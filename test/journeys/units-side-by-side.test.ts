import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-06-24 10:00');

describe('units that are named beside each other', () => {
  test.each([
    '园林和城管谁的活干得快些',
    '园林跟城管谁报得早',
    '园林和城管哪家拖得多',
    '园林和城管谁还没交',
    '城管、园林都报了没',
    '园林和城管进度怎么样',
  ])('stand side by side with what is on record of each, and no verdict: %s', async (text) => {
    await report('yl', '任务9 公园开工9处，绿道建成2公里');
    const said = await tell('zzh', text);
    expect(said).toContain('不作评价');
    expect(said).toContain('区园林绿化服务中心：应报4项，已报1项（任务9');
    expect(said).toContain('开工建设各类公园：已报9处，目标12处');
    expect(said).toContain('区城管局：应报13项，还没有报');
  });

  test.each([
    ['zzh', '住建局和园林哪个任务多', '承担9项'],
    ['zzh', '商务局和文旅局谁牵头夜市', '由区商务局牵头'],
    ['bgs', '环卫和园林抓紧报一下啊', '将催报'],
    ['bgs', '园林和城管下午碰个头', '好的'],
  ])('are asked of otherwise, or spoken to: %s, %s', async (who, text, said) => {
    expect(await tell(who, text)).toContain(said);
  });
});
