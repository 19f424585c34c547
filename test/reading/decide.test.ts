import { describe, expect, test } from '@jest/globals';
import { decide, rowsOf } from '../../src/reading/decide.ts';
import type { Frame } from '../../src/reading/frame.ts';
import { lookAt } from '../support/readers.ts';

const LEAD: Frame = {
  name: 'the lead',
  needs: ['task'],
  takes: ['ask:lead'],
  make: ({ subjects: { tasks } }) => ({ kind: 'ask-task-lead', task: tasks[0] ?? 0 }),
};
const UNITS: Frame = {
  name: 'the units',
  needs: ['task', 'ask:units'],
  make: ({ subjects: { tasks } }) => ({ kind: 'ask-task-units', task: tasks[0] ?? 0 }),
};
const CARD: Frame = {
  name: 'the card',
  needs: ['task'],
  make: ({ subjects: { tasks } }) => ({ kind: 'ask-task', task: tasks[0] ?? 0, whole: false }),
};

const chosen = (frames: readonly Frame[], text: string) =>
  decide(frames, lookAt(text))?.frame ?? null;

describe('of the frames that a sentence fits', () => {
  test('the one is chosen that fills more slots', () => {
    expect(chosen([CARD, LEAD], '任务24谁牵头')).toBe('the lead');
  });

  test('the row above is chosen between equals', () => {
    expect(chosen([CARD, LEAD], '任务24')).toBe('the card');
    expect(chosen([LEAD, CARD], '任务24')).toBe('the lead');
  });

  test('none is chosen that leaves out what is asked', () => {
    expect(chosen([LEAD, CARD], '任务24有哪些责任单位')).toBeNull();
    expect(chosen([LEAD, UNITS], '任务24有哪些责任单位')).toBe('the units');
  });

  test.each(['任务24水务局谁牵头', '任务24第二个责任单位', '任务24除了城管局谁牵头'])(
    'none is chosen that leaves out a thing of “%s”',
    (text) => {
      expect(chosen([LEAD, CARD], text)).toBeNull();
    },
  );

  test.each(['任务24报了没', '任务24谁牵头迟报', '任务24红灯', '任务24上报谁牵头', '任务24撤回'])(
    'none is chosen that leaves out what “%s” says of the record',
    (text) => {
      expect(chosen([LEAD, CARD], text)).toBeNull();
    },
  );

  test('none is chosen that leaves out the number of another task', () => {
    expect(chosen([LEAD, CARD], '任务24 25标线谁牵头')).toBeNull();
    expect(
      chosen([{ ...LEAD, takes: ['ask:lead', 'quantity'] }], '任务24 25标线谁牵头'),
    ).toBeNull();
    expect(chosen([{ ...LEAD, takes: ['ask:lead', 'quantity'] }], '任务24 8座谁牵头')).toBe(
      'the lead',
    );
  });

  test('the words that ask beside what is said of the record are no part of it', () => {
    expect(chosen([LEAD, CARD], '任务24几项谁牵头')).toBe('the lead');
  });

  test('what is also a word of the plan is accounted for by it', () => {
    const DAY: Frame = { ...CARD, name: 'the day', takes: ['ask:deadline'] };
    expect(chosen([DAY], '任务24最晚到哪天')).toBe('the day');
    expect(chosen([DAY], '任务24最晚哪天报')).toBeNull();
  });

  test('each says what it leaves out', () => {
    const [row] = rowsOf([LEAD], lookAt('任务24水务局谁牵头来来往往'));
    expect(row?.hard.map(({ said }) => said)).toEqual(['水务局']);
    expect(row?.soft.join()).toContain('往往');
  });
});
