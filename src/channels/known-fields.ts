import type { z } from 'zod';

/** What was read of a body, and the fields that were left out of it. */
export interface Read<T> {
  readonly value: T;
  /** By their names, without what stood in them: quote.msgtype. */
  readonly dropped: readonly string[];
}

type Path = readonly PropertyKey[];

/**
 * Reads a body without the fields that are not as they should be: the platforms add and change fields without notice,
 * and one of them must not cost the words beside it. A field that holds too little is left out whole. Null where one of
 * the `needed` fields cannot be read.
 */
export function readKnown<T>(
  schema: z.ZodType<T>,
  body: unknown,
  needed: readonly string[],
): Read<T> | null {
  const whole = schema.safeParse(body);
  if (whole.success) return { value: whole.data, dropped: [] };
  const dropped = new Set<string>();
  const rest: unknown = structuredClone(body);
  for (;;) {
    const read = schema.safeParse(rest);
    if (read.success) return { value: read.data, dropped: [...dropped] };
    // From behind, so that what is taken out of a list moves nothing that is still to be taken out.
    for (const { path } of read.error.issues.toReversed()) {
      const odd = standing(rest, path);
      const field = String(odd[0] ?? '');
      if (field === '' || needed.includes(field)) return null;
      dropped.add(nameOf(odd));
      takeOut(rest, odd);
    }
  }
}

/** The field itself, or the nearest one around it that is there at all. */
function standing(body: unknown, path: Path): Path {
  for (let end = path.length; end > 0; end -= 1) {
    const odd = path.slice(0, end);
    const around = valueAt(body, odd.slice(0, -1));
    if (isContainer(around) && Object.hasOwn(around, odd.at(-1) ?? '')) return odd;
  }
  return [];
}

function takeOut(body: unknown, path: Path): void {
  const around = valueAt(body, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (Array.isArray(around)) around.splice(Number(key), 1);
  else if (isContainer(around)) Reflect.deleteProperty(around, key);
}

const valueAt = (body: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isContainer(value) ? Reflect.get(value, key) : null), body);

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

const nameOf = (path: Path): string =>
  path
    .filter((key) => typeof key !== 'number')
    .map(String)
    .join('.');
