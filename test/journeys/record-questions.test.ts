import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { SEATS } from '../support/seats.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice(SEATS);
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const say = async (who: string, text: string, chat: 'single' | 'group' = 'single') =>
  (await office.say(who, text, { chat })).text;
const report = async (who: string, text: string) => {
  await say(who, text);
  return say(who, '确认');
};

describe('the period that is spoken of where none is named', () => {
  test('is the quarter in July, though months have no day', async () => {
    office.setTime('2020-07-07 09:00');
    for (const asked of ['我的待办', '这次要报哪几项', '还差什么没报']) {
      const text = await say('hw', asked);
      expect(text.split('\n')[0]).toContain('2020年二季度（2020年7月12日前报）');
      expect(text).toContain('未报：任务27、28');
    }
    expect(await say('bgs', '谁没报')).toContain('2020年二季度尚未报齐');
    expect(await say('hw', '最晚几号报')).toContain('2020年7月12日');
  });

  test('is the quarter that fell due last, as long as nothing else is due', async () => {
    office.setTime('2020-08-20 09:00');
    expect(await say('bgs', '谁没报')).toContain('2020年二季度');
    expect(await say('bgs', '7月谁没报')).toContain('2020年7月');
  });
});

describe('a conversation', () => {
  test('on one task does not narrow who has not reported for a month that is named', async () => {
    office.setTime('2020-07-20 09:00');
    await say('bgs', '公厕卡在哪了');
    expect(await say('bgs', '这月还有谁没报')).toContain('2020年7月尚未报齐的单位');
  });

  test('calls what waits and is no report by no name of a draft, and leaves it as it was', async () => {
    office.setTime('2020-07-20 09:00');
    await say('bgs', '催一下7月还没报的');
    const told = await say('bgs', '我还有什么没办');
    expect(told).toContain('刚才给您看的那件还等着您，没有办');
    expect(told).not.toContain('草稿');
    expect(await say('bgs', '继续')).toContain('将催报');
  });

  test('stays with its subject after a courtesy and what was not understood', async () => {
    await say('hw', '任务8谁牵头');
    await say('hw', '今天天气真不错呀');
    await say('hw', '哦知道了');
    expect(await say('hw', '目标是啥')).toContain('水源地水质');
  });

  test('asks for a light in any words', async () => {
    office.setTime('2020-07-14 09:00');
    for (const asked of ['8是什么灯', '任务8现在亮啥灯', '8号红不红'])
      expect(await say('bgs', asked)).toContain('红灯：2020年二季度');
  });
});

describe('what somebody reported', () => {
  test('is told in their words, and no draft is taken for it', async () => {
    office.setTime('2020-06-24 09:00');
    await say('hw', '任务28：6月公厕完工3座；问题：化粪池占地没谈妥');
    expect(await say('hw', '报上去了吗')).toContain('草稿还没有登记');
    await say('hw', '确认');
    expect(await say('hw', '报上去了吗')).toContain('已报：任务28');
    office.setTime('2020-07-20 09:00');
    expect(await say('hw', '上个月我报了什么')).toContain('化粪池占地没谈妥');
    expect(await say('bgs', '环卫6月报了哪些')).toContain('完工3座');
    const problems = await say('bgs', '各单位反映了什么困难');
    expect(problems).toContain('任务28 区环卫管护中心：化粪池占地没谈妥');
    expect(await say('bgs', '哪家报的')).toBe(problems);
    expect(await say('bgs', '水务局呢')).not.toContain('化粪池');
  });

  test('is counted against the target, with what is left, by whom, and beside the month before', async () => {
    office.setTime('2020-06-24 09:00');
    await report('hw', '任务28：公厕累计完成3座');
    office.setTime('2020-07-24 09:00');
    await report('hw', '任务28：公厕累计完成5座');
    const text = await say('zzh', '公厕完成多少座了');
    expect(text).toContain('已报5座，目标8座，62.5%，还差3座（区环卫管护中心');
    expect(await say('zzh', '跟上月比呢')).toContain('比2020年6月（3座）多2座');
    expect(await say('zzh', '还差几座')).toContain('还差3座');
  });
});

