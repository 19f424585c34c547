import type { Document, Kind, Query } from '../../domain/kept.ts';
import type { Collection } from '../collection.ts';
import type { Changes } from './remembering.ts';

/**
 * A collection that is at hand whole, where its kind says that all of it is looked through with many messages: the same list as long
 * as nothing is written, and in a list after a write the same documents but for what was written. Only for a file that this
 * process has for itself.
 */
export function withWhole<T extends Document>(
  collection: Collection<T>,
  { name, isAskedWhole }: Kind<T>,
  changes: Changes,
): Collection<T> {
  if (!isAskedWhole) return collection;
  let whole: readonly T[] | null = null;
  changes.onChange(name, (document) => {
    whole = document === null ? null : whole && withDocument(whole, document as T);
  });
  return {
    ...collection,
    find: async (query) => (asksForAll(query) ? (whole ?? read(query)) : collection.find(query)),
  };

  /** Where something was written meanwhile, what was read may be of before. */
  async function read(query: Query): Promise<readonly T[]> {
    const before = changes.of(name);
    const rows = await collection.find(query);
    if (changes.of(name) === before) whole = rows;
    return rows;
  }
}

const asksForAll = ({ where, sort, limit }: Query): boolean =>
  limit === undefined && sort?.join() === 'id' && Object.keys(where).length === 0;

/** In the place of the one of its id, or among the others in the order of ids. */
function withDocument<T extends Document>(all: readonly T[], document: T): readonly T[] {
  const at = placeOf(document.id, all);
  return all.toSpliced(at, all[at]?.id === document.id ? 1 : 0, document);
}

/** Where an id stands or would stand. */
function placeOf(id: string, all: readonly Document[]): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((all[middle]?.id ?? '') < id) from = middle + 1;
    else to = middle;
  }
  return from;
}
