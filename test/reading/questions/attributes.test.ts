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

  test('is no difference between two tasks', () => {
    expect(asked('任务13和14的责任单位差在哪')).toMatchObject({ kind: 'compare-tasks' });
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
