import { afterEach, describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

let office: ClockedOffice;
const say = (who: string, text: string) => office.say(who, text);
const told = (who: string) => office.pushes.filter(({ to }) => to === who).map(({ text }) => text);

afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

/** 批示1, referred and not signed for. */
async function referred(): Promise<void> {
  office = await openClockedOffice(COMMAND, '2020-06-01 09:30');
  await say('cmd', '批示：停车场选址慢，请区住建局牵头，区财政局配合，拿出方案');
  await say('cmd', '确认');
  await say('of1', '转办批示1');
}

/** 会议1, whose notice is out. */
async function announced(): Promise<void> {
  office = await openClockedOffice(COMMAND, '2020-06-01 09:30');
  await say('gz4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址');
  await say('gz4', '确认');
  await say('of1', '备案会议1');
  await say('gl4', '会议1发通知');
}

describe('the records', () => {
  test.each([
    '哪些批示超期了',
    '有没有超期的批示',
    '批示有几件过期了',
    '我手上有啥批示超期没',
    '还有哪些批示没办结',
    '在办的批示有哪些',
    '还没签收的批示',
  ])('are listed for “%s”, each to whom it may be known', async (text) => {
    await referred();
    await office.turnTo('2020-06-10 10:00');
    expect(await say('of1', text)).toContain('批示1');
    expect(await say('lz', text)).toContain('批示1');
    expect(await say('lm', text)).not.toContain('批示1');
  });

  test('that are not what was asked for are left out, and none is said in words', async () => {
    await referred();
    expect(await say('of1', '哪些批示超期了')).toBe('超期的批示0件。');
    expect(await say('of1', '快到期的批示有哪些')).toContain('7天内到期的批示1件');
    expect(await say('of1', '已经办结的批示')).toBe('已办结的批示0件。');
  });

  test('are limited to a unit or a group that is named, and to the speaker’s own', async () => {
    await referred();
    for (const text of ['住建局的批示有哪些', '第四组的批示', '我们局的批示'])
      expect(await say(text.startsWith('我们') ? 'lz' : 'of1', text)).toContain('· 批示1');
    expect(await say('of1', '民政局的批示')).toContain('区民政局批示0件');
  });

  test('are shown by what was spoken of last, or by the only one under way', async () => {
    await referred();
    await office.turnTo('2020-06-03 10:00');
    expect(await say('cmd', '我那个批示咋样了')).toContain('状态：待');
    expect(await say('cmd', '我批的那件办得怎么样了')).toContain('状态：待');
    expect(await say('cmd', '我的批示落实情况')).toContain('状态：待');
    expect(await say('of1', '帮我看下批示1全流程')).toContain('· 登记');
    expect(await say('lm', '我那个批示咋样了')).toBe('没有您可以查看的批示。');
  });

  test.each(['有什么要我办的', '等我办的有哪些', '手上有啥要办的'])(
    'that wait for the speaker are listed for “%s”',
    async (text) => {
      await referred();
      expect(await say('lz', text)).toContain('批示1');
    },
  );

  test.each(['我还有什么没签', '我手上还有哪些没签的'])(
    'that are still to be signed are listed for “%s”',
    async (text) => {
      await referred();
      expect(await say('of1', text)).toMatch(/等您|没有等您/u);
    },
  );

  test.each([
    ['批示、督办各有几件在办', '在办的批示1件', '在办的督办'],
    ['批示和督办一共几件', '批示1件，在办1件', '督办'],
    ['今年领导批示办结了几件，超期几件', '已办结的批示', '超期的批示'],
  ])('of several sorts or states are listed for each: %s', async (text, first, second) => {
    await referred();
    const told = await say('of1', text);
    expect(told).toContain(first);
    expect(told).toContain(second);
  });

  test('of meetings are those of the days that are named', async () => {
    await announced();
    const [day = ''] = /\d月\d{1,2}日/u.exec(await say('of1', '会议1')) ?? [];
    expect(await say('of1', '这个月有哪些会')).toContain(day);
    expect(await say('of1', '下个月有几个会')).toContain('会议0件');
  });

  test('of meetings are not changed by a question under their number', async () => {
    await announced();
    expect(await say('gl4', '会议1定的事都办得怎么样')).toContain('状态');
    expect(await say('gl4', '会议1几家参加')).toContain('未回');
  });

  test('of meetings are listed where it is asked what was held, and the kinds of the notice where not', async () => {
    await announced();
    expect(await say('of1', '这个月开了哪些会')).toContain('会议1');
    expect(await say('of1', '这个月指挥部会开了没')).toContain('行动工作组会议');
    expect(await say('of1', '会议有哪些')).toContain('附件2 二');
  });

  test('leave what the notice rules about them to the notice', async () => {
    await referred();
    expect(await say('of1', '批示几天办结')).toContain('一周内办结');
    expect(await say('of1', '批示超期了怎么办')).toContain('附件2 四');
  });

  test.each(['没签收的催一下', '叫没签收的抓紧', '没签收批示的催一催'])(
    'that nobody signed for are urged by the office in one word: %s',
    async (text) => {
      await referred();
      expect(await say('lz', text)).not.toContain('已催办');
      expect(await say('of1', text)).toContain('批示1');
      expect(told('lz').join()).toContain('催办');
      await say('lz', '签收');
      await say('lcz', '签收');
      expect(await say('of1', text)).toContain('没有还没有签收的');
    },
  );
});

describe('a meeting whose notice is out', () => {
  test.each(['现在几家回了', '谁回了', '还有几家没回', '都谁来', '回了几家了'])(
    'tells its host who comes for “%s”, without its number',
    async (text) => {
      await announced();
      expect(await say('lz', '没问题')).toContain('区住房城乡建设局参加');
      expect(await say('gl4', text)).toContain('会议1回执：应到');
      expect(await say('lcz', text)).toContain('只给承办会务的');
    },
  );

  test('takes 没问题 of who is invited for a 回执, and of who judges the plan for a consent', async () => {
    office = await openClockedOffice(COMMAND, '2020-06-01 09:30');
    await say('gl4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址');
    await say('gl4', '确认');
    expect(await say('gz4', '会议1没问题')).toContain('审核签字');
    await say('of1', '没问题');
    await say('gl4', '会议1发通知');
    expect(await say('lcz', '会议1没问题，我们来')).toContain('区财政局参加');
  });

  test('has its host urge those who have not answered, and nobody else', async () => {
    await announced();
    await say('lz', '参加');
    const before = told('lz').length;
    expect(await say('gl4', '叫没回的抓紧')).toContain('没有回执');
    expect(told('lcz').at(-1)).toContain('您还没有回执');
    expect(told('lz')).toHaveLength(before);
    expect(await say('lcz', '催办会议1')).toContain('办理，没有改动');
  });
});

describe('what the clerk spoke of last', () => {
  test('is shown for 到谁那了, and no task is taken for it', async () => {
    await referred();
    expect(await say('lz', '到谁那了')).toContain('批示1');
    expect(await say('lm', '到哪一步了')).not.toContain('批示1');
  });

  test('says that it is done already, by whom and when, where it is agreed to twice', async () => {
    office = await openClockedOffice(COMMAND, '2020-06-01 09:30');
    await say(
      'gl4',
      '起草发文，以指挥部办公室名义，标题：关于开展停车场摸排的通知，主送：各责任单位，正文：请报送。',
    );
    await say('gl4', '确认');
    await say('gz4', '同意');
    expect(await say('gz4', '同意')).toMatch(/审核签字已经办过（马卫民，6月1日.*没有重复办理/u);
  });

  test('is given its 副总指挥 by the director, where the office drafted it', async () => {
    office = await openClockedOffice(
      [...COMMAND, { userid: 'vice', name: '陈勇', roles: [{ role: 'office-deputy' }] }],
      '2020-06-01 09:30',
    );
    await say(
      'of1',
      '起草发文，以指挥部名义，标题：关于停车场建设进展的报告，主送：区政府，正文：已开工3处。',
    );
    await say('of1', '确认');
    await say('of2', '同意');
    await say('vice', '签发');
    expect(await say('dir', '签发')).toContain('由某某签');
    expect(await say('dir', '由副指四签')).toContain('副指四');
    expect(told('dc4').join()).toContain('请副总指挥签发');
  });
});

describe('the power to sign', () => {
  test.each([
    '授权组联四代签到6月10日',
    '授权组联四签到6月10日',
    '授权组联四签，到6月10日',
    '让组联四替我签，到6月10号',
    '我出差，6月10日回来，这几天的字让组联四代签',
  ])('is lent until a day by the holder’s own word: %s', async (text) => {
    office = await openClockedOffice(COMMAND, '2020-06-01 09:30');
    expect(await say('gz4', text)).toContain('已授权组联四代签到2020年6月10日');
    expect(told('gl4').join()).toContain('授权您代签');
  });

  test('is lent to no day that was not said, and to nobody for a single record', async () => {
    office = await openClockedOffice(COMMAND, '2020-06-01 09:30');
    expect(await say('gz4', '我不在，签字的事找组联四')).toContain('授权到哪一天为止');
    expect(await say('gl4', '发文1我替马局长签了')).not.toContain('已授权');
  });
});
