import { either, repeated, sequence } from '../pattern.ts';

const NUMBER = /\d{1,2}|[零一二两三四五六七八九十半]{1,3}/u;

/** What a stretch of words about a day or an hour is made of: 明天上午9点前, 7月13日到17日, 这几天. */
const TIME_WORDS = either(
  /大后天|[今明昨][天日儿早晚](?:儿|个)?|后天|后儿|(?:下下|下|这|本)?个?(?:周|星期|礼拜)(?:[一二三四五六日天末])?(?![报转边围期])/u,
  /(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?|(?<!第)\d{1,2}[日号](?!任务)/u,
  /一?大早|一早|早起|清早|清晨|早晨|早上|早间|上午|中午|午后|下午|傍晚|晚上|下班|上班(?=前|后|时)/u,
  sequence(
    /[早晚]?/u,
    NUMBER,
    /(?:点钟?|时(?!间)|[:：])(?:整|半|一刻|三刻|[零一二三四五十\d]{1,3}分?)?/u,
  ),
  sequence(/过?/u, NUMBER, /个?半?(?:小时|钟头|分钟|天|周)(?:以?后|之后|过后|内)?/u),
  /(?:这|近|最近|前|那)(?:几|两|些|[一二三四五六七\d]{1,2})?(?:天|日)|(?:这|那|其|此)(?:段)?(?:时间|期间|间|段日子|阵子?)|期间|最近|近期/u,
);
/** Signs and words that bind them. */
const BINDING =
  /[到至~-]|起|开始|之?前|以前|之?后|以后|左右|止|为止|截止|直到|的|从|打|自(?!己)|在|这/u;

const TIME = new RegExp(sequence(TIME_WORDS, repeated(either(TIME_WORDS, BINDING), '{0,8}')), 'gu');

/** A text with each stretch of words about a day or an hour as one sign, and those words in their order. */
export interface TimeSaid {
  readonly text: string;
  readonly times: readonly string[];
}

/** No text that is heard has this sign in it. */
export const TIME_SIGN = '\u0001';

export function timeSaid(text: string): TimeSaid {
  const times: string[] = [];
  const apart = text.replace(TIME, (words) => {
    times.push(words);
    return TIME_SIGN;
  });
  return { text: apart, times };
}
