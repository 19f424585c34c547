import { sequence } from '../pattern.ts';

/**
 * 韩区长批的小清河那个，方案拿出来了: a 批示 that is called by who gave it or to whom it went, called as 小清河那个批示 instead; any other text as it
 * is.
 */
export function calledByGiver(text: string): string {
  const { asked } = GIVEN_ALONE.exec(text.trim())?.groups ?? {};
  if (asked !== undefined) return `那个批示${asked}`;
  const { about, rest } = (GIVEN.exec(text.trim()) ?? GIVEN_ASKED.exec(text.trim()))?.groups ?? {};
  return about === undefined || rest === undefined ? text : `${about}那个批示${rest}`;
}

const WHEN = '(?:上回|上次|昨天|前天|前几天|前两天|之前|刚才|早上|上午|上周|那天)?';
const GIVER_NAMED =
  '(?:[\\u4e00-\\u9fff]{1,3}(?:区长|书记|总|局长|主任|指挥长?|常委)|领导|区长|总指挥|副总指挥)';
const GIVER = `(?:${GIVER_NAMED}|我|您|咱)?`;
/** 韩区长早上交办的那个到谁手里了: by who gave it alone. */
const GIVEN_ALONE = new RegExp(
  sequence(
    `^(?:请问|问一下|那|[，,\\s]){0,2}${WHEN}${GIVER_NAMED}${WHEN}(?:批|签批|交办|交待|交代|布置|安排)(?:的|给了?(?:我|咱)?们?的|下来的)`,
    /[那这][个件份条](?:事情?|批示)?(?:现在|目前)?(?<asked>[^，,。；;]{0,4}(?:到哪|到谁|谁|办|落实|咋|怎么|哪|完)[^，,。；;]{0,12})$/u,
  ),
  'u',
);
const GIVEN = new RegExp(
  sequence(
    `^(?:请问|问一下|那|关于|[，,\\s]){0,2}${WHEN}${GIVER}${WHEN}批(?:的|给了?的?|示?给)`,
    /(?<about>[\u4e00-\u9fff]{2,10}?)/u,
    /(?:的?[那这](?:[个件份条]的?(?:事情?|批示件?)?|事情?|批示件?)|的(?:事情?|件|批示件?|那件事情?))(?<rest>[\s\S]{0,100})$/u,
  ),
  'u',
);

/** 韩区长批的井盖办得怎样了: by nothing but what it is about, where it is asked how it stands. */
const GIVEN_ASKED = new RegExp(
  sequence(
    `^(?:请问|问一下|那|[，,\\s]){0,2}${WHEN}${GIVER_NAMED}${WHEN}(?:批|签批|交办)(?:的|给了?(?:我|咱)?们?的)`,
    /(?<about>[\u4e00-\u9fff]{2,10}?)(?:的事情?|问题)?/u,
    /(?<rest>(?:现在|目前)?(?:办|落实|处理|弄|整改|解决|推进)?得?(?:怎么?样|咋样|到哪|到谁|如何|几号|哪天|有没有(?:结果|进展)|有(?:结果|进展)|完了?没)[^，,。；;]{0,8})$/u,
  ),
  'u',
);
