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
  const bare = found ? undefined : bareIn(text, from);
  const place = found ?? bare;
  if (!place) return text;
  const unit = found || from.unit === '' ? to.unit : from.unit.charAt(0);
  return `${text.slice(0, place.span.start)}${to.value}${unit}${text.slice(place.span.end)}`;
}

/** Where the number stands without its unit: 97.5 of 97.5%, or 1.2亿 of 亿元. */
function bareIn(text: string, { value, unit }: Amount) {
  const size = unit === '' || unit === '%' ? 1 : sizeOf(unit);
  return size === null
    ? undefined
    : findNumbers(text).find((one) => one.value === value * size && one.kind === 'count');
}

/** How many a unit such as 万元 or 亿元 has of what it counts; null for any other. */
export const sizeOf = (unit: string): number | null =>
  unit.startsWith('亿') ? 100_000_000 : unit.startsWith('万') ? 10_000 : null;
