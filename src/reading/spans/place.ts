import type { Skeleton, Span, SpanKey } from './span.ts';

/** A stretch of the skeleton, as a span of the text. */
export function spanAt(skeleton: Skeleton, from: number, to: number, key: SpanKey): Span {
  const start = skeleton.places[from] ?? skeleton.text.length;
  const end = skeleton.places[to] ?? skeleton.text.length;
  return { start, end, key, said: skeleton.text.slice(start, end) };
}
