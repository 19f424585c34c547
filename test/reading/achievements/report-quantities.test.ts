import { describe, expect, test } from '@jest/globals';
import { quantitiesIn } from '../../../src/reading/achievements/report-quantities.ts';

const counted = (text: string) => quantitiesIn(text).map(({ value, unit }) => `${value}${unit}`);

describe('the quantities of a clause', () => {
  test.each(['任务28问题已解决', '任务 28困难已解决', '编号28问题已解决'])(
    'leave the number of a task out: %s',
    (text) => expect(counted(text)).toEqual([]),
  );

  test('have units that no list has, where something is counted', () => {
    expect(counted('新增摄像头620路')).toEqual(['620路']);
  });
});
