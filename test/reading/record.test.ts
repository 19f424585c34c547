import { describe, expect, test } from '@jest/globals';
import { house } from '../../src/office.ts';
import { questionOfRecord } from '../../src/reading/question.ts';
import { buildQuestionReader } from '../../src/reading/reader.ts';
import { plan } from '../support/readers.ts';

const reader = buildQuestionReader(plan, house.frames);
const ASKER = { units: ['区环卫管护中心'], groups: [], today: '2020-07-10' };
const ask = (text: string, groups: readonly number[] = []) =>
  questionOfRecord(text, { ...ASKER, groups }, reader);

describe('a question about who has reported', () => {
  test.each([
    ['谁没报', 'units', null, null],
    ['谁还没报？', 'units', null, null],
    ['哪些单位没交', 'units', null, null],
    ['还有哪家没报上来', 'units', null, null],
    ['6月份还有谁没报', 'units', '2020-06', null],
    ['二季度哪些单位没报', 'units', '2020-Q2', null],
    ['第六组谁没报', 'units', null, 6],
    ['蓝绿空间组上个月谁没报', 'units', '2020-06', 2],
    ['未报单位名单', 'units', null, null],
    ['还有哪几家欠着6月的', 'units', '2020-06', null],
    ['谁还欠月报', 'units', null, null],
    ['哪些单位还差二季度的', 'units', '2020-Q2', null],
    ['哪些组没交月报', 'groups', null, null],
    ['6月哪个工作组没报', 'groups', '2020-06', null],
    ['各组月报都交齐了吗', 'groups', null, null],
    ['各组都报上来没', 'by-group', null, null],
    ['哪个组报得最少', 'by-group', null, null],
    ['还有哪些单位欠着呢', 'units', null, null],
    ['谁还没动', 'units', null, null],
    ['还有哪几家没弄', 'units', null, null],
    ['没填的还有谁', 'units', null, null],
    ['没报的有多少家了', 'units', null, null],
    ['哪几家还没吭声', 'units', null, null],
    ['把欠账的几家列个单子给我', 'units', null, null],
    ['哪些单位二季度的还没给', 'units', '2020-Q2', null],
    ['二季度还没给的有谁', 'units', '2020-Q2', null],
    ['二季度的还有哪些单位没动静', 'units', '2020-Q2', null],
    ['这个月还有谁没把东西给我', 'units', '2020-07', null],
    ['6月的月报哪几家没消息', 'units', '2020-06', null],
    ['上个月谁没来', 'units', '2020-06', null],
    ['季报还有谁没给', 'units', '2020-Q2', null],
    ['季度的表都谁没交', 'units', '2020-Q2', null],
    ['三季度就交了一家？其他的呢', 'units', '2020-Q3', null],
  ])('%s', (text, of, period, group) => {
    expect(ask(text)).toEqual({ kind: 'ask-missing', of, period, group, isRest: false });
  });

  test.each([
    ['二季度哪些单位报了', { of: 'given', period: '2020-Q2' }],
    ['6月都有谁交了', { of: 'given', period: '2020-06' }],
    ['哪些单位晚报了', { of: 'late' }],
    ['上季度谁逾期了', { of: 'late', period: '2020-Q2' }],
    ['迟报的单位有没有', { of: 'late' }],
    ['一季度有人报吗', { of: 'given', period: '2020-Q1' }],
    ['水务局6月报了没有', { of: 'given', unit: '区水务局', period: '2020-06' }],
    ['应急局是按时交的吗', { of: 'given', unit: '区应急局' }],
    ['任务36还没报吧', { of: 'given', task: 36 }],
    ['12呢还没报吧', { of: 'given', task: 12 }],
    ['我27那条报成功没', { of: 'given', task: 27 }],
    ['上回我报的康养那条给登记上没有', { of: 'given', task: 21 }],
    ['园林的有没有回音', { of: 'given', unit: '区园林绿化服务中心' }],
    ['二季度一共报了几项', { of: 'given', period: '2020-Q2' }],
    ['报了几家了', { of: 'given', period: null }],
    ['三季度报了多少家', { of: 'given', period: '2020-Q3' }],
    ['三季度已报几家', { of: 'given', period: '2020-Q3' }],
    ['商务局7月的来了没', { of: 'given', unit: '区商务局', period: '2020-07' }],
  ])('%s', (text, intent) => {
    expect(ask(text)).toMatchObject({ kind: 'ask-reported', ...intent });
  });
});

