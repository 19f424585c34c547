import { reasonAsKept } from '../../domain/as-kept.ts';
import { addDays } from '../../domain/day.ts';
import { findDays } from '../calendar/days.ts';
import { readNumber } from '../numbers/numbers.ts';
import { sequence } from '../pattern.ts';
import { withoutMarks } from '../text/without-marks.ts';
import { isLaterWish } from './later-wish.ts';

interface LaterDay {
  readonly until: string | null;
  readonly reason: string;
}

/**
 * 6月30日，因需要招标: a day, and why it is that day; null and empty for what is not said. `today`, and `dueOn` from which 两周 more are
 * counted, are YYYY-MM-DD.
 */
export function laterDayIn(text: string, today: string, dueOn: string | null = null): LaterDay {
  const dated = withMonthOfDay(text, dueOn ?? today);
  const days = findDays(dated.replace(UP_TO_DAY, ' '), today);
  const isUntil = ({ span }: DayFound) => IS_UNTIL.test(dated.slice(0, span.start));
  const isTime = ({ span }: DayFound) => !TOO_SOON.test(dated.slice(span.end));
  const single = days.filter(({ from, to }) => from === to);
  const day = days.find(isUntil) ?? single.find(isTime);
  const shifted = day ? null : shiftedIn(text, dueOn);
  const meant = day ?? (shifted ? undefined : days.find(isTime));
  if (!meant) return { until: shifted?.until ?? null, reason: reasonIn(shifted?.rest ?? dated) };
  const before = withoutMarks(
    dated.slice(0, meant.span.start).replace(UNTIL, '').replace(WISHES_FOR, ''),
  );
  const behind = withoutMarks(withoutMarks(dated.slice(meant.span.end)).replace(OF_THE_DAY, ''));
  const rest = [before, behind].filter((part) => part !== '').join('，');
  return { until: meant.to, reason: reasonIn(rest) };
}

type DayFound = ReturnType<typeof findDays>[number];

/** 到 before a day makes no range of what stands before it. */
const UP_TO_DAY = /[到至](?=(?:\d{1,2}月)?\d{1,2}日)/gu;

/** 再宽两周，因需要招标: so many days more than there were. */
function shiftedIn(
  text: string,
  dueOn: string | null,
): { readonly until: string; readonly rest: string } | null {
  const shift = SHIFT.exec(text) ?? BARE_SHIFT.exec(text);
  const { count = '', sooner, unit = '' } = shift?.groups ?? {};
  const number = readNumber(count);
  if (!shift || number === null || dueOn === null) return null;
  const days = number * (/周|星期|礼拜/u.test(unit) ? 7 : 1);
  const rest = `${text.slice(0, shift.index)}，${text.slice(shift.index + shift[0].length)}`;
  return { until: addDays(dueOn, sooner === undefined ? days : -days), rest };
}

const SHIFT = new RegExp(
  sequence(
    /(?:时限|期限|时间)?(?:可以|能|再|还|都|给(?:他们|我们|他)?){0,3}/u,
    /(?:(?<sooner>提前|缩短)|宽限|放宽|宽|延长|延后|延期|延|推迟|推后|推|顺延|缓|往后拖|拖|晚|多给|再给|给)(?:我们?|个|一?下)?/u,
    /(?<count>\d{1,2}|[一二两三四五六七八九十]{1,2})(?<unit>天|日|周|个?星期|个?礼拜)(?:时间)?[吧了]?/u,
  ),
  'u',
);

/** 一周，因规划论证, behind the word that asks for it. */
const BARE_SHIFT =
  /^[：:，,\s]{0,2}(?<count>\d{1,2}|[一二两三四五六七八九十]{1,2})(?<unit>天|周|个?星期|个?礼拜)(?<sooner>(?!))?/u;

/** 宽到3号: the day up to which, or the last that is named, as it comes next from `near` on; every other number stays as it stands. */
function withMonthOfDay(text: string, near: string): string {
  const bare = [...text.matchAll(BARE_DAY)];
  const meant = bare.find(({ index }) => IS_UNTIL.test(text.slice(0, index))) ?? bare.at(-1);
  if (!meant) return text;
  const day = Number(meant.groups?.day);
  const month = Number(near.slice(5, 7));
  const coming = day >= Number(near.slice(8, 10)) ? month : (month % 12) + 1;
  return `${text.slice(0, meant.index)}${coming}月${day}日${text.slice(meant.index + meant[0].length)}`;
}

const BARE_DAY = /(?<![\d月第])(?<day>[1-3]?\d)[号日](?!任务|线|楼|文|批示|督办|会)/gu;

/** 6月10号办不完，宽限到17号: of several days the one up to which. */
const IS_UNTIL = /(?:到|至)\s{0,2}$/u;
const TOO_SOON = /^(?:之?前)?[^，,。；;\d]{0,5}(?:[办做完弄]不[完成好了]|来不及|赶不[上及])/u;

/** 到 before the day belongs to it, and is no reason. */
const UNTIL = /(?:延期|推迟|延长|宽限|放宽|延|推|改|宽)?(?:到|至|为|在)\s{0,2}$/u;

/** 要, 恐怕得, before it: that it is wished for is no reason. */
const WISHES_FOR =
  /(?:^|[，,；;\s])(?:我们?局?|局里|单位|这件|恐怕|可能|估计|大概|看来|得|要|想|需要?|希望|申请|请求?|恳请|能不能|能否|可否|再|还|也|就|只能|时限|期限|[，,\s]){1,6}$/u;

const BECAUSE = /^(?:主要)?(?:是|为)?(?:因为|因|由于|原因(?:是|为)?|理由(?:是|为)?)[：:，,\s]?/u;
const OF_THE_DAY = /^(?:前|之前|以前|办结|完成|为止|止)/u;

/** 行不 asks, and is no reason. */
const ASKS_LEAVE = /[，,]?(?:行不行?|行吗|可以吗|好不好|可不可以|成不)(?=$|[，,。；;？?])/gu;

/** 给到25号吧, 能改到7月5日不: no reason. */
const SAYS_NOTHING = /^(?:吧|了|啊|哈|呗|不|吗|么|呢|行|可以|好|就行|就可以|再说|[，,\s]){1,4}$/u;

const reasonIn = (text: string): string => {
  const clauses = text.replace(ASKS_LEAVE, '').split(/(?<=[，,。；;？?])/u);
  const why = clauses.filter((clause) => !isLaterWish(clause)).join('');
  const said = withoutMarks(withoutMarks(why).replace(OF_THE_DAY, ''));
  const kept = reasonAsKept(said);
  return withoutMarks(kept.replace(BECAUSE, '')).replace(SAYS_NOTHING, '');
};
