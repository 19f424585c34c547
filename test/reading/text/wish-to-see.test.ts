import { describe, expect, test } from '@jest/globals';
import { wishedToSee } from '../../../src/reading/text/wish-to-see.ts';

describe('a wish to see something', () => {
  test.each([
    ['麻烦调出一周汇总，谢谢', '一周汇总'],
    ['把一周汇总发来哈', '一周汇总'],
    ['一周汇总给我瞅瞅', '一周汇总'],
    ['档案目录我看一下', '档案目录'],
    ['麻烦给我一份档案目录，谢谢', '档案目录'],
    ['您好，帮我查一下督办清单', '督办清单'],
    ['批示台账拉出来看看', '批示台账'],
    ['麻烦列一下待归档的材料，谢谢', '待归档的材料'],
    ['请把等我办理的事项列一下', '等我办理的事项'],
  ])('%s leaves the name', (said, name) => expect(wishedToSee(said)).toBe(name));

  test.each(['一周汇总', '今天下了几个督办', '我批给住建局的件到哪一步了', '看看', '好的，谢谢'])(
    'is none in %s',
    (said) => expect(wishedToSee(said)).toBeNull(),
  );
});