describe('a question about a monthly report', () => {
  const office = { units: [], groups: [], today: '2020-07-02' };

  test.each([
    ['园林的月报交了没', { unit: '区园林绿化服务中心' }],
    ['园林的月报哪天交的', { unit: '区园林绿化服务中心' }],
    ['园林的月报哪天交的，晚没晚', { unit: '区园林绿化服务中心' }],
    ['任务9的月报什么时候报的', { task: 9 }],
  ])('is of the month that is reported, with its day: %s', (text, named) => {
    const asked = { kind: 'ask-reported', of: 'given', period: '2020-06', ...named };
    expect(questionOfRecord(text, office, reader)).toMatchObject(asked);
  });

  test('is first of whether it was late, where that is asked', () => {
    const asked = {
      kind: 'ask-reported',
      of: 'late',
      period: '2020-06',
      unit: '区园林绿化服务中心',
    };
    expect(questionOfRecord('园林的月报交晚了没', office, reader)).toMatchObject(asked);
  });

  test('is left to the period that is named', () => {
    expect(questionOfRecord('园林5月的月报交了没', office, reader)).toMatchObject({
      kind: 'ask-reported',
      period: '2020-05',
    });
  });
});

describe('a question about what came in on some days', () => {
  const office = { units: [], groups: [], today: '2020-07-10' };

  test.each([
    ['今天有谁报了', '2020-07-10', '2020-07-10', {}],
    ['昨天收到几家', '2020-07-09', '2020-07-09', {}],
    ['昨晚有人交吗', '2020-07-09', '2020-07-09', {}],
    ['这周收上来几份', '2020-07-06', '2020-07-10', {}],
    ['上周报了几家', '2020-06-29', '2020-07-05', {}],
    ['这两天报上来的都有谁', '2020-07-09', '2020-07-10', {}],
    ['最近三天收了多少份', '2020-07-08', '2020-07-10', {}],
    ['昨天水务局报了没', '2020-07-09', '2020-07-09', { unit: '区水务局' }],
    ['本周第四组谁交了', '2020-07-06', '2020-07-10', { group: 4 }],
  ])('%s', (text, from, to, scope) => {
    expect(questionOfRecord(text, office, reader)).toEqual({
      kind: 'ask-received',
      from,
      to,
      task: null,
      unit: null,
      group: null,
      isRest: false,
      ...scope,
    });
  });

  test('is none where a day is the limit', () => {
    expect(questionOfRecord('7月12日前谁没报', office, reader)).toMatchObject({
      kind: 'ask-missing',
    });
    expect(ask('今天还能报吗')).toMatchObject({ kind: 'ask-due' });
  });
});

describe('a unit of which nothing came', () => {
  const office = { units: [], groups: [], today: '2020-07-10' };

  test.each([
    '住建局那几项一个都没来',
    '住建局那边一点动静都没有?',
    '住建局一个字没给',
    '住建局还没来',
  ])('is asked after: %s', (text) => {
    expect(questionOfRecord(text, office, reader)).toMatchObject({
      kind: 'ask-reported',
      unit: '区住房城乡建设局',
    });
  });

  test('is told of by who waits for it in their work', () => {
    expect(ask('住建局还没给材料')).toBeNull();
  });
});

describe('a question about who has reported, from who acts for a group', () => {
  test.each(['报齐了吗', '组里谁还没报', '咱们组报齐没'])('is one about its units: %s', (text) => {
    expect(ask(text, [6])).toMatchObject({ kind: 'ask-missing', of: 'units' });
  });

  test('is one about themselves where they say so', () => {
    expect(ask('我都报全了没', [6])).toMatchObject({ kind: 'ask-own-reports' });
    expect(ask('报齐了吗')).toMatchObject({ kind: 'ask-own-reports' });
  });

  test('is one about the month’s report where it is named', () => {
    expect(ask('我组上月月报交了吗', [6])).toMatchObject({ kind: 'ask-group-report' });
  });
});

