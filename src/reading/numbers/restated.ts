import { findNumbers } from './numbers.ts';
import { findQuantities } from './quantities.ts';

interface Amount {
  readonly value: number;
  readonly unit: string;
}

/**
 * The text with one quantity said anew: where `from` stands with its unit, `to` takes its place (公厕开工6座 with
 * 6 and 5 is 公厕开工5座, and 投资1.2亿 with 1.2 and 1.12亿元 is 投资1.12亿). Only the first such place changes; the text itself where there
 * is none.
 */
export function restated(text: string, from: Amount, to: Amount): string {
  const found = findQuantities(text).find(
    (one) => one.value === from.value && (from.unit === '' || one.unit === from.unit),
  );
  const size = sizeOf(from.unit);
  const bare = size && findNumbers(text).find(({ value }) => value === from.value * size);
  const place = found ?? bare;
  if (!place) return text;
  const unit = found ? to.unit : from.unit.charAt(0);
  return `${text.slice(0, place.span.start)}${to.value}${unit}${text.slice(place.span.end)}`;
}

/** How many a unit such as 万元 or 亿元 has of what it counts; null for any other. */
export const sizeOf = (unit: string): number | null =>
  unit.startsWith('亿') ? 100_000_000 : unit.startsWith('万') ? 10_000 : null;
