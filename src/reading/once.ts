/** What a key stands for, made where nobody asked for it before; with no memory it is made each time. */
export function once<T>(memory: Map<string, T> | null, key: string, make: () => T): T {
  const known = memory?.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory?.set(key, made);
  return made;
}

/** A value that is made when it is first asked for, if ever. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** So many characters of texts are remembered, and up to as many of those before them. */
const MOST = 8_000;

/**
 * A reading of bare words that several stages ask for, one after the other: what was made of the last texts is kept for
 * whoever asks next, as long as what is given beside them, the day, stays the same. The same words must always be read alike.
 */
export function remembering<Beside extends readonly [] | readonly [string], T>(
  read: (text: string, ...beside: Beside) => T,
): (text: string, ...beside: Beside) => T {
  let [fresh, before] = [new Map<string, T>(), new Map<string, T>()];
  let room = MOST;
  let last: string | undefined;
  return (text, ...beside) => {
    if (beside[0] !== last) {
      [fresh, before] = [new Map(), new Map()];
      last = beside[0];
    }
    const known = fresh.get(text);
    if (known !== undefined) return known;
    const made = before.get(text) ?? read(text, ...beside);
    room -= text.length + 1;
    if (room < 0) {
      [fresh, before] = [new Map(), fresh];
      room = MOST;
    }
    fresh.set(text, made);
    return made;
  };
}
