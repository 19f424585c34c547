import { expect, test } from '@jest/globals';
import { dayMoved } from '../../../handlers/documents/day-moved.ts';

const TEXT = '请于7月24号前报点位表。';

test.each([
  ['日期改成28号', '请于7月28号前报点位表。'],
  ['还有日期宽两天', '请于7月26号前报点位表。'],
  ['26号', '请于7月26号前报点位表。'],
  ['往后推一周', '请于7月31号前报点位表。'],
  ['时限延到8月2号吧', '请于8月2号前报点位表。'],
  ['再宽十天', '请于8月3号前报点位表。'],
  ['提前三天', '请于7月21号前报点位表。'],
])('the one day of a text is moved as it is said: %s', (said, moved) => {
  expect(dayMoved(said, TEXT)).toBe(moved);
});

test.each([
  ['宽两天', '请于7月24号前报点位表，7月31号前整改。'],
  ['宽两天', '请尽快报点位表。'],
  ['26号的会改了', TEXT],
  ['能宽几天', TEXT],
])(
  'nothing is moved where several may be meant, none stands there, or it says anything else: %s',
  (said, text) => {
    expect(dayMoved(said, text)).toBeNull();
  },
);
