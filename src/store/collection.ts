/** What every kept document has: an id that is unique in its collection, and a version that grows by one. */
export interface Document {
  readonly id: string;
  readonly version: number;
}

type Scalar = string | number | boolean | null;

/** A condition on one field, named by its dotted path: equal, among, or within bounds. */
export type Condition = Scalar | { readonly in: readonly Scalar[] } | Bounds;
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

/** An index of a collection, declared once for both stores, beside the interface that needs it. */
export interface Index {
  readonly paths: readonly string[];
  readonly unique?: boolean;
}

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
  count(): Promise<number>;
}
