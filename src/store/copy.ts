import { z } from 'zod';
import type { AnyKind, Document } from '../domain/kept.ts';
import type { Collection } from './collection.ts';
import { type Driver, withoutShape } from './driver.ts';

/** How many documents of a kind were copied. */
export interface Copied {
  readonly name: string;
  readonly count: number;
}

/** Copies every kind into an empty store, ids and versions as they are, and tells of each when it is done. */
export async function* copyStore(
  from: Driver,
  to: Driver,
  kinds: readonly AnyKind[],
): AsyncIterable<Copied> {
  await refuseUnlessEmpty(to, kinds);
  for (const kind of kinds) {
    const count = await copyCollection(kind, from.raw(kind), to.collection(kind));
    yield { name: kind.name, count };
  }
}

/** Throws, naming what it holds, where a store is not empty. */
export async function refuseUnlessEmpty(to: Driver, kinds: readonly AnyKind[]): Promise<void> {
  const counts = await Promise.all(
    kinds.map(async (kind) => ({
      name: kind.name,
      count: await to.collection(kind).count(),
    })),
  );
  const full = counts.filter(({ count }) => count > 0);
  if (full.length === 0) return;
  const found = full.map(({ name, count }) => `${name} ${count}`).join(', ');
  throw new Error(`The target is not empty (${found}): copy into a new file or database`);
}

/** So many documents share a commit. */
const TOGETHER = 200;

async function copyCollection(
  kind: AnyKind,
  from: Collection<Document>,
  to: Collection<Document>,
): Promise<number> {
  let count = 0;
  let waiting: Document[] = [];
  for await (const document of from.all()) {
    waiting.push(checked(kind, document));
    if (waiting.length === TOGETHER) await flush();
  }
  await flush();
  return count;

  async function flush(): Promise<void> {
    await Promise.all(waiting.map((document) => to.insert(document)));
    count += waiting.length;
    waiting = [];
  }
}

function checked({ name, schema }: AnyKind, document: Document): Document {
  const parsed = schema.safeParse(withoutShape(document));
  if (parsed.success) return parsed.data;
  const reason = z.prettifyError(parsed.error);
  throw new Error(`${name} ${document.id} is not in the shape of this version:\n${reason}`, {
    cause: parsed.error,
  });
}
