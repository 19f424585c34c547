import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
];
const journey = openJourney('2020-06-01 09:00', PEOPLE);
const { tell } = journey;

const draft = async (title: string) => {
  await tell(
    'gl4',
    `起草发文，办公室名义，标题：关于${title}的通知，主送：各街道，正文：请于6月15日前报送情况。`,
  );
  await tell('gl4', '确认');
};

describe('a document that is judged in the words of the office', () => {
  test.each([
    '我看没问题',
    '看过了没意见',
    '审过了没问题，不算重要公文',
    '同意，按一般公文办',
    '1号文我审了没意见',
  ])('is checked: %s', async (text) => {
    await draft('停车场摸排');
    await tell('gz4', '同意');
    expect(await tell('of1', text)).toContain('已由许办（指挥部办公室）审核');
  });

  test.each(['发文1定为重要，涉及全区安全，同意', '停车场那份是重要公文，涉及全区安全，同意'])(
    'is important and checked in one breath: %s',
    async (text) => {
      await draft('停车场摸排');
      await tell('gz4', '同意');
      expect(await tell('of1', text)).toContain('认定重要、办公室审核');
    },
  );

  test.each(['没写清报给谁，加一句报区应急局', '涉及全区的时间太紧', '表格没附'])(
    'goes back for the reason that was asked for: %s',
    async (why) => {
      await draft('停车场摸排');
      expect(await tell('gz4', '不行')).toContain('还缺退回的理由');
      expect(await tell('gz4', why)).toContain(`退回：${why}`);
    },
  );

  test.each(['我的待办', '取消', '先等等'])(
    'is not sent back by another word: %s',
    async (text) => {
      await draft('停车场摸排');
      await tell('gz4', '不行');
      expect(await tell('gz4', text)).not.toContain('退回：');
    },
  );
});

test('a prefix that was asked for is set and the number given in one message', async () => {
  await draft('停车场摸排');
  await tell('gz4', '同意');
  await tell('of1', '同意');
  await tell('vice', '签发');
  await tell('of1', '编号');
  expect(await tell('of1', '设成济天城提指办发，然后编号')).toContain('济天城提指办发〔2020〕1号');
  await tell('gl4', '校对过了，印了20份');
  expect(await tell('gl4', '也装订了，能发了不')).toContain('装订。\n现请指挥部办公室');
  await tell('of2', '可以发了');
  const sent = await tell('gl4', '发出去了，各街道都收了');
  expect(sent).toContain('已发送各街道（6月1日），办理完毕');
});

describe('several of a list by their places', () => {
  test.each(['第一件同意，第二件退回，文种应该用函', '1号发文同意，2号退回，文种应该用函'])(
    'are each done: %s',
    async (text) => {
      await draft('停车场摸排');
      await draft('雨季排水');
      const said = await tell('gz4', text);
      expect(said).toContain('发文1（关于停车场摸排的通知）已由马卫民');
      expect(said).toContain('退回：文种应该用函');
    },
  );

  test('are asked for where but one lies there', async () => {
    await draft('停车场摸排');
    expect(await tell('gz4', '头一件退回，时间太紧；第二件同意')).toContain('没有改动');
  });
});

describe('one more after another', () => {
  test.each([
    [
      'gl4',
      '再起草一个，办公室名义，标题：关于雨季排水的通知，主送：各街道，正文：请加强值守。',
      '【草稿】发文：关于雨季排水的通知',
    ],
    ['gz4', '再开一个，6月9日下午2点，区水务局三楼，议题：井盖', '议题：井盖'],
    ['of1', '再登一个，韩利师5月31日批的：北园大街占道经营反弹，请城管局拿办法', '【草稿】批示'],
    ['of1', '再立一个督办，任务13路面破损，区水务局7月25日前', '【草稿】督办立项'],
  ])('is begun anew: %s %s', async (who, text, shown) => {
    await draft('停车场摸排');
    await tell('gz4', '召开第四组会议，6月8日下午2点，区水务局三楼，议题：停车场');
    await tell('gz4', '确认');
    await tell('of1', '登记批示：韩利师昨天批示：公厕要快，请环卫中心抓紧');
    await tell('of1', '确认');
    const said = await tell(who, text);
    expect(said).toContain(shown);
    expect(said).not.toContain('已更改');
  });
});

