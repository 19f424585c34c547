import { describe, expect, test } from '@jest/globals';
import { correctionIn, putRight } from '../../../src/reading/corrections/put-right.ts';

const right = (text: string, said: string): string | null => {
  const correction = correctionIn(said);
  return correction && putRight(text, correction);
};

describe('a text', () => {
  test.each([
    ['请水务局牵头，一周内拿方案', '错了，是两周内', '请水务局牵头，两周内拿方案'],
    ['请水务局牵头，一周内拿方案', '不是一周内，是10天内', '请水务局牵头，10天内拿方案'],
    ['请城管局研究垃圾分类，阅', '改成请环卫中心研究', '请环卫中心研究垃圾分类，阅'],
    ['6月30日前完成3处选址', '不对，应该是4处', '6月30日前完成4处选址'],
    ['6月30日前完成3处选址', '写错了，改成6月20日', '6月20日前完成3处选址'],
    ['请住建局抓紧', '把住建局改成城管局', '请城管局抓紧'],
    ['清运率恢复到95%', '写错了，是98%', '清运率恢复到98%'],
  ])('“%s” is put right by “%s”', (text, said, put) => {
    expect(right(text, said)).toBe(put);
  });

  test.each([
    ['先完成3处，再完成4处', '错了，是5处'],
    ['请住建局抓紧，住建局牵头', '把住建局改成城管局'],
    ['请抓紧修路', '错了，是两周内'],
  ])('“%s” is left alone where it is not certain what “%s” changes', (text, said) => {
    expect(right(text, said)).toBeNull();
  });

  test.each(['确认', '请水务局牵头', '错了', '6月30日前完成'])(
    'is not put right by “%s”',
    (said) => {
      expect(correctionIn(said)).toBeNull();
    },
  );
});
