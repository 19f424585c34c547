import { describe, expect, test } from '@jest/globals';
import { AskRule } from '../../../src/domain/question.ts';
import { readQuestion } from '../../../src/reading/question.ts';
import { reader } from '../../support/readers.ts';

const ASKER = { units: [], groups: [], today: '2020-05-20' };
const asked = (text: string) => readQuestion(text, ASKER, reader);
const ruleAsked = (text: string) => {
  const question = asked(text);
  const rule = AskRule.safeParse(question).data;
  return rule ? rule.aspects[0]?.rule : (question?.kind ?? 'nothing');
};

describe('a rule', () => {
  test.each([
    ['填报表汇总以后哪家整理成考核表', 'assessment-goals'],
    ['文件印刷装订谁干', 'document-procedure'],
    ['治理任务全干完后档案往哪移', 'archive-transfer'],
    ['存在问题谁来协调解决', 'supervision-tracking'],
    ['责任单位12号前要干啥', 'assessment-quarterly'],
    ['季度那个汇总表几号之前给办公室', 'assessment-quarterly'],
    ['文写好了先给谁看', 'document-procedure'],
    ['领导批的事谁来盯', 'instruction-office-duties'],
    ['指挥部多长时间碰一次头', 'meeting-command-monthly'],
  ])('is found by the words of its own sentence: %s', (text, rule) => {
    expect(ruleAsked(text)).toBe(rule);
  });

  test('is told beside another that it is compared with', () => {
    expect(asked('月报和季报有啥区别')).toMatchObject({
      aspects: [{ rule: 'report-monthly' }, { rule: 'assessment-quarterly' }],
    });
  });

  test.each([
    ['指挥部会议是半年一次吧', 'meeting-command-monthly'],
    ['工作进展是按季度报送办公室的吧', 'report-monthly'],
    ['公文办公室主任签发就行了是吧', 'document-procedure'],
    ['自评是发改局组织吧', 'assessment-self-evaluation'],
    ['档案任务完成后移交给档案馆吧', 'archive-transfer'],
  ])('is quoted to who takes it to say something: %s', (text, rule) => {
    expect(ruleAsked(text)).toBe(rule);
  });

  test.each(['电脑坏了谁修', '工资什么时候发', '食堂几点开饭', '如何提高工作效率'])(
    'is not what shares a word with it: %s',
    (text) => {
      expect(ruleAsked(text)).not.toMatch(/^(?:ask|list)/);
    },
  );

  test.each(['附件2里头总共几个制度', '都有哪些制度'])('is counted by mechanism: %s', (text) => {
    expect(asked(text)).toEqual({ kind: 'list-rules' });
  });

  test('gives the number of a document to who asks for its registration, not the notice’s own', () => {
    expect(ruleAsked('发文编号登记归谁')).toBe('document-procedure');
    expect(asked('文号是多少')).toEqual({ kind: 'ask-document', about: 'number' });
  });
});

describe('when in a procedure something is done', () => {
  test.each([
    ['公文什么时候登记编号', 5],
    ['公文何时编号', 5],
    ['啥时候编号', 5],
    ['公文要走完哪些手续以后才能编号', 5],
    ['公文哪个阶段签发', 4],
  ])('is told by its step: %s', (text, place) => {
    expect(asked(text)).toMatchObject({ kind: 'ask-rule', steps: { place } });
  });

  test.each(['批示什么时候收到的', '档案什么时候移交给办公室', '任务26什么时候完成'])(
    'is not asked of what is no step of one: %s',
    (text) => {
      expect(asked(text)).not.toMatchObject({ steps: expect.anything() });
    },
  );
});
