import { describe, expect, test } from '@jest/globals';
import { courtesyOf } from '../../../src/reading/talk/courtesies.ts';

describe('a courtesy', () => {
  test.each([
    ['好吧😂', 'received'],
    ['得嘞 谢啦', 'received'],
    ['晓得喽', 'received'],
    ['收到[抱拳]', 'received'],
    ['行 我问问他们', 'thanks'],
    ['那我先忙', 'thanks'],
    ['成 回头再说', 'thanks'],
    ['下班了拜拜', 'thanks'],
    ['谢谢您嘞', 'thanks'],
  ])('is heard with its particles and faces: %s', (text, said) => {
    expect(courtesyOf(text)).toBe(said);
  });

  test.each(['公厕2座', '没有', '再报', '看看', '确认一下', '行，2座', '那谁牵头'])(
    'is nothing that says something: %s',
    (text) => {
      expect(courtesyOf(text)).toBeNull();
    },
  );
});
