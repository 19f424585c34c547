import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

describe('how a thing of an own task stands', () => {
  test.each([
    ['hw', '公厕第7座今早通水试用，第8座化粪池昨天才吊装', '任务28'],
    ['zj', '老旧小区保温板到场', '任务16'],
    ['sw', '小清河还乡店断面5月氨氮均值1.13毫克/升', '任务8'],
    ['yl', '绿道最后那段今早浇上沥青，路缘石也摆齐', '任务9'],
  ])('is drafted, by whatever verb it is told: %s: %s', async (who, text, task) => {
    const shown = await say(who, text);
    expect(shown).toContain('【草稿】');
    expect(shown).toContain(task);
    expect(shown).toContain(text);
  });

  test('asks whether the seventh piece makes seven, and counts nothing of itself', async () => {
    const shown = await say('hw', '公厕第7座今早通水试用');
    expect(shown).toContain('是累计7座了吗');
    expect(shown).not.toContain('计入目标');
    expect(await say('hw', '建设改造公共卫生间累计完成7座')).toContain('7座（目标8座，87.5%）');
  });

  test.each(['公厕那个材料', '公厕保洁员今天体检', '下周去看公厕'])(
    'is told by none of these: %s',
    async (text) => {
      expect(await say('hw', text)).not.toContain('【草稿】');
    },
  );
});
