import { describe, expect, test } from '@jest/globals';
import { readQuestion } from '../../../src/reading/question.ts';
import { reader } from '../../support/readers.ts';

const ASKER = { units: [], groups: [], today: '2020-05-20' };
const asked = (text: string) => readQuestion(text, ASKER, reader);

describe('what the notice does not say of a thing', () => {
  test.each([
    ['花漾街区是哪11条', 9, '具体名单'],
    ['任务26的经费', 26, '造价和资金'],
    ['绿道铺什么材料', 9, '材料'],
    ['体育馆建在哪里', 22, '具体位置'],
    ['海绵城市是什么意思', 7, '定义'],
    ['什么叫路长制', 24, '定义'],
    ['红黑名单多久发布一回', 36, '间隔时间'],
    ['公厕一天打扫几遍', 28, '间隔时间'],
    ['公厕有几个保洁员', 28, '保洁员数量'],
    ['公厕的保洁员有几个', 28, '保洁员数量'],
    ['公园有多少棵树', 9, '树的数量'],
    ['垃圾分类设几个垃圾桶', 27, '垃圾桶数量'],
    ['便民商圈要开几家店', 18, '店的数量'],
    ['危化企业有几家', 31, '数量'],
    ['养老床位今年新增几张', 21, '床位数量'],
    ['泺口街道几座公厕', 28, '泺口街道分担数量'],
    ['制锦市街道要建几处应急避难场所', 33, '制锦市街道分担数量'],
    ['六位一体是哪六位', 23, '具体名单'],
    ['四分类是哪四类', 27, '具体名单'],
  ])('is said not to be there: %s', (text, task, measure) => {
    expect(asked(text)).toMatchObject({ kind: 'ask-task-part', task, fact: 'attribute', measure });
  });

  test('is said after what else is asked of it', () => {
    const several = asked('绿道归谁管 用什么材料');
    expect(several).toMatchObject({
      questions: [{ kind: 'ask-task-lead' }, { kind: 'ask-task-part', fact: 'attribute' }],
    });
  });

  test('is asked back where nothing is named', () => {
    for (const text of ['造价呢', '分别在哪', '目标是多少', '几号前完成啊'])
      expect(asked(text)).toEqual({ kind: 'ask-which-task' });
  });

  test('is no number that the notice leaves open', () => {
    expect(asked('停车场要建多少个')).toMatchObject({ kind: 'ask-open' });
    expect(asked('停车场要投多少钱')).toMatchObject({ kind: 'ask-task-part', fact: 'attribute' });
  });

  test('is no task of a unit, where what the unit has is counted', () => {
    const missing = (of: string | null, fact: string) => ({ kind: 'miss-fact', of, fact });
    expect(asked('城管局归口管理的企业有几家')).toEqual(missing('区城管局', '企业数量'));
    expect(asked('环卫有多少辆车')).toEqual(missing('区环卫管护中心', '车的数量'));
    expect(asked('城管局有多少人')).toEqual(missing('区城管局', '人数'));
    expect(asked('区里有多少个小区')).toEqual(missing(null, '小区数量'));
  });

  test('is no time and no number of a house, which 几 asks for without a counter', () => {
    for (const text of ['老破小翻新几时收口', '几号楼漏水', '几月开学'])
      expect(asked(text)?.kind).not.toBe('miss-fact');
  });

  test('is not asked by what the notice counts itself', () => {
    expect(asked('城管局牵头几件事')).toMatchObject({ kind: 'ask-unit-tasks' });
    expect(asked('城管局参加几个组')).toMatchObject({ kind: 'ask-unit-groups' });
    expect(asked('今年建几座公厕')).toMatchObject({ kind: 'ask-task-targets', task: 28 });
    expect(asked('老旧小区改造几户')).toMatchObject({ kind: 'ask-task-targets', task: 16 });
    expect(asked('物业示范项目多久评一批')).toMatchObject({ kind: 'ask-task-part', fact: 'text' });
  });

  test('is no difference between two tasks', () => {
    expect(asked('任务13和14的责任单位差在哪')).toMatchObject({ kind: 'compare-tasks' });
  });
});

describe('what a name stands for', () => {
  test.each([
    ['合简隐这三个字什么意思', 6, '合（多杆合一）、简（简约为美）、隐（融合于周边环境）'],
    ['四位一体指的是哪四个', 25, '“感知、联接、计算、应用”四位一体'],
    ['什么叫三减', 6, '减少、减色、减小'],
  ])('is told where the notice lists it: %s', (text, task, part) => {
    expect(asked(text)).toMatchObject({ kind: 'ask-task-part', task, part, fact: 'text' });
  });
});

describe('what a unit is in a task', () => {
  test.each([
    ['停车场那项财政局是啥角色', 12, '区财政局'],
    ['城市照明里住建局是什么身份', 4, '区住房城乡建设局'],
  ])('is its place among the units: %s', (text, task, unit) => {
    expect(asked(text)).toEqual({ kind: 'ask-unit-in-task', task, unit, as: 'place' });
  });

  test('is what it does there, which the notice does not divide', () => {
    expect(asked('海绵城市里园林是干什么的')).toEqual({
      kind: 'ask-unit-in-task',
      task: 7,
      unit: '区园林绿化服务中心',
      as: 'duty',
    });
  });

  test('leads it, in whatever words', () => {
    for (const text of ['书香济南是哪家单位挑头', '书香济南谁唱主角'])
      expect(asked(text)).toEqual({ kind: 'ask-task-lead', task: 22 });
  });
});

