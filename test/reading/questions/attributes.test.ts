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
