import { lastDay, monthOf, type Period, previousPeriod, quarterOf } from '../../domain/period.ts';
import type { FoundPeriod } from '../calendar/periods.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { BY_THIS_TIME, STARTED } from '../words/history.ts';

/** A statement of a report, as far as its times are concerned. */
interface Timed {
  readonly text: string;
}

/**
 * Whether a time inside a statement only tells how it came to what is reported: 年初14处, 公厕5月开工，现在建成5座, 3月就建成2座，
 * 现在5座. The beginning of the year never is what a report is of; an earlier month is none where it goes on to now, or where it
 * counts nothing and another statement, without a time of its own, does.
 */
export function isHistory(
  statements: readonly Timed[],
  place: number,
  { period, text, span }: FoundPeriod,
  today: string,
): boolean {
  const { text: told = '' } = statements[place] ?? {};
  if (text.includes('年初')) return true;
  const rest = [told.slice(span.end), ...statements.slice(place + 1).map((one) => one.text)];
  if (isLongAgo(period, today) && rest.some((words) => BY_THIS_TIME.test(words))) return true;
  const isLed = place === 0 && span.start === 0;
  return (
    !isLed &&
    STARTED.test(told.slice(span.end)) &&
    findQuantities(told).length === 0 &&
    statements.some((one, at) => at > place && findQuantities(one.text).length > 0)
  );
}

/** Earlier than what could still be handed in late as the period before. */
const isLongAgo = (period: Period, today: string): boolean => {
  const running = period.includes('Q') ? quarterOf(today) : monthOf(today);
  return lastDay(period) < lastDay(previousPeriod(running));
};
