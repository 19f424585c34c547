import type { Frame } from './frame.ts';
import type { SpanKey } from './spans/span.ts';

/** Of these frames, in their order, those of which all that they need stands in a text, and nothing that speaks against them. */
export function framesCalledFor(
  frames: readonly Frame[],
  keys: ReadonlySet<SpanKey>,
): readonly Frame[] {
  const { byKey, always } = tableOf(frames);
  const places = new Set(always);
  for (const key of keys) for (const place of byKey.get(key) ?? NONE) places.add(place);
  return [...places]
    .sort((one, other) => one - other)
    .flatMap((place) => {
      const frame = frames[place];
      return frame && isCalledFor(frame, keys) ? frame : [];
    });
}

/** Frames by a kind of span without which they are not called for. */
interface Table {
  /** The places of those that need it. */
  readonly byKey: ReadonlyMap<SpanKey, readonly number[]>;
  /** The places of those that need nothing. */
  readonly always: readonly number[];
}

const tables = new WeakMap<readonly Frame[], Table>();

/** Made once for each list of frames. */
function tableOf(frames: readonly Frame[]): Table {
  const known = tables.get(frames);
  if (known) return known;
  const byKey = new Map<SpanKey, number[]>();
  const always: number[] = [];
  for (const [place, { needs, oneOf = NO_KEYS }] of frames.entries()) {
    const signs = needs.length > 0 ? needs.slice(0, 1) : oneOf;
    if (signs.length === 0) always.push(place);
    for (const key of signs) byKey.set(key, [...(byKey.get(key) ?? []), place]);
  }
  const table = { byKey, always };
  tables.set(frames, table);
  return table;
}

const NONE: readonly number[] = [];
const NO_KEYS: readonly SpanKey[] = [];

function isCalledFor(
  { needs, oneOf, against = NO_KEYS }: Frame,
  keys: ReadonlySet<SpanKey>,
): boolean {
  const stands = (key: SpanKey) => keys.has(key);
  return needs.every(stands) && (!oneOf || oneOf.some(stands)) && !against.some(stands);
}
