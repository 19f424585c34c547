import { describe, expect, test } from '@jest/globals';
import { spokenTo } from '../../../src/reading/talk/spoken-to.ts';
import { reader } from '../../support/readers.ts';

const heard = (text: string) => spokenTo(text, reader.lexicon);

describe('what is said to units by their names', () => {
  test.each([
    '@环卫 @政法委 抓紧啊',
    '园林的抓紧报一下',
    '水务、环卫别再拖了',
    '@水务局 上点心',
    '环卫、园林、政法委的同志，二季度的赶紧交上来',
    '第六组的抓紧',
    '第六组跟上',
    '商务和文旅两家尽快',
    '城管那边快点报',
  ])('to make haste with what they owe: %s', (text) => {
    expect(heard(text)).toBe('to-hand-in');
  });

  test.each([
    '水务和交警的同志辛苦看一下',
    '城管和环卫的下午碰个头',
    '@政法委 你们的活动照片发我一份',
    '环卫的同志辛苦核对一下昨天的台账',
    '@环卫 收到请回复',
    '住建和水务的同志周三一起去现场',
  ])('or anything else: %s', (text) => {
    expect(heard(text)).toBe('else');
  });

  test.each([
    '城管局的任务',
    '环卫和城管',
    '环卫看一下',
    '环卫的公厕4座已经完工',
    '环卫抓紧报了没',
    '第二组跟上个月比怎么样',
    '第三组跟上季度比呢',
    '区环卫跟上次一样',
    '环卫报了',
    '@园林中心 你们那边报了吗',
    '@水务局 任务13的目标',
    '水务局牵头的任务',
    '抓紧啊',
  ])('and not what asks, counts or tells: %s', (text) => {
    expect(heard(text)).toBeNull();
  });
});
