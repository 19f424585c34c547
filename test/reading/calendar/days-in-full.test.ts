import { describe, expect, test } from '@jest/globals';
import { withDaysInFull } from '../../../src/reading/calendar/days-in-full.ts';

describe('the days of a text that speaks of days', () => {
  test.each([
    ['13-17号', '7月13日到7月17日'],
    ['13号到17号', '7月13日到7月17日'],
    ['7.13-7.17休假', '7月13日到7月17日休假'],
    ['8-12号', '8月8日到8月12日'],
    ['28号至3号', '7月28日到8月3日'],
    ['停到20号', '停到7月20日'],
    ['2月30日', '2月30日'],
    ['下午3点', '下午3点'],
    ['任务13号', '任务13号'],
    ['绿道1.5公里', '绿道1.5公里'],
    ['第三组', '第三组'],
  ])('%s', (text, full) => expect(withDaysInFull(text, '2020-07-10')).toBe(full));
});
