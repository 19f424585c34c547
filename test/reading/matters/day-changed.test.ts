import { describe, expect, test } from '@jest/globals';
import { dayChanged } from '../../../src/reading/matters/day-changed.ts';

const changed = (text: string) => dayChanged(text, '2020-05-20', '2020-05-11');

describe('a day in the place of another', () => {
  test.each([
    ['期限再宽两天', '2020-05-22'],
    ['宽一周', '2020-05-27'],
    ['往后推3天吧', '2020-05-23'],
    ['再给他们五天', '2020-05-25'],
    ['提前两天', '2020-05-18'],
    ['时限往前挪一天', '2020-05-19'],
    ['22号前', '2020-05-22'],
    ['还是25号吧', '2020-05-25'],
    ['太紧了，宽到6月5日', '2020-06-05'],
    ['时限改为6月1日', '2020-06-01'],
    ['改到下周五', '2020-05-22'],
    ['时间宽一点，22号吧', '2020-05-22'],
    ['紧一点，明天下班前办完', '2020-05-12'],
  ])('is read in any words: %s', (text, day) => {
    expect(changed(text)).toBe(day);
  });

  test('is ahead, where only its weekday is said', () => {
    expect(dayChanged('周三吧', null, '2020-06-05')).toBe('2020-06-10');
  });

  test.each(['财政局22号前拿出办法', '宽一点', '5月完成3处', '20号任务', '两天'])(
    'is not read into what says something else: %s',
    (text) => {
      expect(changed(text)).toBeNull();
    },
  );
});
