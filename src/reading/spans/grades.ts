import { matchesOf } from '../text/text.ts';
import { GRADE, GRADE_ASKED } from '../words/claims.ts';
import type { Skeleton, Span, SpanKey } from './span.ts';

const FORMS: readonly (readonly [SpanKey, RegExp])[] = [
  ['grade', new RegExp(GRADE.source, 'gu')],
  ['grade-asked', new RegExp(GRADE_ASKED.source, 'gu')],
];

/** The grades that are named or asked for, also within the name of a thing: 三类水, 几类标准. */
export const gradesIn = ({ text }: Skeleton): readonly Span[] =>
  text.includes('类')
    ? FORMS.flatMap(([key, form]) =>
        matchesOf(form, text).map(({ index, 0: said }): Span => {
          return { start: index, end: index + said.length, key, said };
        }),
      )
    : [];