describe('a rule that is asked for by a word of the office', () => {
  const ruleOf = (text: string) => {
    const question = asked(text);
    return question?.kind === 'ask-rule' ? JSON.stringify(question.aspects) : question?.kind;
  };
  test.each([
    ['登记编号在签发前还是签发后', 'document-procedure'],
    ['编号登记排在第几步', 'document-procedure'],
    ['登记造册谁来弄', 'archive-keepers'],
    ['催办归谁', 'instruction-office-duties'],
    ['指挥部办公室平时都干些什么', 'duty-office'],
  ])('is found: %s', (text, rule) => {
    expect(ruleOf(text)).toContain(rule);
  });

  test('is the part of the task that has the words', () => {
    expect(asked('路长吹哨之后谁报到')).toMatchObject({ task: 24, part: '路长吹哨' });
    expect(asked('排水管网提升哪年搞')).toMatchObject({ kind: 'ask-task-deadline', task: 32 });
  });

  test('is not what the groups of the people in charge are', () => {
    const groups = { kind: 'ask-unit-groups', unit: '各街道办事处' };
    expect(asked('各街道分管负责人都在哪些组')).toEqual(groups);
  });
});

describe('whether a task speaks of something', () => {
  test.each([
    ['安全生产那项写没写死亡人数控制在几个以内', 30, 'mention', '死亡人数'],
    ['公厕那项提没提无障碍', 28, 'mention', '无障碍'],
    ['养老那项写了床位数吗', 21, 'mention', '床位数'],
  ])('is said where it does not: %s', (text, task, fact, measure) => {
    expect(asked(text)).toMatchObject({ kind: 'ask-task-part', task, fact, measure });
  });

  test('is told in its words where it does', () => {
    expect(asked('任务28有没有写二类')).toMatchObject({ task: 28, part: '二类', fact: 'text' });
    expect(asked('老旧小区那项有没有写加装电梯')).toMatchObject({ kind: 'ask-task', task: 16 });
    expect(asked('任务26有没有明确时限')).toMatchObject({ kind: 'ask-task-deadline', task: 26 });
  });
});

describe('who of two does something', () => {
  test.each([
    ['停车场那个三年规划是市里改还是我们改', 12, '配合市里修订《济南市公共停车场三年建设规划》'],
    ['历史名城保护是市里干还是区里干', 3, '配合市里加强历史名城保护'],
  ])('is told in the words of the notice where a higher level is one: %s', (text, task, part) => {
    expect(asked(text)).toMatchObject({ kind: 'ask-task-part', task, part, fact: 'text' });
  });

  test('is who leads the task, where both are units of it', () => {
    const OF_HEALTH = { ...ASKER, units: ['区卫生健康局'] };
    for (const text of ['养老设施卫健和民政谁牵头', '养老设施三年行动 我们卫健和民政谁是头'])
      expect(readQuestion(text, OF_HEALTH, reader)).toEqual({ kind: 'ask-task-lead', task: 21 });
  });
});

describe('the tasks of a unit', () => {
  test('are told with who leads them', () => {
    const withLeads = { kind: 'ask-unit-tasks', unit: '区医保局', as: 'with-leads' };
    expect(asked('医保的牵头单位是谁')).toEqual(withLeads);
    expect(asked('医保挂了几条任务，牵头的是谁')).toMatchObject({ questions: [{}, withLeads] });
    expect(asked('医保局牵头几项')).toMatchObject({ as: 'lead' });
  });

  test('are those of the unit that is named behind 我们', () => {
    expect(asked('我们商务局牵头哪几个')).toMatchObject({ unit: '区商务局', as: 'lead' });
  });

  test('are not asked by with whom a unit is in a group', () => {
    expect(asked('团委跟谁一个组')).toEqual({ kind: 'ask-group', group: 8, about: 'all' });
  });
});

describe('what the notice requires', () => {
  test.each([
    ['PM2.5的要求是啥', { kind: 'ask-task-targets', task: 10, targets: [0] }],
    ['饮用水水源地的水质要求是啥', { kind: 'ask-task-targets', task: 8 }],
    ['黑臭水体治理要求是啥', { kind: 'ask-task-part', task: 8, part: '黑臭水体' }],
    ['垃圾分类学校要搞成啥样才算过关', { kind: 'ask-task-part', task: 27, part: '学校' }],
  ])('is told of what is named alone: %s', (text, question) => {
    expect(asked(text)).toMatchObject(question);
  });
});

describe('what the notice does not say of a person', () => {
  test.each([
    ['王波是哪个局的', '王波', '所在单位'],
    ['徐梅梅主要管什么', '徐梅梅', '分工'],
    ['耿玉远多大年纪', '耿玉远', '年龄'],
  ])('is said not to be there: %s', (text, of, fact) => {
    expect(asked(text)).toEqual({ kind: 'miss-fact', of, fact });
  });

  test.each(['张希夏是哪个单位的', '黄光秀主要负责什么'])(
    'is told where the post or the group tells it: %s',
    (text) => {
      expect(asked(text)).toMatchObject({ kind: 'ask-person' });
    },
  );
});

describe('a noun that its counter says already', () => {
  test('is no other thing that the notice should count', () => {
    expect(asked('老旧小区整治一共涉及多少户居民')).toMatchObject({
      kind: 'ask-task-targets',
      task: 16,
      targets: [6],
    });
    expect(readQuestion('我们局一共几项', { ...ASKER, units: ['区水务局'] }, reader)).toMatchObject(
      { kind: 'ask-unit-tasks', unit: '区水务局' },
    );
    expect(asked('绿道是哪家的活')).toMatchObject({ kind: 'ask-task-lead', task: 9 });
  });
});
