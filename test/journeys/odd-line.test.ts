import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-22 10:00');
const say = (who: string, text: string) => office.tell(who, text);

describe('a line said to a draft of several tasks', () => {
  test.each([
    ['检查那个还查出隐患62处', '检查那个还查出隐患62处'],
    ['小区那块还缺3家没签', '小区那块还缺3家没签'],
  ])('is of the only one that speaks of what it points at: %s', async (line, told) => {
    await say('zj', '任务16：征收签了180户；任务17：物业检查35个小区');
    const shown = await say('zj', line);
    expect(shown).not.toContain('记到哪一项');
    expect(shown.slice(shown.indexOf('任务17'))).toContain(told);
  });

  test('that is of none of them for certain holds none of them up, and is asked of alone', async () => {
    await say('zj', '任务16：征收签了180户；任务17：物业检查35个小区');
    expect(await say('zj', '现场也看了一遍')).toContain('先报其余的请回“确认”');
    const receipt = await say('zj', '好 提交');
    expect(receipt).toContain('16-1号');
    expect(receipt).toContain('17-1号');
    expect(receipt).toContain('“现场也看了一遍”对应不止一项任务');
    const [, ofTask17] = await office.ledger();
    expect(ofTask17?.versions.at(-1)?.progress).not.toContain('现场');
    office.setTime('2020-06-22 10:01');
    expect(await say('zj', '17')).toContain('现场也看了一遍');
  });

  test('comes to the task that it is said to come to', async () => {
    await say('hw', '任务28：公厕完工2座；任务27：投放点新建12处');
    const shown = await say('hw', '公厕那条再加一句 缺钱');
    expect(shown).not.toContain('再加一句');
    expect(shown.slice(0, shown.indexOf('任务27'))).toContain('存在问题：缺钱');
  });
});

describe('a task of a draft that was put off', () => {
  test('is taken up again with the figure that it had', async () => {
    await say('hw', '任务28：公厕完工2座；任务27：投放点新建12处');
    await say('hw', '投放点那条先别报');
    await say('hw', '确认');
    const shown = await say('hw', '投放点那条也报了吧 还是12处');
    expect(shown).toContain('进展：投放点新建12处');
    expect(shown).not.toContain('也报了吧');
  });
});

describe('a number that is put right because the rest is finished by now', () => {
  test('takes what was not finished out of the draft', async () => {
    await say('hw', '公厕这个月弄好两座 还有一座正贴瓷砖');
    const shown = await say('hw', '科长说是三座 瓷砖那座也算完工了 昨天那个改一下');
    expect(shown).toContain('建设改造公共卫生间 3座');
    expect(shown).not.toContain('还有一座');
    expect(shown).not.toContain('未完成');
  });

  test('leaves it where nothing says that it is', async () => {
    await say('hw', '公厕这个月弄好两座 还有一座正贴瓷砖');
    expect(await say('hw', '不对，是三座')).toContain('还有一座正贴瓷砖');
  });
});
