import type { Document, Kind, Newest, Query } from '../../domain/kept.ts';
import type { Collection } from '../collection.ts';
import type { Changes } from './remembering.ts';

/** Of so many groups (a person in a conversation) the newest documents are remembered. */
const MOST_GROUPS = 500;

/**
 * A collection that has the newest few of a group at hand, where its kind says that they are asked for with every message.
 * What is written is taken over, so that it need not be read. Only for a file that this process has for itself.
 */
export function withNewest<T extends Document>(
  collection: Collection<T>,
  { name, newest }: Kind<T>,
  changes: Changes,
): Collection<T> {
  if (!newest) return collection;
  const atHand = newestAtHand(collection, name, newest, changes);
  return {
    ...collection,
    async find(query) {
      const asked = newestAsked(query, newest);
      return asked ? atHand(asked) : collection.find(query);
    },
  };
}

function newestAtHand<T extends Document>(
  collection: Collection<T>,
  table: string,
  newest: Newest,
  changes: Changes,
): (asked: NewestAsked) => Promise<readonly T[]> {
  const { among, most } = newest;
  const groupOf = among.map((path) => path.split('.'));
  const by = newest.by.split('.');
  const groups = new Map<string, readonly T[]>();
  changes.onChange(table, (document) => {
    if (document === null) groups.clear();
    else takeOver(document as T);
  });
  return async ({ group, since, limit }) => {
    const known = groups.get(keyOf(group)) ?? (await read(group));
    return known.filter((one) => since === null || valueAt(one, by) >= since).slice(0, limit);
  };

  /** Where something was written meanwhile, what was read may be of before. */
  async function read(group: readonly string[]): Promise<readonly T[]> {
    const before = changes.of(table);
    const where = Object.fromEntries(among.map((path, at) => [path, group[at] ?? null]));
    const rows = await collection.find({ where, sort: sortOf(newest), limit: most });
    if (changes.of(table) === before) remember(keyOf(group), rows);
    return rows;
  }

  /** The group that was read first makes room. */
  function remember(key: string, rows: readonly T[]): void {
    const [oldest] = groups.keys();
    if (groups.size >= MOST_GROUPS && oldest !== undefined) groups.delete(oldest);
    groups.set(key, rows);
  }

  function takeOver(document: T): void {
    const key = keyOf(groupOf.map((path) => valueAt(document, path)));
    const known = groups.get(key);
    if (!known) return;
    const others = known.filter(({ id }) => id !== document.id);
    groups.set(key, [...others, document].toSorted(newerFirst).slice(0, most));
  }

  function newerFirst(one: T, other: T): number {
    return compare(valueAt(other, by), valueAt(one, by)) || compare(other.id, one.id);
  }
}

interface NewestAsked {
  /** The values that the documents have in common, in the order of their paths. */
  readonly group: readonly string[];
  readonly since: string | null;
  readonly limit: number;
}

/** Whether a query asks for no more than the newest few of a group; null for any other. */
function newestAsked({ where, sort, limit }: Query, newest: Newest): NewestAsked | null {
  const { among, by, most } = newest;
  if (limit === undefined || limit > most || sort?.join() !== sortOf(newest).join()) return null;
  const group = among.map((path) => where[path]).filter((value) => typeof value === 'string');
  const others = Object.keys(where).filter((path) => !among.includes(path));
  if (group.length < among.length || others.some((path) => path !== by)) return null;
  const since = others.length === 0 ? null : sinceIn(where[by]);
  return since === undefined ? null : { group, since, limit };
}

function sinceIn(condition: Query['where'][string] | undefined): string | undefined {
  if (typeof condition !== 'object' || condition === null || !('gte' in condition))
    return undefined;
  const isBare = Object.keys(condition).length === 1;
  return isBare && typeof condition.gte === 'string' ? condition.gte : undefined;
}

const sortOf = ({ by }: Newest): readonly string[] => [`-${by}`, '-id'];

const keyOf = (group: readonly string[]): string => JSON.stringify(group);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The text at a path. */
function valueAt(document: Document, path: readonly string[]): string {
  return String(path.reduce<unknown>((value, name) => Object(value)[name], document));
}
