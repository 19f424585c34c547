import { either } from '../pattern.ts';

const CLAUSE = /[，,。；;！!\n]{1,3}/u;
/** 就是有个错字; 但照片不清楚. */
const BUT = /^(?:但是?|不过|就是|只是|可是?|唯一)(?=[\u4e00-\u9fff])/u;
const FAULTY = new RegExp(
  either(
    /没(?!有?(?:啥|什么)?(?:大)?(?:问题|意见|遗留|反弹|毛病|异味|积水|垃圾))|不(?!错|用|再|必)/u,
    /错|缺|漏|太[^，,]{1,4}|[差少]|有(?:一?[个处点些几])?(?:小)?(?:问题|毛病|出入)/u,
  ),
  'u',
);
/** 有几处没清干净, 有个数字不对. */
const SOME =
  /^(?<!没)(?:还|仍|也)?有(?:一?[个处点些几]|[一两二三四五六七八九十\d]{1,3}[个处点件张家])[^，,。；;]{0,8}?(?:没(?!问题)|不(?!错)|错|问题|毛病|漏|缺|差|出入)/u;
const LONGEST = 80;

/** 可以，就是有几处没清干净: what whoever says yes finds fault with in the same breath; null for a plain yes. */
export function faultBesideYes(text: string): string | null {
  if (text.length > LONGEST) return null;
  const at = text
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .find((clause) => SOME.test(clause) || (BUT.test(clause) && FAULTY.test(clause)));
  return at ?? null;
}
