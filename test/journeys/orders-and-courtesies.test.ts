import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-08 10:00');
const say = (who: string, text: string) => office.tell(who, text);

test.each(['收齐了叫我一声', '都交上来了通知我', '等他们都交齐了喊我', '二季度报齐了告诉我'])(
  'whoever wants to hear when all have reported will, and is told who is missing: %s',
  async (text) => {
    const told = await say('bgs', text);
    expect(told).toContain('报齐时单独告诉您一次');
    expect(told).toContain('2020年二季度尚未报齐');
  },
);

test('whether all have reported is asked of who is missing', async () => {
  expect(await say('bgs', '收齐了没')).toContain('尚未报齐的单位');
});

describe('several courtesies together', () => {
  test.each(['在不在？辛苦了啊', '你好，在吗', '早啊，辛苦辛苦，忙着呢？', '喂，在吗？麻烦一下'])(
    'are greeted: %s',
    async (text) => {
      expect(await say('hw', text)).toContain('值班助手');
    },
  );

  test('with a question among them are none', async () => {
    expect(await say('hw', '你好，公厕谁牵头')).toContain('区环卫管护中心');
  });
});

test.each(['催的先停一停到15号', '催报暂停到7月15日', '先别催了，15号以后再说'])(
  'a stop of the reminders says what it needs: %s',
  async (text) => {
    expect(await say('bgs', text)).toContain('代收');
  },
);
