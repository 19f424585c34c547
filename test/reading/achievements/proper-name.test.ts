import { describe, expect, test } from '@jest/globals';
import { properName } from '../../../src/reading/achievements/proper-name.ts';

const ADVERBS = [
  '已',
  '已经',
  '只',
  '仅',
  '又',
  '也',
  '都',
  '均',
  '共',
  '一共',
  '总共',
  '全部',
  '陆续',
  '都已',
  '均已',
  '一共只',
];
const DEEDS = ['完工', '销号', '整改', '拆除', '建成', '通过', '开工', '投用', '签订', '修完'];
const THINGS = [
  '公厕',
  '重大隐患',
  '公共卫生间',
  '共享泊位',
  '人才公寓',
  '船只',
  '还迁房',
  '再生资源回收点',
  '公园',
  '各类停车场',
];

describe('the name of a figure', () => {
  test.each(ADVERBS)('is the thing and what was done with it, without how: %s', (adverb) => {
    const names = THINGS.flatMap((thing) =>
      DEEDS.map((deed) => [`${thing}${adverb}${deed}`, `${thing}${deed}`]),
    );
    expect(names.filter(([said, name]) => properName(said ?? '') !== name)).toEqual([]);
  });

  test.each(THINGS)('keeps a thing as it is called, and of which time it tells: %s', (thing) => {
    const names = ['', '累计', '新增', '本月'].flatMap((time) =>
      DEEDS.map((deed) => `${thing}${time}${deed}`),
    );
    expect(names.filter((name) => properName(name) !== name)).toEqual([]);
  });

  test.each([
    ['公厕一共', '公厕'],
    ['绿道又修', '绿道修'],
    ['医保工作站又开累计', '医保工作站开累计'],
    ['呢一共弄完小区', '弄完小区'],
    ['易涝点治理已治理', '易涝点治理'],
    ['对已建公厕开展检查', '对已建公厕开展检查'],
    ['按期处置率', '按期处置率'],
    ['日均就餐', '日均就餐'],
    ['企业已搬迁', '企业搬迁'],
    ['已达标街镇', '已达标街镇'],
    ['已建', '已建'],
  ])('%s is %s', (said, name) => {
    expect(properName(said)).toBe(name);
  });
});
