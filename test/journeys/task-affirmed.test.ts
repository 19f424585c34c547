import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-06-24 10:00');

describe('the task of a draft, named once more', () => {
  test.each(['对 就是28那项', '对的，28那项', '没错 就是任务28', '对，是28', '嗯 第28项'])(
    'is a yes behind one: %s',
    async (text) => {
      await tell('hw', '公厕完工4座');
      expect(await tell('hw', text)).toContain('已登记');
    },
  );

  test('shows the draft again without a yes', async () => {
    await tell('hw', '公厕完工4座');
    expect(await tell('hw', '28那项')).toContain('【草稿】任务28');
  });

  test('is put right where it is another', async () => {
    await tell('hw', '任务27 开展培训4场');
    expect(await tell('hw', '对 就是28那项')).toContain('【草稿】任务28');
  });

  test.each(['对，是40', '对，28座', '28那项谁牵头'])('is not in “%s”', async (text) => {
    await tell('hw', '公厕完工4座');
    expect(await tell('hw', text)).not.toContain('已登记');
  });
});

describe('what is to go as it was', () => {
  test.each(['算了就原来那样吧 报', '算了按原来的报', '还是照原来的，报上去', '就原来那样'])(
    'is shown as it was before the change: %s',
    async (text) => {
      await tell('hw', '公厕完工4座');
      await tell('hw', '改成5座');
      const shown = await tell('hw', text);
      expect(shown).toContain('进展：公厕完工4座\n');
      expect(shown).not.toContain('已登记');
    },
  );

  test.each(['算了就原来那样吧 报', '就按之前那样报'])(
    'goes where nothing was changed: %s',
    async (text) => {
      await tell('hw', '公厕完工4座');
      expect(await tell('hw', text)).toContain('已登记');
    },
  );

  test('is not what is to be changed back', async () => {
    await tell('hw', '公厕完工4座');
    expect(await tell('hw', '改回去，报吧')).not.toContain('已登记');
  });
});