describe('a question about which tasks were not reported on', () => {
  test('is one about all of them from who has none of their own', () => {
    const nobody = { units: [], groups: [], today: '2020-07-10' };
    expect(questionOfRecord('哪些任务一个字没报', nobody, reader)).toMatchObject({
      kind: 'ask-missing',
      of: 'tasks',
    });
    expect(ask('还有几项任务没报')).toMatchObject({ kind: 'ask-own-reports' });
  });
});

describe('a question about several tasks at once', () => {
  test.each(['27和28报了没有', '任务27、28都交了没'])('is one of each: %s', (text) => {
    const parts = [27, 28].map((task) => expect.objectContaining({ kind: 'ask-reported', task }));
    expect(ask(text)).toEqual({ kind: 'ask-parts', parts, unread: [] });
  });
});

describe('a question about one’s own reports', () => {
  test.each([
    ['我的待办', null],
    ['我要报啥', null],
    ['这次要报哪几项', null],
    ['还差什么没报', null],
    ['还有几项没交', null],
    ['上月清单', '2020-06'],
    ['6月的报上去了吗', '2020-06'],
    ['这就算交完了吧', null],
    ['我手头还差啥没交', null],
    ['那我还有哪几项没弄', null],
    ['没写的还有几项', null],
    ['手头还有没弄的吗', null],
    ['办公室收到了吗', null],
  ])('%s', (text, period) => {
    expect(ask(text)).toEqual({ kind: 'ask-own-reports', period });
  });

  test.each(['我们单位要报几项', '我们局还差哪些'])('names the unit: %s', (text) => {
    expect(ask(text)).toEqual({ kind: 'ask-own-reports', period: null, isOfUnit: true });
  });

  test.each([
    '最晚几号报',
    '几号之前要交',
    '什么时候截止',
    '周日还能报吗',
    '晚了怎么办',
    '这算不算迟报',
    '现在补报来得及吗',
  ])('%s', (text) => {
    expect(ask(text)).toMatchObject({ kind: 'ask-due' });
  });

  test.each([
    ['怎么报', 'report'],
    ['第一次弄，给个样例', 'report'],
    ['有没有固定格式', 'report'],
    ['写错了怎么改', 'correct'],
    ['报错了还能改吗', 'correct'],
    ['怎么撤回', 'withdraw'],
    ['现场照片怎么发', 'attach'],
    ['没有佐证材料行不行', 'attach'],
    ['可以分开报吗', 'in-parts'],
    ['还没验收的能不能算', 'not-sure'],
    ['怎么报进展', 'report'],
  ])('%s', (text, about) => {
    expect(ask(text)).toEqual({ kind: 'ask-how-to-report', about });
  });

  test.each([
    ['谁能看见我报的', 'ask-readers'],
    ['我们这季要不要报', 'ask-own-reports'],
    ['怎么申请延期', 'ask-how-to-extend'],
    ['我的延期同意了吗', 'list-extensions'],
    ['出差了谁替我收', 'ask-how-to-pause'],
    ['怎么绑定', 'guide-binding'],
  ])('%s', (text, kind) => {
    expect(ask(text)).toMatchObject({ kind });
  });
});

describe('a question about what to report of a task', () => {
  test.each(['任务27怎么报', '垃圾分类要报哪些数据'])('%s', (text) => {
    expect(ask(text)).toEqual({ kind: 'ask-how-to-report', about: 'report', task: 27 });
  });

  test('任务21的进展找谁报', () => {
    expect(ask('任务21的进展找谁报')).toEqual({ kind: 'ask-readers' });
  });
});

