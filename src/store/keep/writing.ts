import { ConflictError, DuplicateError } from '../../errors.ts';
import type { Collection, Document } from '../collection.ts';

/** Keeps what nobody kept before; somebody who was quicker is a conflict, to be read and stepped over again. */
export async function addOnce<T extends Document>(
  collection: Collection<T>,
  document: T,
): Promise<T> {
  if (await isNew(collection.insert(document))) return document;
  throw new ConflictError(`${document.id} was kept by somebody else meanwhile`);
}

/** Adds a document, or replaces what is kept under its id, whatever its version. */
export function put<T extends Document>(collection: Collection<T>, document: T): Promise<T> {
  return untilUndisturbed(async () => {
    const kept = await collection.get(document.id);
    if (kept) return collection.save({ ...document, version: kept.version });
    await collection.insert(document);
    return document;
  });
}

/**
 * Keeps a request under the next number, once for one cause. None is ever removed, so the next number is one more than
 * there are.
 */
export async function numbered<T extends Document>(
  collection: Collection<T>,
  cause: string,
  request: (id: string) => T,
): Promise<T> {
  const [kept] = await collection.find({ where: { cause }, limit: 1 });
  if (kept) return kept;
  const fresh = request(`${(await collection.count()) + 1}`);
  await collection.insert(fresh);
  return fresh;
}

export async function isNew(insertion: Promise<void>): Promise<boolean> {
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
export async function untilUndisturbed<T>(step: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round += 1) {
    try {
      return await step();
    } catch (error) {
      const isBeaten = error instanceof DuplicateError || error instanceof ConflictError;
      if (!isBeaten || round === MAX_ROUNDS) throw error;
    }
  }
}
