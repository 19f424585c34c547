import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-25 17:00');
const say = (who: string, text: string) => office.tell(who, text);

async function told(): Promise<void> {
  await office.report('sw', '任务32：易涝点治理完成2处。问题：二环北路管线没人认领');
  await office.report('hw', '任务28：公厕完成2座。问题：北园那座水表没装');
}

describe('an answer that others will read', () => {
  test.each([
    ['答复水务那个 让住建局下周三牵头开会认领', '答复问题1：让住建局下周三牵头开会认领。'],
    ['管线那个问题答复一下：请住建局周三开会', '答复问题1：请住建局周三开会。'],
    ['回环卫那个 水表的事已跟供水公司说了 下周装', '答复问题2：水表的事已跟供水公司说了 下周装。'],
    ['给水务那个问题回一下 下周三现场会定', '答复问题1：下周三现场会定。'],
    ['北园水表那个问题，回复：下周安装', '答复问题2：下周安装。'],
    ['答复管线那个问题请住建局牵头认领', '答复问题1：请住建局牵头认领。'],
  ])(
    'is shown before it goes, without its verb and what it is an answer to: %s',
    async (text, shown) => {
      await told();
      const asked = await say('bgs', text);
      expect(asked).toContain(shown);
      expect(asked).toMatch(/\n问题\d（任务/u);
      expect(await say('bgs', '确认')).toContain('已答复');
    },
  );

  test('may be put right before it goes', async () => {
    await told();
    await say('bgs', '给水务那个问题回一下 下周三现场会定');
    expect(await say('bgs', '答复内容改成下周四现场会定')).toContain('答复问题1：下周四现场会定。');
    expect(await say('bgs', '把下周四改成下周五')).toContain('答复问题1：下周五现场会定。');
  });

  test('goes at once under its number', async () => {
    await told();
    expect(await say('bgs', '答复问题1：下周三现场会定')).toContain('已答复');
  });

  test.each(['水务那个答复了吗', '水务那个问题有答复没', '管线那个问题怎么答复的'])(
    'is asked for and not given: %s',
    async (text) => {
      await told();
      expect(await say('bgs', text)).not.toContain('我理解您是要');
      expect(await say('bgs', '确认')).not.toContain('已答复');
    },
  );
});

describe('how long ago a trouble was told', () => {
  test('is counted in days from when it was told first, and in months from a month on', async () => {
    await told();
    expect(await say('bgs', '现在都有哪些问题没解决')).not.toMatch(/已\d/u);
    office.setTime('2020-06-28 09:00');
    expect(await say('bgs', '现在都有哪些问题没解决')).toContain('已3天');
    office.setTime('2020-07-06 09:00');
    expect(await say('bgs', '现在都有哪些问题没解决')).toContain('已11天');
    office.setTime('2020-08-26 09:00');
    expect(await say('bgs', '现在都有哪些问题没解决')).toContain('已2个月');
  });

  test('is so in the receipt of what puts the report right', async () => {
    await told();
    office.setTime('2020-06-26 09:00');
    await say('hw', '昨天报错了 公厕是4座不是2座');
    expect(await say('hw', '确认')).toContain('问题2仍在办，已1天');
  });
});