describe('a question about what stands on record', () => {
  test.each([
    ['我上个月报了什么', { about: 'reports', period: '2020-06' }],
    ['上月27那条我写的啥', { about: 'reports', task: 27, period: '2020-06' }],
    ['水务局报了哪些', { about: 'reports', unit: '区水务局' }],
    ['城管局进展怎么样', { about: 'reports', unit: '区城管局' }],
    ['各单位反映了什么困难', { about: 'problems', unit: null }],
    ['存在问题汇总一下', { about: 'problems' }],
    ['各单位反映的问题', { about: 'problems' }],
    ['各街道存在的困难', { about: 'problems' }],
    ['任务13卡在哪', { about: 'problems', task: 13 }],
    ['第六组有什么问题', { about: 'problems', group: 6 }],
    ['典型做法有哪些', { about: 'experience' }],
    ['商务局有什么好做法', { about: 'experience', unit: '区商务局' }],
    ['水务局几号交的', { about: 'reports', unit: '区水务局' }],
    ['任务28上次报是啥时候', { about: 'reports', task: 28 }],
    ['住建局干得咋样了', { about: 'reports', unit: '区住房城乡建设局' }],
    ['商务局的难点是啥', { about: 'problems', unit: '区商务局' }],
    ['商务局的问题解决了没', { about: 'problems', unit: '区商务局' }],
    ['征地难是哪家提的', { about: 'problems', unit: null }],
  ])('%s', (text, intent) => {
    expect(ask(text)).toMatchObject({ kind: 'ask-record', isRest: false, ...intent });
  });

  test('is looked for by its words where they say what it is', () => {
    expect(ask('有没有单位反映资金困难')).toMatchObject({ kind: 'ask-told', words: '资金' });
  });

  test.each([
    ['公厕完成多少座了', 28, [0]],
    ['绿道修了几公里了', 9, [2]],
    ['任务28还差几座', 28, []],
    ['任务28占几成', 28, []],
    ['商务局便民商圈报的几个', 18, [0]],
    ['垃圾可回收率差几个点', 27, [0]],
    ['棚改安置房新开工完成率', 16, [0]],
    ['公厕那个百分之多少了', 28, [0]],
    ['公厕到百分之几了', 28, [0]],
  ])('%s', (text, task, targets) => {
    expect(ask(text)).toMatchObject({ kind: 'ask-achieved', task, targets, isCompared: false });
  });

  test.each(['我刚才报的那个到百分之几了', '那个到百分之几了', '我刚报的修了几公里了'])(
    'is of what was reported last in “%s”',
    (text) => expect(ask(text)).toEqual({ kind: 'ask-last-achieved' }),
  );

  test.each([
    ['刚才总共提醒了多少家', null],
    ['都催了谁', null],
    ['催过水务局没有', '区水务局'],
    ['提醒了哪几家', null],
    ['一共通知到几个人', null],
    ['都送到了吗', null],
    ['催报发出去几条了', null],
    ['水务那边催没催', '区水务局'],
  ])('%s', (text, unit) => {
    expect(ask(text)).toMatchObject({ kind: 'ask-urged', unit });
  });

  test('公厕报的5座里头上次是几座', () => {
    expect(ask('公厕报的5座里头上次是几座')).toMatchObject({ task: 28, isCompared: true });
  });

  test('任务28跟上个月比', () => {
    expect(ask('任务28跟上个月比')).toMatchObject({ task: 28, isCompared: true });
  });

  test.each([
    ['任务28历史版本', { kind: 'ask-versions', task: 28, period: null }],
    ['任务28的6月历史版本', { kind: 'ask-versions', task: 28, period: '2020-06' }],
    ['28号任务佐证材料', { kind: 'ask-versions', task: 28, period: null }],
    ['第六组6月月报', { kind: 'ask-group-report', group: 6, period: '2020-06' }],
    ['第六组的月报交了没', { kind: 'ask-group-report', group: 6, period: null }],
  ])('%s', (text, intent) => {
    expect(ask(text)).toEqual(intent);
  });

  test('means the own group’s report where somebody acts for one', () => {
    const intent = { kind: 'ask-group-report', group: 3, period: '2020-06' };
    expect(ask('6月月报', [3])).toMatchObject({ ...intent, group: null });
    expect(ask('本组6月月报', [3])).toEqual(intent);
    expect(ask('6月月报')).toBeNull();
  });
});

