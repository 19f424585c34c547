import type { z } from 'zod';

/** What every kept document has: an id that is unique among its kind, and a version that grows by one. */
export interface Document {
  readonly id: string;
  readonly version: number;
}

/** What is kept, as it is declared once beside its schema: its name in the store, its shape, its indexes. */
export interface Kind<T extends Document> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly indexes: readonly Index[];
  readonly newest?: Newest;
  /** Whether all of it is looked through with many messages: it is never very much. */
  readonly isAskedWhole?: true;
}

/** Documents that are asked for again and again as the newest few of those that have some texts in common. */
export interface Newest {
  /** What they have in common, by dotted paths; it never changes. */
  readonly among: readonly string[];
  /** The text that tells the newer one, a moment; it never changes. */
  readonly by: string;
  /** So many are asked for at most. */
  readonly most: number;
}

/** A kind where the shape of its documents does not matter. */
export type AnyKind = Kind<Document>;

/** An index of a kind, for both stores. */
export interface Index {
  readonly paths: readonly string[];
  readonly unique?: boolean;
  /** Those of the paths whose conditions take capital and small letters for the same. */
  readonly anyCase?: readonly string[];
}

type Scalar = string | number | boolean | null;

/** A condition on one field, named by its dotted path: equal, equal but for capitals (A to Z), among, or within bounds. */
export type Condition =
  | Scalar
  | { readonly anyCase: string }
  | { readonly in: readonly Scalar[] }
  | Bounds;
export interface Bounds {
  readonly lt?: Scalar;
  readonly lte?: Scalar;
  readonly gt?: Scalar;
  readonly gte?: Scalar;
}

/** Conditions that hold together; `or` holds when one of its members does. */
export interface Filter {
  readonly [path: string]: Condition | readonly Filter[];
}

export interface Query {
  readonly where: Filter;
  /** Paths in order; a leading `-` sorts downwards: ['-acceptedAt', 'id']. */
  readonly sort?: readonly string[];
  readonly limit?: number;
}

/**
 * The documents of one kind. Every promise of a write resolves only after the write survives kill -9 and power loss.
 * `StoreUnavailableError` where the store cannot be reached.
 */
export interface Kept<T extends Document> {
  get(id: string): Promise<T | null>;
  find(query: Query): Promise<readonly T[]>;
  /** Every document, in the order of ids. */
  all(): Promise<readonly T[]>;
  /** How many match, all where nothing is asked for. */
  count(where?: Filter): Promise<number>;
  /** Keeps a new document. Throws `ConflictError` where somebody was quicker. */
  add(document: T): Promise<T>;
  /** Keeps a new document, once: false where its id, or a value that is to be unique, was kept before. */
  addOnce(document: T): Promise<boolean>;
  /** Adds a document, or replaces the one under the same id, whatever its version. */
  put(document: T): Promise<T>;
  /** Replaces version n of a document by n + 1. Throws `ConflictError` where somebody was quicker. */
  save(document: T): Promise<T>;
  /**
   * Keeps a request under the next short number; the same cause twice is the same request. Only for kinds whose `cause`
   * is unique and of which none is ever removed.
   */
  request(cause: string, make: (id: string) => T & { readonly cause: string }): Promise<T>;
  /** Changes the first match in one atomic step and returns it as kept now, version grown; null for no match. */
  claim(query: Query, change: Partial<T>): Promise<T | null>;
  remove(id: string): Promise<void>;
}

/** Gives what is kept of a kind: `kept(SUBMISSIONS)`. */
export type Keeper = <T extends Document>(kind: Kind<T>) => Kept<T>;
