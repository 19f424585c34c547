import { either, sequence } from '../pattern.ts';

const IT =
  /它|他|这个|那个|这项|那项|这条|上面|上边|前面|前一[项条个]|第一[项条个]|(?:任务)?\d{1,2}号?/u;
const SO = /这个?情况|是|同|一个?样|没有|没动静?|没动|如此|这样|那样|同上|照旧/u;
/** What is said to be as another is. */
const NAMED = /^(?:还有|另外|然后)?[，,\s]?(?<what>[^，,。；;也都亦]{1,18}?)/u;
const POINTED = /(?:那[块个边项条]|这[块个边项条]|的话|的|任务)?/u;
const ENDS = /(?:的|了|吧|哈){0,2}$/u;

/** 27号任务也是, 历史建筑也一个样, 学雷锋那边亦如此: what is said of the task before is so of this too. */
export const LIKE_IT = sequence(
  NAMED,
  POINTED,
  /[，,\s]?(?:[也都亦]|同样|全){1,3}/u,
  either(SO),
  ENDS,
);

/** 历史建筑同上, 32同31, 避难场所跟它一样, 垃圾分类照抄上面的, 任务3同样. */
export const SAME_AS = sequence(
  NAMED,
  POINTED,
  /(?:问题|情况|进展)?[，,\s]?[也都]?/u,
  either(
    /同上|同样|一个?样|(?<=情况|进展|原因)相同/u,
    sequence('同', IT),
    sequence(/[跟和同与]/u, IT, /(?:的)?(?:都)?(?:一个?样|相同|差不多)/u),
    sequence(/照抄|照搬|照着|参照|按照?|抄/u, IT, /(?:的)?(?:写|来|报)?/u),
  ),
  ENDS,
);

/** 垃圾分类也是…, 避难场所的话…, 历史建筑那块…: at the head of what is said of it. */
export const TOPIC = sequence(
  /^(?:还有|另外|然后)?[，,\s]?(?<name>[^\s\d，,。；;：:也的]{2,10}?)/u,
  /(?:那|这)[块个边项条]|(?:的话|方面)|(?=[也同])/u,
);
