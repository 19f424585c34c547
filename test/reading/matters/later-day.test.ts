import { describe, expect, test } from '@jest/globals';
import { laterDayIn } from '../../../src/reading/matters/later-day.ts';

describe('the reason of a later day', () => {
  test.each<[string, string, string]>([
    ['6月30日，因需要招标', '2020-06-30', '需要招标'],
    ['到6月15日，暂时等检测报告', '2020-06-15', '暂时等检测报告'],
    ['宽几天，到6月15日，暂时等检测报告', '2020-06-15', '宽几天，暂时等检测报告'],
    ['因管线迁改，延期到7月10日前办结', '2020-07-10', '管线迁改'],
    ['7月10日', '2020-07-10', ''],
  ])('is what is said beside the day, in whole words: %s', (text, until, reason) =>
    expect(laterDayIn(text, '2020-06-01')).toEqual({ until, reason }),
  );
});