describe('a thing that no number counts', () => {
  test('is answered from what was said of it, and by what the notice wants', async () => {
    office.setTime('2020-06-20 09:00');
    await report('sw', '任务11航道疏浚完成4公里，护岸结构正在施工，问题是资金不到位');
    await report('sw', '任务32完成易涝点治理2处');
    office.setTime('2020-07-10 09:00');
    for (const asked of ['护岸是不是干完了', '护岸干完没', '护岸进行到哪一步']) {
      const text = await say('bgs', asked);
      expect(text).toContain('护岸结构正在施工');
      expect(text).toContain('护岸结构施工;');
    }
    expect(await say('bgs', '易涝点治了几处')).toContain('易涝点治理2处');
    expect(await say('bgs', '瓶颈路打通了几条')).toContain('还没有单位报过“瓶颈路”的情况');
    expect(await say('bgs', '有没有单位反映资金困难')).toContain('资金不到位');
    expect(await say('bgs', '易涝点今年要治理完吗')).toContain('2020年完成易涝点治理');
  });

  test('is told of the unit that is named only where that unit answers for the task', async () => {
    office.setTime('2020-06-20 09:00');
    await report('hw', '任务28公厕改造完成3座');
    expect(await say('bgs', '环卫公厕完成几座了')).toContain('已报3座，目标8座');
    expect(await say('hw', '公厕我报的多少')).toContain('已报3座');
    expect(await say('bgs', '水务局公厕完成几座了')).not.toContain('已报3座');
  });
});

describe('what stands on record', () => {
  test('is told for what was asked of it, and not what the notice wants', async () => {
    office.setTime('2020-06-24 09:00');
    await report('cg', '任务29责任书签订率达到90%，问题是商户不配合');
    office.setTime('2020-07-07 09:00');
    expect(await say('cg', '责任书签了百分之多少')).toContain('已报90%，目标不低于98%');
    expect(await say('cg', '够不够标准')).toContain('还差8个百分点');
    expect(await say('cg', '我们报过商户不配合这事没')).toContain('商户不配合');
    expect(await say('bgs', '有人反映商户不配合吗')).toContain('任务29 区城管局');
    expect(await say('cg', '外立面二季度还用报不')).toContain('未报：区城管局');
    office.setTime('2020-07-14 09:00');
    expect(await say('bgs', '超期没报的单位有多少')).toContain('尚未报齐');
    expect(await say('bgs', '宣传部报了几项 哪几项没报')).toBe(
      '区委宣传部2020年二季度还没有报：任务22、34、35、36、37。2020年7月12日前报，已过，再报按迟报登记。',
    );
  });
});

describe('what was reported before the period that is due', () => {
  test('is not passed over', async () => {
    office.setTime('2020-06-22 09:00');
    await report('hw', '任务28公厕改造完成3座');
    office.setTime('2020-07-06 09:00');
    expect(await say('hw', '28号报上去没')).toContain('另外已报2020年6月：任务28 区环卫管护中心');
    expect(await say('bgs', '环卫最近一次报是几号')).toContain('6月22日 09:00报');
    expect(await say('bgs', '环卫交了没 几号交的')).toContain('6月22日 09:00报');
    expect(await say('bgs', '第六组情况咋样')).toContain('还没有单位报（2020年6月报过）');
    expect(await say('g6', '我们组交齐没')).toContain('治理能力提升行动工作组2020年二季度尚未报齐');
    expect(await say('bgs', '第二组红的有几个')).toContain('城市蓝绿空间提升行动工作组没有红灯');
  });
});

describe('how a task stands', () => {
  test('is told from the record, and no attribute that the notice should give', async () => {
    office.setTime('2020-06-24 09:00');
    await report('hw', '任务28公厕改造完成3座');
    await report('sw', '任务8黑臭水体巡查12次，问题是没有排查船');
    for (const asked of ['公厕那边现在咋样', '公厕目前是个啥情况', '公厕改造眼下情况如何'])
      expect(await say('zzh', asked)).toContain('已报3座，目标8座');
    for (const asked of ['黑臭水体那块现在啥情况', '黑臭水体治得咋样了'])
      expect(await say('zzh', asked)).toContain('黑臭水体巡查12次');
    expect(await say('zzh', '海绵城市到哪一步了')).toContain('还没有登记过进展');
  });

  test('is told of one’s own task by its bare number', async () => {
    office.setTime('2020-06-24 09:00');
    await report('hw', '任务28公厕改造完成3座');
    for (const asked of ['28那个我报上去没', '28那项我报过没有', '28我交了没'])
      expect(await say('hw', asked)).toMatch(/^区环卫管护中心报了。任务28/u);
    expect(await say('hw', '27那个报上去没')).toMatch(/^区环卫管护中心还没有报。任务27/u);
    expect(await say('bgs', '环卫28那个交上来没')).toContain('任务28，6月24日 09:00报');
    expect(await say('bgs', '城管24的报了没')).toContain('还没有报：任务24');
  });
});

