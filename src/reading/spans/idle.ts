import { IDLE } from '../words/idle.ts';
import type { Skeleton, Span } from './span.ts';

const BY_HEAD: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(IDLE, (words) => words.charAt(0))].map(([head, list]) => [
    head,
    list.toSorted((a, b) => b.length - a.length),
  ]),
);

/** Courtesy and words that only fill a sentence. */
export function idleIn({ text }: Skeleton): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const words = BY_HEAD.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
    if (words) found.push({ start: at, end: at + words.length, key: 'idle', said: words });
    at += words?.length ?? 1;
  }
  return found;
}
