import { describe, expect, test } from '@jest/globals';
import { apartFromYes } from '../../../src/reading/text/apart-from-yes.ts';

describe('what is said besides a yes', () => {
  test.each([
    ['同意，改成四点吧', '改成四点吧'],
    ['12处，报吧', '12处'],
    ['行，报吧，绿道再加一句：在测绘', '绿道再加一句：在测绘'],
    ['没问题，就是时间往后推一个小时', '时间往后推一个小时'],
    ['可以，不过地点换成三楼，就这样', '地点换成三楼'],
  ])('is what changes something: %s', (text, rest) => {
    expect(apartFromYes(text)).toBe(rest);
  });

  test.each(['同意', '行了，发吧', '地点换成三楼', '公厕建成5座，运行正常，没问题'])(
    'is nothing in %s',
    (text) => {
      expect(apartFromYes(text)).toBeNull();
    },
  );
});
