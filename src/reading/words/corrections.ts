import { either, sequence } from '../pattern.ts';
import { any } from './words.ts';

const LOOKED_AT = any(
  '核实 核对 核查 复核 复查 核减 核增 清点 盘点 点验 查实 对账 对过 对了 核过 核了 核下来 数了 剔除 扣除 去掉 去重',
);
const IS =
  '(?:应该?|只能?|实际|其实|准确|正确|真实|真正)?(?:上|数|的)?(?:应该?|只能?)?(?:是|为|算|有|剩|只有|按)';

/** 昨天核实是, 后来核对是, 剔除重复后是: what was told was looked at again, and behind it stands what it came to. */
export const CHECKED = `[\\u4e00-\\u9fff]{0,8}?(?:${LOOKED_AT})[\\u4e00-\\u9fff]{0,6}?[，,]?${IS}`;
/** 核减后112家: the same with nothing but 后 before the number. */
export const CHECKED_DOWN = `[\\u4e00-\\u9fff]{0,8}?(?:${LOOKED_AT})[\\u4e00-\\u9fff]{0,6}?后`;

/** 应为, 实为, 只能算, 应算, 其实是: what it is to be, whatever was told. */
export const JUDGED = sequence(
  /(?:实际(?:数)?|其实|准确(?:数)?|正确(?:数)?|真实(?:数)?)?(?:上|的)?/u,
  either(
    /应该?(?:是|为|算|按)|应[是为算按]|实[为是]|实际[是为有]|其实[是有]|(?:只能|只|得|要|该|改)(?:算|按)/u,
    /(?:准确|正确|真实)(?:数)?(?:的)?[是为]|更正为|修正为|订正为/u,
  ),
);

/** 其实是, 只能算: the same right behind the number, with no bracket. */
export const MEANT = '其实(?:应该?|只|才)?(?:是|有|算)|(?:只能|只好|应该?|要|得)算';

/** 写错, 敲反, 输倒, 打颠倒: that a number was put down wrong. */
export const PUT_DOWN_WRONG =
  '[报写填打说弄搞算数输敲录抄登](?:错|反(?![馈映应复])|颠倒|倒(?![闭塌入])|串(?!联))';

/** 报多了, 多敲了: that it was put down too high or too low. */
export const PUT_DOWN_OFF = '(?:[报写填算打输敲录][多少]|[多少漏][报写填算打输敲录])了';

/** The first sign of a number. */
export const A_NUMBER = '[\\d一二两三四五六七八九十百半]';

/** 那就一共6座, 合计应为6座: what the parts come to, once one of them was put right. */
export const SUMS_ANEW =
  /(?:[一总]?共|这样(?:一来)?|合计|总[数计量]|加起来|拢共|统共|算下来)(?:就|应该?|得|变成?|改)?(?:是|为|成|有)?$/u;

/** 还是按, 改回, 其实是, 应该是, 只能算, 就按: behind it stands what a number is to be after all. */
export const SETTLES_ON = either(
  /(?:还是|就|那就|先|只能|得|应该|应当|要|改){0,2}(?:按|照|按照)/u,
  /(?:还是|再|得|要|应该|那就|给我?){0,2}(?:改|调|退|换)(?:回|成|为|到)(?:来)?/u,
  /(?:只能|就|那就|还是|应该)?(?:算)/u,
  /(?:还是|那就还是)/u,
  /(?:其实|实际|准确|真实|正确|真正)(?:上|的|数)?(?:应该)?(?:是|有|只有|为|就)?/u,
  /(?:应该|应当|应)(?:是|为|就)(?:只有)?/u,
);
