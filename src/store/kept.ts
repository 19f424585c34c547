import type { Document, Kept } from '../domain/kept.ts';
import { ConflictError, DuplicateError } from '../errors.ts';
import type { Collection } from './collection.ts';

/** What is kept of one kind, over the collection of a database. The rules of writing stand here, once for both. */
export function keptIn<T extends Document>(collection: Collection<T>): Kept<T> {
  return {
    get: (id) => collection.get(id),
    find: (query) => collection.find(query),
    all: () => collection.find({ where: {}, sort: ['id'] }),
    count: (where) => collection.count(where),
    add,
    addOnce: (document) => isNew(collection.insert(document)),
    put: (document) => untilUndisturbed(() => replace(document)),
    save: (document) => collection.save(document),
    request: (cause, make) => untilUndisturbed(() => numbered(cause, make)),
    claim: (query, change) => collection.claim(query, change),
    remove: (id) => collection.remove(id),
  };

  async function add(document: T): Promise<T> {
    if (await isNew(collection.insert(document))) return document;
    throw new ConflictError(`${document.id} was kept by somebody else meanwhile`);
  }

  async function replace(document: T): Promise<T> {
    const kept = await collection.get(document.id);
    if (kept) return collection.save({ ...document, version: kept.version });
    await collection.insert(document);
    return document;
  }

  /** None is ever removed, so the next number is one more than there are. */
  async function numbered(cause: string, make: (id: string) => T): Promise<T> {
    const [kept] = await collection.find({ where: { cause }, limit: 1 });
    if (kept) return kept;
    const fresh = make(`${(await collection.count()) + 1}`);
    await collection.insert(fresh);
    return fresh;
  }
}

async function isNew(insertion: Promise<void>): Promise<boolean> {
  try {
    await insertion;
    return true;
  } catch (error) {
    if (error instanceof DuplicateError) return false;
    throw error;
  }
}

/** Enough for as many racers as there may be: each round at least one of them is through. */
const MAX_ROUNDS = 100;

/** Looks and writes again as long as somebody else was faster. */
async function untilUndisturbed<T>(step: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round += 1) {
    try {
      return await step();
    } catch (error) {
      const isBeaten = error instanceof DuplicateError || error instanceof ConflictError;
      if (!isBeaten || round === MAX_ROUNDS) throw error;
    }
  }
}
