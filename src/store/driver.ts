import type { Document, Kind } from '../domain/kept.ts';
import type { Collection } from './collection.ts';

/** One database, of either make. The kinds it keeps are named when it is opened. */
export interface Driver {
  /** Whether a file was found without the log that it needs: what was written last, or all of it, is missing. */
  readonly lacksLog: boolean;
  collection<T extends Document>(kind: Kind<T>): Collection<T>;
  /**
   * Runs work whose writes need not be on the disk one by one, but all of them before it resolves. Where it is broken
   * off, the writes before that point are kept and the later ones are not.
   */
  together<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Runs work whose writes need not survive a power cut, only kill -9, before it resolves: what can be had again by asking
   * again. A database that is away from this machine makes no difference.
   */
  lightly<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when the database answers; throws `StoreUnavailableError` otherwise. */
  ping(): Promise<void>;
  /** Lets go of the database. What is still under way may fail; SQLite commits it first. */
  close(): Promise<void>;
}

/** What is kept of a document beside its id and its version. */
export type Body<T extends Document> = Omit<T, 'id' | 'version'>;

export function bodyOf<T extends Document>({ id: _id, version: _version, ...body }: T): Body<T> {
  return body;
}

/** A document's fields alone, where a change names some of them. */
export function changedFields<T extends Document>(change: Partial<T>): Partial<Body<T>> {
  const { id: _id, version: _version, ...fields } = change;
  return fields;
}
