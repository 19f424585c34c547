import { findDays } from '../calendar/days.ts';
import { withoutMarks } from '../text/without-marks.ts';

/** 6月30日，因需要招标: a day, and why it is that day; null and empty for what is not said. `today` is YYYY-MM-DD. */
export function laterDayIn(
  text: string,
  today: string,
): { readonly until: string | null; readonly reason: string } {
  const [day] = findDays(text, today);
  if (!day) return { until: null, reason: reasonIn(text) };
  const rest = `${text.slice(0, day.span.start)}，${text.slice(day.span.end)}`;
  return { until: day.to, reason: reasonIn(rest) };
}

const BECAUSE = /^(?:主要)?(?:是|为)?(?:因为|因|由于|原因(?:是|为)?|理由(?:是|为)?)[：:，,\s]?/u;
const OF_THE_DAY = /^(?:前|之前|以前|办结|完成|为止|止)/u;

const reasonIn = (text: string): string => {
  const said = withoutMarks(withoutMarks(text).replace(OF_THE_DAY, ''));
  return withoutMarks(said.replace(BECAUSE, ''));
};
