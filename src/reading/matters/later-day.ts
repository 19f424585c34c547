import { findDays } from '../calendar/days.ts';
import { withoutMarks } from '../text/without-marks.ts';

/** 6月30日，因需要招标: a day, and why it is that day; null and empty for what is not said. `today` is YYYY-MM-DD. */
export function laterDayIn(
  text: string,
  today: string,
): { readonly until: string | null; readonly reason: string } {
  const [day] = findDays(asDay(text), today);
  if (!day) return { until: null, reason: reasonIn(text) };
  const before = withoutMarks(text.slice(0, day.span.start).replace(UNTIL, ''));
  const behind = withoutMarks(withoutMarks(text.slice(day.span.end)).replace(OF_THE_DAY, ''));
  const rest = [before, behind].filter((part) => part !== '').join('，');
  return { until: day.to, reason: reasonIn(rest) };
}

/** Where a day is to be named 29号 is none of the tasks. */
const asDay = (text: string): string =>
  text.replace(/(?<![\d月])(\d{1,2})号(?!任务|线|楼)/gu, '$1日');

/** 到 before the day belongs to it, and is no reason. */
const UNTIL = /(?:延期|推迟|延长|宽限|放宽|延|推|改|宽)?(?:到|至|为|在)\s{0,2}$/u;

const BECAUSE = /^(?:主要)?(?:是|为)?(?:因为|因|由于|原因(?:是|为)?|理由(?:是|为)?)[：:，,\s]?/u;
const OF_THE_DAY = /^(?:前|之前|以前|办结|完成|为止|止)/u;

const reasonIn = (text: string): string => {
  const said = withoutMarks(withoutMarks(text).replace(OF_THE_DAY, ''));
  return withoutMarks(said.replace(BECAUSE, ''));
};
