import { describe, expect, test } from '@jest/globals';
import {
  either,
  followedBy,
  named,
  notFollowedBy,
  notPrecededBy,
  optional,
  precededBy,
  repeated,
  sequence,
} from '../../src/reading/pattern.ts';

const whole = (source: string) => new RegExp(`^${source}$`, 'u');

describe('a pattern put together of parts', () => {
  test('takes any of its forms, and keeps each to itself', () => {
    const form = whole(sequence(either(/任务|工作/u, '事项'), /已|未/u, '完成'));
    expect(['任务已完成', '工作未完成', '事项已完成'].every((said) => form.test(said))).toBe(true);
    expect(['任务', '工作已', '未完成'].some((said) => form.test(said))).toBe(false);
  });

  test('leaves out what is optional, and repeats as often as is said', () => {
    expect(whole(sequence(optional('请|麻烦'), '办理')).test('办理')).toBe(true);
    const form = whole(sequence(repeated(/都|已/u, '{1,2}'), '报'));
    expect(['都报', '都已报', '报', '都已都报'].map((said) => form.test(said))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('finds under a name', () => {
    expect(whole(sequence(named('unit', /水务|城管/u), '局')).exec('城管局')?.groups?.unit).toBe(
      '城管',
    );
  });

  test('looks at what stands beside it, and takes none of it', () => {
    const done = new RegExp(
      sequence(
        precededBy('已|都'),
        notPrecededBy('不已'),
        '完成',
        followedBy('了|的'),
        notFollowedBy('了吗'),
      ),
      'u',
    );
    expect(done.exec('都完成了')?.[0]).toBe('完成');
    expect(['完成了', '已完成', '已完成了吗'].some((said) => done.test(said))).toBe(false);
  });
});