describe('a question about whose a figure is', () => {
  test.each([
    ['征收的那个412是谁报的', 16, 412],
    ['公厕3座这个数从哪来的', 28, 3],
    ['412户谁报上来的', null, 412],
    ['绿道5.2公里是哪来的', 9, 5.2],
    ['3座公厕是谁填的', 28, 3],
    ['公厕那个3是怎么来的', 28, 3],
    ['绿道6.9这个数谁填的，啥时候填的', 9, 6.9],
  ])('%s', (text, task, value) => {
    expect(ask(text)).toEqual({ kind: 'ask-origin', task, value });
  });

  test('is one about who reported where no figure is named', () => {
    for (const text of ['6月的月报是谁报的', '任务28是谁报的'])
      expect(ask(text)).toMatchObject({ kind: 'ask-reported' });
  });
});

describe('a question about the own report', () => {
  test.each([
    '我那份算交上了没',
    '我那条回执号是多少',
    '我的登记号多少',
    '刚才那条进去没',
    '那条入库了没',
  ])('asks whether it is registered, and under which number: %s', (text) => {
    expect(ask(text)).toMatchObject({ kind: 'ask-own-reports' });
  });
});

describe('a question about what is to be decided above', () => {
  test.each([
    '有没有啥难题得我出面',
    '各单位有什么事要我拍板',
    '有什么需要我协调的',
    '下面有啥解决不了的',
    '需要我出面的有几件',
    '有啥要我帮忙推的',
    '哪家的难处得领导出面',
  ])('asks for the problems that are open: %s', (text) => {
    const nobody = { units: [], groups: [], today: '2020-07-10' };
    expect(questionOfRecord(text, nobody, reader)).toMatchObject({
      kind: 'ask-record',
      about: 'problems',
    });
  });
});

describe('a question about which work is behind', () => {
  test.each([
    '哪家拖后腿',
    '哪块儿最拖后腿',
    '哪项推得最慢',
    '进度垫底的是谁',
    '哪几项没啥进展',
    '谁在后面拖着',
    '哪个单位进度最慢',
    '现在哪几项有点悬',
    '哪些任务有风险',
    '哪几个完不成',
    '今年可能完不成的是哪些',
    '哪几项让人不放心',
    '有没有赶不上的',
    '有没有完不成任务的',
  ])('%s', (text) => {
    expect(ask(text)).toEqual({ kind: 'ask-goals', which: 'behind', group: null, isRest: false });
  });

  test.each(['哪一组干得最慢', '哪几个组走在后面', '哪个组拖后腿'])(
    'tells of the groups where one of them is asked for: %s',
    (text) => {
      expect(ask(text)).toMatchObject({ kind: 'ask-missing', of: 'by-group' });
    },
  );

  test('is of the group that it names', () => {
    expect(ask('第五组哪项最慢')).toMatchObject({ kind: 'ask-goals', group: 5 });
  });

  test('is none of what comes of it, or of a 批示', () => {
    for (const text of ['完不成怎么办', '批示一周办不完怎么办'])
      expect(ask(text)?.kind).not.toBe('ask-goals');
  });
});

describe('a question about which goals come first or last', () => {
  test.each([
    ['目标完成率排个名', { which: 'first' }],
    ['各项目标按完成率从高到低排一下', { which: 'first' }],
    ['完成率最高的是哪个', { which: 'first' }],
    ['哪项完成得最好', { which: 'first' }],
    ['进度前五的任务', { which: 'first', most: 5 }],
    ['完成率最低的三项', { which: 'last', most: 3 }],
    ['按完成率从低到高列一下', { which: 'last' }],
    ['进度排在后三位的', { which: 'last', most: 3 }],
    ['第六组完成率排名', { which: 'first', group: 6 }],
    ['公厕跟便民商圈哪个进度快', { which: 'first', tasks: [18, 28] }],
  ] as const)('%s', (text, meant) => {
    const read = ask(text) as { readonly tasks?: readonly number[] } | null;
    const tasks = read?.tasks && [...read.tasks].toSorted((a, b) => a - b);
    expect({ ...read, ...(tasks && { tasks }) }).toEqual({
      kind: 'ask-goals',
      group: null,
      isRest: false,
      ...meant,
    });
  });

  test('is none of the first tasks of the plan, or of how one goal stands', () => {
    for (const text of ['前三项任务', '倒数第二个任务', '公厕完成率', '完成率怎么算', '进展情况'])
      expect(ask(text)?.kind).not.toBe('ask-goals');
  });
});

