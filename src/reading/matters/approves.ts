import { asksForOrder } from '../act.ts';
import { either, sequence } from '../pattern.ts';

/** 没意见, 我同意, 写得不错, 改就改吧: whoever says it is content. */
const CONTENT = new RegExp(
  either(
    sequence(
      /(?:没(?:有)?(?:啥|什么|得)?|无)(?:大)?(?:的)?/u,
      /(?:意见|问题|毛病|异议|说的|要改的)(?:了|的)?$/u,
    ),
    /(?<![不未])(?:同意|赞成|认可|支持|批准|准了|通过)(?:了|的|吧|这么办|更改|修改)?$/u,
    /(?<![不哪])可以(?:了|的|吧|啊)?$|(?:^|[改办写报看都也就样的我])行(?:了|的|吧|啊)?$/u,
    /(?:写|拟|综合|改|归纳|总结)(?:得|的)?(?:很|挺|蛮|还|都|比较)?(?:不错|好|清楚|可以|全面|到位|行)(?:了|的|吧)?$/u,
    /(?<![不])(?:不错|挺好|很好|蛮好|就这样|就这么着|就行)(?:了|的|吧)?$/u,
    /(?<deed>改|发|办|报|延|缓|宽|转)就\k<deed>(?:了|吧)?$/u,
    /(?:就|按)这(?:么|样|个)(?:改|办|报|发|来|定)(?:了|吧)?$/u,
  ),
  'u',
);
/** What is said against it, or for another time: then nobody is content yet. */
const AGAINST =
  /不(?!用再?改|用再?看)|没(?!有?(?:啥|什么|得)?(?:大)?的?(?:意见|问题|毛病|异议|说的|要改的))|但|不过|可是|只是|除了|别|先[等放看]|等|再|还[差缺要得]|[太少缺漏错]|[？?吗呢]/u;
const NOT_BAD = /不错|没错/gu;
const CLAUSE = /[，,。；;！!\n]{1,3}/u;
const LONGEST = 40;

/** 改日期我没意见; 综合稿写得不错; 改就改吧，我这边没问题: nothing in it is against what is judged, and something is for it. */
export function approvesIn(text: string): boolean {
  const said = text.trim();
  if (said.length > LONGEST || asksForOrder(said) || AGAINST.test(said.replace(NOT_BAD, '')))
    return false;
  return said.split(CLAUSE).some((clause) => CONTENT.test(clause.trim()));
}
