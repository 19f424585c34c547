import type { Document, Filter, Query } from '../domain/kept.ts';

/**
 * Documents of one kind in either store. Every promise of a write resolves only after the write
 * survives kill -9 and power loss. `StoreUnavailableError` where the store cannot be reached.
 */
export interface Collection<T extends Document> {
  /** Keeps a new document as it is. Throws `DuplicateError` where its id or a unique index has it. */
  insert(document: T): Promise<void>;
  get(id: string): Promise<T | null>;
  /**
   * Replaces version n of a document by n + 1 and returns what is kept now.
   * Throws `ConflictError` where another version, or nothing, is kept.
   */
  save(document: T): Promise<T>;
  find(query: Query): Promise<readonly T[]>;
  /** Changes the first match in one atomic step and returns it as kept now, version grown; null for no match. */
  claim(query: Query, change: Partial<T>): Promise<T | null>;
  remove(id: string): Promise<void>;
  /** Every document, in the order of ids. */
  all(): AsyncIterable<T>;
  /** How many match, all where nothing is asked for; no document is read. */
  count(where?: Filter): Promise<number>;
}
