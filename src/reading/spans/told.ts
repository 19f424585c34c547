import { matchesOf } from '../text/text.ts';
import { HINDERS, TELLS_NOTHING, TOLD_BY, TOLD_WHOSE } from '../words/told.ts';
import type { Skeleton, Span } from './span.ts';

const BY = new RegExp(TOLD_BY, 'gu');
const WHOSE = new RegExp(TOLD_WHOSE, 'gu');

/** Without one of these nobody is asked for. */
const MAY_ASK = /[谁哪有]/u;

/** 谁反映居民不同意, 居民不同意的是哪家: what somebody may have told of in a report. `said`: that. */
export function toldIn({ text }: Skeleton): readonly Span[] {
  if (!MAY_ASK.test(text)) return [];
  return [
    ...matchesOf(BY, text),
    ...matchesOf(WHOSE, text).filter(({ groups = {} }) => HINDERS.test(groups.words ?? '')),
  ].flatMap(({ index, 0: { length }, groups = {} }): readonly Span[] => {
    const said = groups.words ?? '';
    return TELLS_NOTHING.test(said)
      ? []
      : [{ start: index, end: index + length, key: 'record:told', said }];
  });
}
