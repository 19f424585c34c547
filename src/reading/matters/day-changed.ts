import { addDays } from '../../domain/day.ts';
import { findDays } from '../calendar/days.ts';
import { withMonth } from '../calendar/with-month.ts';
import { readNumber } from '../numbers/numbers.ts';
import { sequence } from '../pattern.ts';

/** 月底晚了，19号; 15日太紧，放到20日: why the day before does not do. */
const REASON =
  /^[^，,。；;]{0,10}(?:来不及|不够|(?:太|有点)?[紧赶急晚迟早]|(?:宽松?|松|紧|快|放宽|再宽|缓|[晚早])一?[点些])了?[，,]\s?/u;
const LEADS = sequence(
  /(?:那就?|请|再|还是|就|要不|把|[，,\s]){0,3}(?:办理|办结|完成|答复|回复)?(?:时限|期限|时间|日期|截止(?:时间|日期)?|日子|最后)?/u,
  /(?:可以|得|要|再|还是|还|也|都|就|给(?:他们|它|他)?|[往向][后前]|[：:，,\s]){0,4}/u,
);
const END = '(?:时间)?(?:吧|了|啊|哈|[。！!\\s]){0,3}$';
const MOVED = new RegExp(
  sequence(
    `^${LEADS}`,
    /(?:(?<later>宽限|放宽|宽|延长|延后|延期|延|推迟|推后|推|顺延|挪|缓|晚|加|多给|多|给)|(?<earlier>提前|提早|早|缩短|往前(?:挪|提|赶)))/u,
    `(?:他们|他|它)?(?:个|一?下|上)?(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,2})(?<unit>天|日|周|个?星期|个?礼拜)${END}`,
  ),
  'u',
);
const FORWARD = /[往向]前/u;
const SET = new RegExp(
  `^${LEADS}(?:改|换|调整?|定|延期?|推迟?|宽限?|放宽|提前|顺延|挪)?(?:到|为|成|至|在)?□(?:下班|中午|晚上)?(?:之?前|以前|截止|为止)?(?:完成|办结|办完|弄完|做完|搞定|报|答复|交|回复)?${END}`,
  'u',
);

/**
 * 期限再宽两天, 22号前, 太紧了，宽到6月5日: the day that comes in the place of another; null for a text that says anything besides. All days
 * are YYYY-MM-DD.
 */
export function dayChanged(text: string, before: string | null, today: string): string | null {
  const said = text.trim().replace(REASON, '');
  if (said.length > LONGEST) return null;
  const { later, count, unit = '' } = MOVED.exec(said)?.groups ?? {};
  const number = readNumber(count ?? '');
  if (number !== null && before !== null) {
    const days = number * (/周|星期|礼拜/u.test(unit) ? 7 : 1);
    return addDays(before, later !== undefined && !FORWARD.test(said) ? days : -days);
  }
  const dated = withMonth(said, before ?? today);
  const [only, ...others] = findDays(dated, today);
  if (!only || others.length > 0 || only.from !== only.to) return null;
  if (!SET.test(dated.replace(only.text, '□'))) return null;
  return only.to < today && WEEKDAY.test(only.text) ? addDays(only.to, A_WEEK) : only.to;
}

/** On a Friday 周三 of a limit is the next one. */
const WEEKDAY = /^(?:周|星期|礼拜)[一二三四五六日天]/u;
const A_WEEK = 7;

const LONGEST = 30;
