import { findQuantities } from './quantities.ts';

/**
 * The text with one quantity said anew: where `from` stands with its unit, `to` takes its place (公厕开工6座 with
 * 6 and 5 is 公厕开工5座). Only the first such place changes; the text itself where there is none.
 */
export function restated(
  text: string,
  from: { readonly value: number; readonly unit: string },
  to: { readonly value: number; readonly unit: string },
): string {
  const found = findQuantities(text).find(
    (one) => one.value === from.value && (from.unit === '' || one.unit === from.unit),
  );
  if (!found) return text;
  return `${text.slice(0, found.span.start)}${to.value}${to.unit}${text.slice(found.span.end)}`;
}