test.each(['任务28现在登的是啥', '28号现在记的啥'])(
  'what is on record of a task is told in its words: %s',
  async (text) => {
    await report('hw', '任务28公厕建成2座');
    expect(await say('hw', text)).toContain('进展：任务28公厕建成2座');
  },
);

describe('a figure that counts towards no goal', () => {
  test('is told to whoever asks for it, where none of the goals has one', async () => {
    office.setTime('2020-06-24 09:00');
    await report('cg', '任务26拆除违建1.2万平方米，问题是两户不配合');
    expect(await say('zzh', '违建拆了多少')).toContain(
      '拆除违建1.2万平方米（任务26 区城管局，2020年6月',
    );
  });
});

describe('that there is nothing new', () => {
  test('is found by whoever asks for those that reported it', async () => {
    office.setTime('2020-06-24 09:00');
    expect(await say('bgs', '有没有报无进展的')).toBe('没有报“无新进展”的（2020年6月）。');
    await report('hw', '任务28公厕改造完成3座');
    await report('cg', '任务26本月无新进展，因专项资金未到位');
    for (const asked of [
      '有没有报无进展的',
      '谁报的是无新进展',
      '报零进展的有几家',
      '没新进展的单位列一下',
    ]) {
      const text = await say('bgs', asked);
      expect(text).toContain('有1家、1项报的是“无新进展”（2020年6月）');
      expect(text).toContain('区城管局：任务26');
    }
    expect(await say('bgs', '有没有报无进展的', 'group')).not.toContain('区城管局');
  });
});

describe('what the clerk sent', () => {
  test('is told to whom it went, with whether they signed', async () => {
    office.setTime('2020-06-29 09:00');
    expect(await say('hw', '办公室催我啥了')).toContain('没有主动发给您');
    office.setTime('2020-07-10 09:00');
    await say('bgs', '催一下没报的');
    await say('bgs', '确认');
    expect(await say('hw', '办公室催我啥了')).toContain('7月10日 09:00，还没有签收：');
    await say('hw', '收到');
    expect(await say('hw', '这周提醒过我什么')).toContain('7月10日 09:00已签收：');
    expect(await say('hw', '办公室催我啥了', 'group')).toContain('私聊');
  });
});

describe('a light', () => {
  test('has its reason, also where nobody reported', async () => {
    office.setTime('2020-07-15 09:00');
    expect(await say('zzh', '任务8为什么红')).toContain('区水务局、区生态环境分局未报');
    const red = await say('zzh', '红的都有哪些');
    expect(red).toContain('红灯37项');
    expect(red).toContain('发“全部”看其余');
    expect(await say('zzh', '全部')).toContain('任务37');
    expect(await say('zzh', '任务8为啥红')).toContain('下一报送日：2020年10月12日');
    expect(await say('zzh', '那28呢')).toContain('区环卫管护中心未报');
    const progress = await say('zzh', '任务24进度');
    expect(progress).toContain('还没有登记过进展');
    expect(progress).toContain('红灯');
  });
});

describe('in a group chat', () => {
  test.each(['谁没报', '谁报了', '谁迟报了', '红灯有哪些', '谁没签收', '总体进展'])(
    '%s is answered with counts and no names',
    async (asked) => {
      office.setTime('2020-07-15 09:00');
      await report('hw', '任务28二季度公厕完工2座');
      const text = await say('bgs', asked, 'group');
      expect(text).not.toBe('');
      expect(text).not.toMatch(/区水务局|区环卫管护中心|李水/u);
    },
  );

  test('another group’s people hear of what a group owes in no chat', async () => {
    office.setTime('2020-07-15 09:00');
    expect(await say('g6', '第一组谁没报')).toContain('只给本组');
    expect(await say('g6', '第六组谁没报')).toContain('尚未报齐');
  });
});

