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