describe('a question about how often something was reported', () => {
  test.each([
    ['区水务局今年报了几次', { unit: '区水务局' }],
    ['环卫一共报过几回', { unit: '区环卫管护中心' }],
    ['任务28报了几次了', { task: 28 }],
    ['第六组总共交了多少次', { group: 6 }],
  ] as const)('%s', (text, meant) => {
    expect(ask(text)).toEqual({
      kind: 'ask-times-reported',
      task: null,
      unit: null,
      group: null,
      ...meant,
    });
  });

  test('is none of how many reported, or of how often one must', () => {
    for (const text of ['6月几家报了', '一个月报几次', '月报要报几次'])
      expect(ask(text)?.kind).not.toBe('ask-times-reported');
  });
});

describe('a question about which goals are reached', () => {
  test.each([
    '哪些目标完成了',
    '有没有已经完成的目标',
    '哪些任务干完了',
    '有哪项达标了',
    '有没有哪个目标已经到顶了的',
    '完成的有几项',
    '几个指标完成了',
    '达到目标的有哪些',
  ])('%s', (text) => {
    expect(ask(text)).toEqual({ kind: 'ask-goals', which: 'reached', group: null, isRest: false });
  });

  test('is none of one task, or of when', () => {
    for (const text of ['公厕完成了没有', '公厕几号前完成', '哪个月完成', '有没有2025年才完成的'])
      expect(ask(text)?.kind).not.toBe('ask-goals');
  });
});

describe('a question about how things stand', () => {
  test.each([
    '总体进展',
    '全部任务进展情况',
    '现在情况怎么样',
    '各组进展',
    '各项任务推进情况',
    '现在整体干得咋样',
    '目前完成几项了',
    '完成了多少项任务',
    '已经完成几项',
    '目前进度',
    '现在干到哪了',
    '红的黄的各几个',
    '哪家最快',
  ])('%s', (text) => {
    expect(ask(text)).toEqual({ kind: 'ask-overview', group: null });
  });

  test.each([
    ['跟上个月比好了几项', null, '2020-06'],
    ['比上季度有什么变化', null, '2020-Q2'],
    ['本月跟上月相比哪些掉了', null, '2020-06'],
    ['第二组跟上个月比怎么样', 2, '2020-06'],
  ])('beside an earlier time: %s', (text, group, period) => {
    expect(ask(text)).toEqual({ kind: 'ask-changes', group, period });
  });

  test.each([
    ['第六组进展', { kind: 'ask-overview', group: 6 }],
    ['蓝绿空间组进度如何', { kind: 'ask-overview', group: 2 }],
    ['红灯有哪些', { kind: 'ask-lights', colour: 'red', task: null }],
    ['哪些任务亮红灯', { kind: 'ask-lights', colour: 'red', task: null }],
    ['有黄灯吗', { kind: 'ask-lights', colour: 'yellow', task: null }],
    ['任务8为什么红', { kind: 'ask-lights', task: 8 }],
    ['15咋红了', { kind: 'ask-lights', task: 15 }],
    ['谁还没有签收', { kind: 'ask-unsigned', unit: null }],
    ['水务局签收了没', { kind: 'ask-unsigned', unit: '区水务局' }],
    ['5月锁定了吗', { kind: 'ask-locked', period: '2020-05' }],
    ['有谁申请了延期', { kind: 'list-extensions' }],
    ['有没有人申请登记', { kind: 'list-bindings' }],
    ['各单位联络员名单', { kind: 'list-people', of: 'liaisons', page: 1 }],
    ['教体局这几天谁代收', { kind: 'ask-cover', unit: '区教体局' }],
  ])('%s', (text, intent) => {
    expect(ask(text)).toMatchObject(intent);
  });
});

