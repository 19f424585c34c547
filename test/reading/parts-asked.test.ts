import { describe, expect, test } from '@jest/globals';
import { house } from '../../src/office.ts';
import { withPartsAsked } from '../../src/reading/parts-asked.ts';
import { questionOfRecord, readQuestion } from '../../src/reading/question.ts';
import { buildQuestionReader } from '../../src/reading/reader.ts';
import { plan } from '../support/readers.ts';

const reader = buildQuestionReader(plan, house.frames);
const ASKER = { units: ['区水务局'], groups: [4], today: '2020-07-06' };
const ask = (text: string) =>
  withPartsAsked(text, (whole) => readQuestion(whole, ASKER, reader), ASKER, reader);
const askOfRecord = (text: string) =>
  withPartsAsked(text, (whole) => questionOfRecord(whole, ASKER, reader), ASKER, reader);

describe('a message that asks several things', () => {
  test('has no part that is passed over', () => {
    expect(ask('路长制谁管 怎么考核')).toMatchObject({
      parts: [{ kind: 'ask-task-lead', task: 24 }, { kind: 'ask-rule' }],
    });
    expect(ask('总联络员是谁 电话多少')).toMatchObject({
      questions: [{ kind: 'ask-open' }, { kind: 'ask-post' }],
    });
    expect(ask('7组谁当组长 副组长呢')).toMatchObject({
      parts: [{ kind: 'ask-group', group: 7, about: 'leader' }, { kind: 'ask-open' }],
    });
    expect(ask('咱办公室设在哪个单位 副主任是谁')).toMatchObject({
      parts: [{ kind: 'ask-rule' }, { kind: 'ask-post', post: 'office-deputy-director' }],
    });
    expect(ask('我们在几个组 牵头几项')).toMatchObject({
      parts: [{ kind: 'ask-unit-groups' }, { kind: 'ask-unit-tasks' }],
    });
    expect(ask('档案谁管 存几年')).toMatchObject({
      parts: [{ kind: 'ask-rule' }, { kind: 'ask-open', open: 'archive-years' }],
    });
    expect(ask('会议方案报给谁 会后还报啥')).toMatchObject({
      parts: [{ kind: 'ask-rule' }, { kind: 'ask-rule' }],
    });
    expect(askOfRecord('水务局交了没，几号截止')).toMatchObject({
      parts: [{ kind: 'ask-reported', unit: '区水务局' }, { kind: 'ask-due' }],
    });
  });

  test('says which of its parts nobody could read', () => {
    expect(ask('离二季度截止还有几天，今天周几')).toEqual({
      kind: 'ask-parts',
      parts: [{ kind: 'ask-due-day', quarter: 2 }],
      unread: ['今天周几'],
    });
    expect(ask('年底自评谁组织 结果给谁')).toMatchObject({ unread: ['结果给谁'] });
  });

  test('is one question where the parts are of one', () => {
    expect(ask('批示件几天得办完，超了找谁')).toMatchObject({
      kind: 'ask-rule',
      aspects: [
        { rule: 'instruction-time-limit', aspect: 0 },
        { rule: 'instruction-time-limit', aspect: 1 },
      ],
    });
    expect(ask('督查有几种，分别查啥')).toMatchObject({ kind: 'ask-rule' });
    expect(ask('公厕谁牵头，是环卫还是城管')).toEqual({
      kind: 'ask-task-lead',
      task: 28,
      between: ['区环卫管护中心', '区城管局'],
    });
    expect(ask('老旧小区改造几个项目，多少户')).toMatchObject({ kind: 'ask-task-targets' });
  });

  test('asks of the task that was named whether a unit has part in it', () => {
    expect(ask('步行街那个任务谁牵头，文旅参不参加')).toEqual({
      kind: 'ask-several',
      questions: [
        { kind: 'ask-task-lead', task: 19 },
        { kind: 'ask-unit-in-task', task: 19, unit: '区文化和旅游局', as: 'responsible' },
      ],
    });
  });
});

describe('a rule that is asked for by somebody of a group', () => {
  test.each([
    ['我们组开会要走啥程序', 'meeting-procedure'],
    ['季度目标是不是我们组来判', 'assessment-quarterly'],
    ['研判要啥时候报', 'assessment-quarterly'],
    ['签发完发现错字能改不', 'document-final'],
  ])('%s', (text, rule) => {
    expect(ask(text)).toMatchObject({ kind: 'ask-rule', aspects: [{ rule }] });
  });
});

describe('what a task counts off', () => {
  test('is asked for by its place', () => {
    expect(ask('任务8第二个目标是啥')).toEqual({ kind: 'ask-task-item', task: 8, place: 2 });
    expect(ask('任务13第2条要求')).toEqual({ kind: 'ask-task-item', task: 13, place: 2 });
  });

  test('is its number at that place where the text counts nothing off', () => {
    expect(ask('任务16第二个指标是多少')).toEqual({
      kind: 'ask-task-targets',
      task: 16,
      targets: [1],
    });
  });

  test('is no second task, and the second unit is no such thing', () => {
    expect(ask('任务27的第二个责任单位')).toMatchObject({ kind: 'ask-task-units', place: 2 });
  });
});