describe('a unit that would send in its own name', () => {
  test.each([
    '我们局想直接给各单位发个函催排查表，用我局名义行不',
    '我局名义发个通知给各街道中不',
    '能不能用水务局名义给区政府打个报告',
    '我想直接给总指挥报个材料，井盖缺钱',
    '我想给总指挥直接报个材料，井盖缺钱',
    '井盖缺钱，我直接跟总指挥说一声行不',
    '能不能直接给区长打个报告，缺资金',
    '我单独给总指挥报一份行吗',
  ])('is told that there is one way out: %s', async (text) => {
    expect(await tell('lw', text)).toContain('归口报送、统一出口');
  });

  test('is answered where it tells of what was sent', async () => {
    expect(await tell('lw', '上次以我局名义发的通知有几份')).not.toContain('统一出口');
    expect(await tell('lw', '井盖更换30处，直接报总指挥了')).not.toContain('统一出口');
  });
});

test.each(['发文1韩区长那个代录录错了，撤掉', '韩利师那个代录录错了，撤掉'])(
  'what was entered wrongly is not entered once more: %s',
  async (text) => {
    await draft('停车场摸排');
    expect(await tell('of1', text)).not.toContain('签字的日期');
  },
);

describe('people who come and go', () => {
  test.each([
    ['我是区教体局新来的联络员，叫李建国', '李建国'],
    ['我是区民政局刚调来的联络员李四海', '李四海'],
  ])('are called by their names, and not by since when: %s', async (text, name) => {
    expect(await tell('new', text)).toContain(`姓名${name}`);
  });

  test.each(['解除登记 联环卫', '联环卫调走了，解除登记'])(
    'are released by a name in which their unit stands: %s',
    async (text) => {
      expect(await tell('of1', text)).toContain('解除联环卫的登记：区环卫管护中心联络员');
    },
  );

  test.each(['我不干联络员了，换成周倩，13800001111', '我不当联络员了，新联络员是周倩'])(
    'tell no progress of what lies with them: %s',
    async (text) => {
      await tell('of1', '督办：任务28公厕进度慢，区环卫管护中心7月20日前');
      await tell('of1', '确认');
      expect(await tell('lh', text)).not.toContain('督办1');
    },
  );
});

describe('whose word counts, and who hears it', () => {
  test.each([
    ['我6月8到12号休假，让隋主任替我签', '2020年6月12日'],
    ['授权隋主任代签到6月12日', '2020年6月12日'],
  ])('a signature is lent to whoever is called by surname and post: %s', async (text, until) => {
    await draft('停车场摸排');
    expect(await tell('dc4', text)).toContain(`已授权隋法山代签到${until}`);
  });

  test('is lent to nobody who is not called so', async () => {
    expect(await tell('dc4', '授权马主任代签到6月12日')).toContain('登记名单里没有“马主任”');
  });

  test('of several that were listed the one of a kind is meant by it', async () => {
    await tell('of1', '督办：任务12停车场慢，区住建局7月20日前');
    await tell('of1', '确认');
    await tell('of1', '登记批示：韩利师昨天批示：停车场要快，请区住建局一周内拿出选址');
    await tell('of1', '确认');
    await tell('of1', '同意');
    await tell('lz', '收到');
    expect(await tell('lz', '办结：已完成选址')).toContain('等您办的有2件');
    expect(await tell('lz', '是督办那个')).toContain('督办1（任务12停车场慢）已由联住房');
  });

  test('an urging goes to whoever takes the messages of somebody away', async () => {
    await tell('of1', '督办：任务12停车场慢，区住建局7月20日前');
    await tell('of1', '确认');
    await tell('lz', '暂停提醒到6月10日，由长住房代收');
    await tell('of1', '催办督办1');
    const told = (await journey.pushes()).map(({ message }) => message);
    const urged = told.filter(({ text }) => text.includes('【催办】督办1'));
    expect(urged.map(({ to }) => to)).toEqual([
      { kind: 'person', personId: expect.stringContaining('bz') },
    ]);
  });
});