describe('a question about the notice', () => {
  test.each([
    '月报几号报',
    '月报内容包括什么',
    '任务28谁牵头',
    '公厕建几座',
    '二季度完成情况几号前报',
    '公文谁审核',
    '总联络员是谁',
    '任务7什么时候完成',
    '今天天气情况怎么样',
    '绿道多少公里',
    '收到',
  ])('%s is none about the record', (text) => {
    expect(ask(text)).toBeNull();
  });
});

describe('a question whether something was done with a task', () => {
  test.each(['公厕批了没', '住建那边的老旧小区批了没', '水务局的护岸铺了没有', '公厕通水了没'])(
    'is of the record, whatever the deed: %s',
    (text) => expect(['ask-achieved', 'ask-record']).toContain(ask(text)?.kind),
  );

  test('is none where something was handed in, or sent', () => {
    expect(ask('公厕报了没')).toMatchObject({ kind: 'ask-reported' });
    expect(ask('公厕发了没')).toBeNull();
  });
});

describe('a question about tasks that nobody has reported on', () => {
  test.each([
    '二季度哪些任务一家单位都没报',
    '二季度没有任何单位报的任务',
    '二季度完全没人报的任务有哪些',
    '二季度哪几项全没报',
    '哪些任务二季度没一家报',
  ])('asks for the tasks, whoever asks: %s', (text) => {
    expect(ask(text)).toMatchObject({ kind: 'ask-missing', of: 'tasks', period: '2020-Q2' });
  });
});

describe('a question that asks for several held beside each other', () => {
  test.each(['对比一下任务5和任务9', '任务5和任务9的进度比一比', '任务5任务9进度对比'])(
    'asks how each of the tasks stands: %s',
    (text) => {
      expect(ask(text)).toMatchObject({
        kind: 'ask-parts',
        parts: [
          { kind: 'ask-task-progress', task: 5 },
          { kind: 'ask-task-progress', task: 9 },
        ],
      });
    },
  );

  test.each([
    '对比一下水务局和交警大队6月任务14的情况',
    '任务14水务局和交警大队6月的进展比比',
    '6月任务14 交警大队 水务局 对比',
  ])('asks what each of the units reported of the task: %s', (text) => {
    expect(ask(text)).toMatchObject({
      kind: 'ask-parts',
      parts: [
        { kind: 'ask-record', task: 14, period: '2020-06' },
        { kind: 'ask-record', task: 14, period: '2020-06' },
      ],
    });
  });
});

describe('a question how far the work has come', () => {
  test.each(['任务5进展到什么程度了', '任务5干到啥地步了', '任务5推进到哪个阶段了'])(
    'is none for what it is to reach: %s',
    (text) => {
      expect(['ask-task-progress', 'ask-achieved']).toContain(ask(text)?.kind);
    },
  );

  test.each(['棚改安置房完成了全年任务的百分之多少', '棚改安置房完成了年度目标的几成'])(
    'asks for the share that is done: %s',
    (text) => expect(ask(text)).toMatchObject({ kind: 'ask-achieved', task: 16 }),
  );

  test('is none of the work where it is asked what is to be reached', () => {
    expect(ask('公厕要做到什么程度')?.kind).not.toBe('ask-task-progress');
  });
});

describe('a month or quarter in characters right behind the number of a task', () => {
  test.each([
    ['任务13六月谁报的', '2020-06'],
    ['任务12一季度谁报了', '2020-Q1'],
    ['任务5 五月报没报', '2020-05'],
  ])('is its own word: %s', (text, period) => {
    expect(ask(text)).toMatchObject({ kind: 'ask-reported', period });
  });
});

describe('a month held against the one before', () => {
  test.each([
    ['任务28本月和上月相比怎么样', '2020-06'],
    ['公厕7月跟6月比怎么样', '2020-06'],
    ['公厕跟上个月比', null],
  ])('is never held against itself: %s', (text, period) => {
    const read = ask(text);
    expect(read).toMatchObject({ kind: 'ask-achieved', task: 28, isCompared: true });
    expect([period, '2020-06']).toContain((read as { period?: string | null }).period ?? null);
  });
});
