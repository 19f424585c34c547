import type { Document, Query } from '../../domain/kept.ts';
import type { Collection } from '../collection.ts';

/** What is changed of all that is kept, so that an answer of before can be told from one of now. */
export interface Changes {
  /** Grows whenever something in the table may be another than before. */
  of(table: string): number;
  /** `document`: what is kept by the change; null where that is none, or not at hand. */
  note(table: string, document: Document | null): void;
  /** After what was written is taken back, nothing that was read meanwhile is sure. */
  noteAll(): void;
  /** Hears of every change of the table, as it is made; null where any of its documents may have changed. */
  onChange(table: string, hear: (document: Document | null) => void): void;
}

type Hear = (document: Document | null) => void;

export function countChanges(): Changes {
  const counts = new Map<string, number>();
  const hearers = new Map<string, Hear[]>();
  let ofAll = 0;
  return {
    of: (table) => ofAll + (counts.get(table) ?? 0),
    note(table, document) {
      counts.set(table, (counts.get(table) ?? 0) + 1);
      for (const hear of hearers.get(table) ?? []) hear(document);
    },
    noteAll() {
      ofAll += 1;
      for (const hear of [...hearers.values()].flat()) hear(null);
    },
    onChange(table, hear) {
      hearers.set(table, [...(hearers.get(table) ?? []), hear]);
    },
  };
}

/** So many documents are remembered of a table at most. */
const MOST_REMEMBERED = 2_000;

/**
 * A collection that gives the same answer again as long as nothing was written to its table. What few write and every
 * message asks for (settings, who is registered) is read from the file once. Only for a file that this process has for itself.
 */
export function remembering<T extends Document>(
  collection: Collection<T>,
  table: string,
  changes: Changes,
): Collection<T> {
  const found = new Map<string, readonly T[]>();
  const got = new Map<string, T | null>();
  let readAt = changes.of(table);
  let remembered = 0;
  return { ...collection, find, get };

  async function find(query: Query): Promise<readonly T[]> {
    forgetIfChanged();
    const key = JSON.stringify(query);
    const known = found.get(key);
    if (known) return known;
    const at = readAt;
    const rows = await collection.find(query);
    if (hasRoomFor(rows.length + 1, at)) found.set(key, rows);
    return rows;
  }

  async function get(id: string): Promise<T | null> {
    forgetIfChanged();
    const known = got.get(id);
    if (known !== undefined) return known;
    const at = readAt;
    const document = await collection.get(id);
    if (hasRoomFor(1, at)) got.set(id, document);
    return document;
  }

  function forgetIfChanged(): void {
    const now = changes.of(table);
    if (now !== readAt) forget();
    readAt = now;
  }

  /** False too where something was written while it was read. */
  function hasRoomFor(count: number, at: number): boolean {
    if (count > MOST_REMEMBERED || changes.of(table) !== at || readAt !== at) return false;
    if (remembered + count > MOST_REMEMBERED) forget();
    remembered += count;
    return true;
  }

  function forget(): void {
    found.clear();
    got.clear();
    remembered = 0;
  }
}
