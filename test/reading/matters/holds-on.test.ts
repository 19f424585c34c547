import { describe, expect, test } from '@jest/globals';
import { holdsOn } from '../../../src/reading/matters/holds-on.ts';

describe('a word of waiting', () => {
  test.each([
    '先不签，等我看看',
    '等等，先别发',
    '先放一放',
    '暂缓签发',
    '暂不转办',
    '不用综合了吧',
    '我再琢磨琢磨',
    '等我出差回来再签',
    '先不签，我问问马局',
    '明天再说吧',
    '先压两天',
    '不急着审',
    '先别急着签，我跟隋主任碰一下',
    '慢点编号，看看还有没有要改的',
    '缓两天再发吧',
    '等现场看完再销',
    '还不能报，再等等住建的材料',
    '注结先缓缓',
    '我可能去不了',
    '还没看完，放一放',
    '拿不准，先放放',
    '先请领导过目',
    '容我考虑一下',
    '先不取消',
    '先转，还是等等？',
    '要不先缓一缓？',
    '到时候看吧',
  ])('holds a matter where it is: %s', (text) => {
    expect(holdsOn(text)).toBe(true);
  });

  test.each([
    '先不签，数据不对',
    '暂不签发，请核实数据',
    '先别发，数字不对',
    '同意，等等再发',
    '退回，再看看',
    '退回：等材料齐了再报',
    '措辞再斟酌一下',
    '先签了再说',
    '不能签，日期不对',
    '明天下午3点开',
    '先放行',
    '可以，明天发',
    '请重新修改，缺联系人',
    '进展：先放下3处',
    '请假，下午有会',
    '看过了',
  ])('is none where something is done, or said against it: %s', (text) => {
    expect(holdsOn(text)).toBe(false);
  });
});