describe('how to do something', () => {
  test.each([
    ['怎么报', '任务27'],
    ['写错了怎么改', '更正：任务27'],
    ['怎么撤回', '撤回任务27'],
    ['现场照片怎么发', '没有规定必须'],
    ['来不及了怎么延期', '申请延期到'],
    ['出差了谁替我收', '暂停提醒'],
    ['晚了怎么办', '补报'],
    ['谁能看见我报的', '指挥部办公室'],
  ])('%s is told with the words to use', async (asked, words) => {
    office.setTime('2020-07-07 09:00');
    expect(await say('hw', asked)).toContain(words);
  });

  test('is told to those whom the office knows; a stranger hears how to be registered', async () => {
    office.setTime('2020-07-07 09:00');
    expect(await say('xx', '怎么报')).toContain('登记');
    expect(await say('xx', '那怎么登记')).toContain('绑定');
  });
});

describe('what is to be done next', () => {
  test('is told as it was reported, of a task, a unit or the own', async () => {
    office.setTime('2020-06-20 10:00');
    expect(await say('bgs', '任务28下一步干啥')).toContain('还没有报送');
    await report('hw', '任务28完成公厕4座，问题是选址难，下一步加快选址。');
    for (const asked of ['任务28下一步干啥', '环卫中心接下来怎么打算', '各单位下一步计划呢'])
      expect(await say('bgs', asked)).toContain('加快选址');
    expect(await say('hw', '我们下步咋弄')).toContain('加快选址');
  });

  test('is not on record where nobody wrote of it', async () => {
    await report('hw', '任务28完成公厕4座');
    expect(await say('bgs', '任务28下步打算')).toContain('没有写下一步计划');
  });
});

describe('who is late, past the day', () => {
  test('is whoever has not reported at all, before those whose reports came late', async () => {
    office.setTime('2020-07-15 09:00');
    const said = await say('zzh', '二季度季报谁迟了');
    expect(said).toContain('尚未报齐的单位32家');
    expect(said).toContain('已报的里没有迟报的');
  });
});

describe('who is behind', () => {
  test.each([
    ['zzh', '四组里谁最磨蹭', '区水务局：3项均未报'],
    ['zzh', '哪个组拖后腿', '城市规划建设提升行动工作组'],
    ['zzh', '为啥绿道才这么点', '没有登记在案'],
    ['zzh', '商圈弄完了吧', '任务19'],
    ['zzh', '公厕搞定了没', '还没有登记过进展'],
    ['zzh', '绿道快还是公园快', '建设绿道：8公里'],
    ['zzh', '道路这块问题出在哪', '任务13'],
    ['hw', '有没有人催我', '没有主动发给您的提醒'],
  ])('is told from the record: %s, %s', async (who, text, told) => {
    expect(await say(who, text)).toContain(told);
  });
});

describe('what was not solved', () => {
  test.each([
    '没解决的问题还有没',
    '还有没解决的问题吗',
    '没答复的问题有几条',
    '未解决的问题有没有',
    '问题都解决了没',
    '有没有还没解决的难处',
  ])('is asked in whatever order: %s', async (text) => {
    expect(await say('bgs', text)).toContain('没有登记在案、没有解决的问题');
    await say('hw', '公厕完工4座，困难是水电接入慢');
    await say('hw', '确认');
    expect(await say('bgs', text)).toContain('水电接入慢');
  });
});

describe('what is new in some days', () => {
  test.each(['这周有什么新进展', '这周有啥进展', '6月有什么进展'])(
    'is what was reported then: %s',
    async (text) => {
      office.setTime('2020-06-24 10:00');
      await report('hw', '公厕完工4座');
      const told = await say('zzh', text);
      expect(told).toContain('任务28 区环卫管护中心');
      expect(told).not.toContain('总体进展');
    },
  );

  test.each(['上周有啥进展', '昨天有啥进展', '上个月有啥进展'])(
    'is nothing where nothing was: %s',
    async (text) => {
      office.setTime('2020-06-24 10:00');
      await report('hw', '公厕完工4座');
      expect(await say('zzh', text)).toMatch(/没有收到报送|还没有报送/u);
    },
  );

  test.each(['总体进展', '这个月进展怎么样'])('is not asked by “%s”', async (text) => {
    office.setTime('2020-06-24 10:00');
    expect(await say('zzh', text)).toContain('总体进展');
  });
});
