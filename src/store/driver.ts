import type { Document, Kind } from '../domain/kept.ts';
import type { Collection } from './collection.ts';

/** One database, of either make. The kinds it keeps are named when it is opened. */
export interface Driver {
  /** Whether a file was found without the log that it needs: what was written last, or all of it, is missing. */
  readonly lacksLog: boolean;
  /** The documents in the shape of this version; what has another is set aside when it is read. */
  collection<T extends Document>(kind: Kind<T>): Collection<T>;
  /** All that is kept of a kind, whatever its shape, each with the version of the shapes in which it was written. */
  raw<T extends Document>(kind: Kind<T>): Collection<T>;
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

/** Grows by one whenever documents of before do not fit the schemas any more. It is kept with every document. */
const SHAPE = 1;

/** What is kept of a document beside its id and its version. */
export type Body<T extends Document> = Omit<T, 'id' | 'version'> & { readonly shape: number };

export function bodyOf<T extends Document>(document: T): Body<T> {
  const { id: _id, version: _version, ...body } = document;
  return { ...body, shape: shapeOf(document) ?? SHAPE };
}

/** In which version of the shapes a document was written that was read as it lies there; null where that does not stand in it. */
export function shapeOf(document: Document): number | null {
  return 'shape' in document && typeof document.shape === 'number' ? document.shape : null;
}

export function withoutShape<T extends Document>(document: T): T {
  const { shape: _shape, ...rest }: T & { readonly shape?: unknown } = document;
  return rest as T;
}

/** A document's fields alone, where a change names some of them. */
export function changedFields<T extends Document>(
  change: Partial<T>,
): Partial<Omit<T, keyof Document>> {
  const { id: _id, version: _version, ...fields } = change;
  return fields;
}
