import { describe, expect, test } from '@jest/globals';
import { deed } from '../../../src/reading/matters/deed.ts';
import { bareWords, matterSaid } from '../../../src/reading/matters/matter-said.ts';

const REFER = deed('refer', { verbs: '转办 转 下发 下', objects: '批示 件' });
const NOTIFY = deed('notify', { verbs: '下发 发 下', objects: '通知', needsObject: true });
const WORDS = [REFER, NOTIFY];
const namesOf = (text: string) => bareWords(text, WORDS).map(({ word }) => word);

describe('a deed in whatever words people put around it', () => {
  test.each([
    '转',
    '转吧',
    '转下去吧',
    '没问题，转下去吧',
    '好的，那就转出去',
    '把这个批示转下去',
    '马上转一下',
    '可以，下吧',
    '那就尽快转办吧，谢谢',
  ])('%s', (text) => expect(namesOf(text)).toContain('refer'));

  test.each(['把通知发下去吧', '通知可以下发了', '发个通知'])(
    'needs what it is done to: %s',
    (text) => expect(namesOf(text)).toContain('notify'),
  );

  test.each(['发吧', '别转了', '还没转', '转给区水务局', '转发文件3份', '转了没有', '什么时候转'])(
    'is not in %s',
    (text) => expect(namesOf(text)).toEqual([]),
  );

  test('is followed by what was said of it, to the letter', () => {
    expect(bareWords('转下去吧，都要抓紧办', WORDS)).toEqual([
      { word: 'refer', text: '都要抓紧办' },
    ]);
  });

  test('may be several where the words mean as much of each', () => {
    const words = [REFER, deed('release', { verbs: '发 下' })];
    expect(bareWords('那就下吧', words).map(({ word }) => word)).toEqual(['refer', 'release']);
  });

  test('is found behind what leads to it', () => {
    const said = matterSaid('1号批示办公室核过材料，转下去', () => WORDS);
    expect(said?.words).toEqual([{ word: 'refer', text: '办公室核过材料' }]);
  });
});
