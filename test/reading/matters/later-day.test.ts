import { describe, expect, test } from '@jest/globals';
import { laterDayIn } from '../../../src/reading/matters/later-day.ts';

describe('the reason of a later day', () => {
  test.each<[string, string, string]>([
    ['6月30日，因需要招标', '2020-06-30', '需要招标'],
    ['到6月15日，暂时等检测报告', '2020-06-15', '暂时等检测报告'],
    ['宽几天，到6月15日，暂时等检测报告', '2020-06-15', '暂时等检测报告'],
    ['因管线迁改，延期到7月10日前办结', '2020-07-10', '管线迁改'],
    ['7月10日', '2020-07-10', ''],
    ['24号高考保障人手不够，能宽到28号吗', '2020-06-28', '24号高考保障人手不够'],
    ['这周交不出来，专家没评审，能不能缓几天到16号', '2020-06-16', '这周交不出来，专家没评审'],
    ['估计得到20号才弄得完，宽限到20号行不行，图没出', '2020-06-20', '图没出'],
  ])('is what is said beside the day, in whole words: %s', (text, until, reason) =>
    expect(laterDayIn(text, '2020-06-01')).toEqual({ until, reason }),
  );
});
