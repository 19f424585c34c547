import { matchesOf } from '../text/text.ts';
import { HINDERS, TELLS_NOTHING, TOLD_BY, TOLD_WHOSE } from '../words/told.ts';
import type { Skeleton, Span, SpanKey } from './span.ts';

const BY = new RegExp(TOLD_BY, 'gu');
const WHOSE = new RegExp(TOLD_WHOSE, 'gu');

/** 没报的是哪家 asks for the reports themselves; these do not. */
const BESIDE: ReadonlySet<SpanKey> = new Set([
  'record:units',
  'record:trouble',
  'record:requested',
  'period',
]);

/** Without one of these nobody is asked for. */
const MAY_ASK = /[谁哪有]/u;

/**
 * 谁反映居民不同意, 居民不同意的是哪家: what somebody may have told of in a report. `said`: that. 谁说了算 asks for
 * a leader.
 */
export function toldIn(
  { text }: Skeleton,
  record: readonly Span[],
  asks: readonly Span[],
): readonly Span[] {
  if (!MAY_ASK.test(text)) return [];
  const isOfReports = record.some(({ key }) => !BESIDE.has(key));
  return [
    ...matchesOf(BY, text),
    ...matchesOf(WHOSE, text).filter(
      ({ groups = {} }) => !isOfReports && HINDERS.test(groups.words ?? ''),
    ),
  ].flatMap(({ index, 0: { length }, groups = {} }): readonly Span[] => {
    const said = groups.words ?? '';
    const end = index + length;
    const isAsk = asks.some((ask) => ask.start <= index && end <= ask.end);
    return isAsk || TELLS_NOTHING.test(said)
      ? []
      : [{ start: index, end, key: 'record:told', said }];
  });
}
