import { expect, test } from '@jest/globals';
import { clausesBy } from '../../src/reading/wishes.ts';

const hear = clausesBy<'stops' | 'reminder'>([
  ['stops', ['暂停', '停了']],
  ['reminder', ['提醒']],
]);
const heard = (text: string) =>
  hear(text).map(({ says, times, unknown }) => ({ says: [...says].sort(), times, unknown }));

test.each(['请您把提醒停了吧', '停了提醒吧，', '烦请暂停给我的提醒'])(
  'what is said is heard in whatever order, and filler drops out: %s',
  (text) => expect(heard(text)).toEqual([{ says: ['reminder', 'stops'], times: [], unknown: [] }]),
);

test('words about days and hours are apart', () =>
  expect(heard('提醒7月13日到17日暂停')).toEqual([
    { says: ['reminder', 'stops'], times: ['7月13日到17日'], unknown: [] },
  ]));

test('a word that sounds like a known one is that, where all the rest is known', () => {
  expect(heard('暂停题醒')).toEqual([{ says: ['reminder', 'stops'], times: [], unknown: [] }]);
  expect(heard('暂停题醒路灯')[0]?.unknown).toEqual(['题醒路灯']);
});

test('each clause is heard for itself', () =>
  expect(heard('提醒暂停，绿道建成')).toEqual([
    { says: ['reminder', 'stops'], times: [], unknown: [] },
    { says: [], times: [], unknown: ['绿道建成'] },
  ]));

test('whether it may be is heard', () =>
  expect(heard('能不能暂停提醒')[0]?.says).toEqual(['may', 'reminder', 'stops']));
