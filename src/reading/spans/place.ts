import type { Skeleton, Span, SpanKey } from './span.ts';

/** A stretch of the skeleton, as a span of the text. */
export function spanAt(skeleton: Skeleton, from: number, to: number, key: SpanKey): Span {
  const start = skeleton.places[from] ?? skeleton.text.length;
  const end = skeleton.places[to] ?? skeleton.text.length;
  return { start, end, key, said: skeleton.text.slice(start, end) };
}

/** Every place in a text that a stretch covers. */
export const placesOf = ({
  start,
  end,
}: {
  readonly start: number;
  readonly end: number;
}): readonly number[] => Array.from({ length: end - start }, (_, at) => start + at);
