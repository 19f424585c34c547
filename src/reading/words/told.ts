/** Somebody asked for, or whether there is anybody. */
const SOMEBODY =
  '(?:(?:有没有|有)(?:人|谁|哪(?:几)?(?:家|个)|单位|部门|组|哪些单位)|谁|哪(?:几|些|个)?(?:家|单位|部门|局|组))(?:家|单位)?(?:在|也|还|都|那边)?';

/** What people do who tell of something in a report. */
const TELLS =
  '(?:(?:反映|碰上|碰到|碰着|遇上|遇到|遇着|抱怨|喊|说)(?:过|了|到|起)?|(?:提|反馈|讲)(?:过|了|到|起|出)(?:过|了)?)(?:有|是)?';

/** Nouns that only say what kind of thing was told. */
const KIND = '(?:的)?(?:这个|这类|这种)?(?:问题|难题|困难|难处|事情?|情况|意见|原因)?';

const ENDS = '(?:了|的)?(?:吗|没有?|不|么)?[呢啊呀]?$';

/** 谁反映居民不同意, 哪家碰上居民不同意的难题了, 有没有单位说缺钱. */
export const TOLD_BY = `${SOMEBODY}${TELLS}(?<words>[\\u4e00-\\u9fff\\d]{2,12}?)${KIND}${ENDS}`;

/** 居民不同意的是哪家, 提到资金不够的有谁. */
export const TOLD_WHOSE = `^(?:${TELLS})?(?<words>[\\u4e00-\\u9fff\\d]{3,12}?)的(?:问题|情况)?(?:是|有)(?:谁|哪(?:几|些|个)?(?:家|单位|部门|局|组))[呢啊呀]?$`;

/** What hinders work, in the words of whoever tells of it. */
export const HINDERS = /[不没难缺差堵卡拖慢停漏坏]|投诉|反对|阻/u;

/** What tells nothing by itself: 谁反映过问题 asks for all problems. */
export const TELLS_NOTHING =
  /^(?:过|到|新的?|什么|啥|哪些|问题|困难|难题|难处|情况|意见|建议|进展|话|不行|不好|没有|我们|你们|他们){1,4}$/u;
