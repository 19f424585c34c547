import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-06-24 10:00');

describe('when something is to be done that a unit has said of its next step', () => {
  test.each(['供电那俩厕所啥时候能通', '公厕什么时候完成'])(
    'is told beside what the notice sets: %s',
    async (text) => {
      await report('hw', '任务28 建成公厕5座。问题：两座等供电。下一步：7月通电');
      const said = await tell('zzh', text);
      expect(said).toContain('单独规定完成日期');
      expect(said).toContain('报送的下一步打算：7月通电（区环卫管护中心，2020年6月）');
    },
  );

  test.each(['环卫下一步啥时候干', '公厕下一步几号干', '任务28下一步什么时候'])(
    'is that step where it is asked for by that word: %s',
    async (text) => {
      await report('hw', '任务28 建成公厕5座。下一步：7月通电');
      expect(await tell('zzh', text)).toContain('区环卫管护中心：7月通电');
    },
  );

  test('is the notice’s day alone where it sets one, or where nobody named a time', async () => {
    await report('cg', '任务26 创建无违建街2个。下一步：8月再创1个');
    expect(await tell('zzh', '无违建什么时候完成')).not.toContain('8月');
    await report('hw', '任务28 建成公厕5座。下一步：催供电');
    expect(await tell('zzh', '公厕什么时候完成')).not.toContain('下一步');
  });
});
