import { z } from 'zod';
import type { Document, Kind } from '../domain/kept.ts';
import { SET_ASIDE, type SetAside } from '../domain/set-aside.ts';
import { DuplicateError } from '../errors.ts';
import type { Collection } from './collection.ts';
import { shapeOf, withoutShape } from './driver.ts';

/** So many documents are remembered as sound before all are looked at anew. */
const MOST_KNOWN = 20_000;

/** Gives the documents of a kind. */
type Collections = <T extends Document>(kind: Kind<T>) => Collection<T>;

/** The versions that were found sound, by the ids of their documents. */
type Known = Map<string, number>;

/** Of each kind only the sound documents. The place for what is set aside is read as it is. */
export function soundCollections(raw: Collections): Collections {
  const known = new Map<string, Known>();
  return (kind) => {
    if (kind.name === SET_ASIDE.name) return raw(kind);
    const ofKind = known.get(kind.name) ?? new Map<string, number>();
    known.set(kind.name, ofKind);
    return soundCollection(raw(kind), kind, raw(SET_ASIDE), ofKind);
  };
}

/**
 * A collection of which only sound documents are read: one that is not in the shape of this version is set aside, once,
 * and the others are read as if it had never been there. A version of a document is looked at once in a process.
 */
function soundCollection<T extends Document>(
  raw: Collection<T>,
  { name, schema }: Kind<T>,
  aside: Collection<SetAside>,
  known: Known,
): Collection<T> {
  return {
    insert: (document) => raw.insert(document),
    async get(id) {
      const found = await raw.get(id);
      return found && soundOf(found);
    },
    save: (document) => raw.save(document),
    find,
    claim,
    remove: (id) => raw.remove(id),
    async *all() {
      for await (const found of raw.all()) {
        const document = await soundOf(found);
        if (document) yield document;
      }
    },
    count: (where) => raw.count(where),
  };

  async function find(query: Parameters<Collection<T>['find']>[0]): Promise<readonly T[]> {
    const found = await raw.find(query);
    if (found.every(isSound)) return found.map(withoutShape);
    for (const document of found) await soundOf(document);
    return find(query);
  }

  async function claim(...[query, change]: Parameters<Collection<T>['claim']>): Promise<T | null> {
    const found = await raw.claim(query, change);
    return found && ((await soundOf(found)) ?? claim(query, change));
  }

  async function soundOf(document: T): Promise<T | null> {
    if (isSound(document)) return withoutShape(document);
    await setAside(document);
    return null;
  }

  function isSound(document: T): boolean {
    if (known.get(document.id) === document.version) return true;
    if (!schema.safeParse(withoutShape(document)).success) return false;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(document.id, document.version);
    return true;
  }

  /** It lies there before it is gone here: whatever happens in between, it is kept. */
  async function setAside(document: T): Promise<void> {
    const { error } = schema.safeParse(withoutShape(document));
    const why = error ? z.prettifyError(error) : '';
    const text = JSON.stringify(document);
    const shape = shapeOf(document);
    await kept({
      id: `${name}:${document.id}`,
      version: 0,
      kind: name,
      document: text,
      shape,
      why,
      isTold: false,
    });
    await raw.remove(document.id);
  }

  /** Where one of the same id lies there already, both do. */
  async function kept(row: SetAside): Promise<void> {
    try {
      await aside.insert(row);
    } catch (error) {
      if (!(error instanceof DuplicateError)) throw error;
      const before = await aside.get(row.id);
      if (before?.document !== row.document) await kept({ ...row, id: `${row.id}'` });
    }
  }
}
