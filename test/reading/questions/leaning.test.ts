import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../src/domain/intent.ts';
import { couldFollowUp, readFollowUp } from '../../../src/reading/questions/follow-up.ts';
import { reader } from '../../support/readers.ts';

const ASKER = { units: [], groups: [], today: '2020-07-10' };
const following = (before: Intent, text: string): Intent | null =>
  couldFollowUp(text) ? readFollowUp(text, before, ASKER, reader) : null;

const step = (rule: string, aspect: number): Intent => ({
  kind: 'ask-rule',
  aspects: [{ rule, aspect }],
});
const DIRECTOR: Intent = { kind: 'ask-post', post: 'office-director', byName: false };
const GROUP_7: Intent = { kind: 'ask-group-tasks', group: 7 };
const RATE: Intent = { kind: 'ask-task-targets', task: 22, targets: [0] };

describe('what leans on the answer before', () => {
  test.each([
    ['再往后呢', 5],
    ['然后呢', 5],
    ['下一步是啥', 5],
    ['之前呢', 3],
  ])('%s, after the step of signing, is the one beside it', (text, place) => {
    const read = following(step('document-procedure', 3), text);
    expect(read).toMatchObject({ kind: 'ask-rule', steps: { place } });
  });

  test.each([
    ['副的呢', 'office-deputy-director'],
    ['副职是谁', 'office-deputy-director'],
    ['副主任呢', 'office-deputy-director'],
    ['成员还有谁', 'office-member'],
  ])('%s, after who heads the office, is of the office', (text, post) => {
    expect(following(DIRECTOR, text)).toMatchObject({ kind: 'ask-post', post });
  });

  test.each([
    ['都谁牵头', 'ask-task-lead'],
    ['分别归谁管', 'ask-task-lead'],
    ['各有哪些单位', 'ask-task-units'],
  ])('%s, after the tasks of a group, is asked of each', (text, kind) => {
    const read = following(GROUP_7, text);
    expect(read).toMatchObject({
      kind: 'ask-several',
      questions: [30, 31, 32, 33].map((task) => ({ kind, task })),
    });
  });

  test.each(['属于哪项任务', '那是第几项', '算哪一项任务呢'])(
    '%s is of what was spoken of',
    (text) => {
      expect(following({ kind: 'ask-task-lead', task: 12 }, text)).toEqual({
        kind: 'find-task',
        tasks: [12],
      });
    },
  );

  test.each(['不对吧 我记得是90%', '不是90%吗', '我怎么记得是90%', '好像是90%吧'])(
    '%s, after a number, is held against it',
    (text) => {
      expect(following(RATE, text)).toMatchObject({ kind: 'ask-task-targets', task: 22 });
      expect(JSON.stringify(following(RATE, text))).toContain('90');
    },
  );

  test.each(['住建局跟它比哪个多', '那住建局和他们比呢'])('%s holds another against it', (text) => {
    const led: Intent = { kind: 'ask-unit-tasks', unit: '区商务局', as: 'lead' };
    expect(following(led, '住建局跟它比哪个多')).toMatchObject({
      kind: 'compare-units',
      as: 'lead',
    });
    expect(couldFollowUp(text)).toBe(true);
  });

  test.each(['除了打头的还有没', '别的还有吗', '其他的有哪些'])(
    '%s, after what a unit leads',
    (text) => {
      expect(following({ kind: 'ask-unit-tasks', unit: '区商务局', as: 'lead' }, text)).toEqual({
        kind: 'ask-unit-tasks',
        unit: '区商务局',
        as: 'not-lead',
      });
    },
  );

  test.each(['一般的呢', '普通的'])(
    '%s, after what holds in a case, asks of all others',
    (text) => {
      expect(following(step('document-procedure', 3), text)).toMatchObject({ kind: 'ask-rule' });
    },
  );

  test.each([
    ['支路的', { kind: 'ask-task-targets', task: 4, targets: [0] }],
    ['公厕的', { kind: 'ask-task-lead', task: 24 }],
  ] as const)('%s asks as with 呢', (text, before) => {
    expect(following(before as Intent, text)).not.toBeNull();
    expect(following(before as Intent, text)).toEqual(following(before as Intent, `${text}呢`));
  });

  test.each(['好的', '是的', '可以的', '知道的'])('%s asks nothing', (text) => {
    expect(following(RATE, text)).toBeNull();
  });

  test('is no figure of a report', () => {
    expect(following(RATE, '完成90%')).toBeNull();
  });
});

describe('the particle of the region', () => {
  test.each(['支路的嘞', '支路的咧？', '支路的哩'])('asks as 呢 does: %s', (text) => {
    const before: Intent = { kind: 'ask-task-targets', task: 4, targets: [0] };
    expect(following(before, text)).toEqual({ kind: 'ask-task-targets', task: 4, targets: [2] });
  });
});
