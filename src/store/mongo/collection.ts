import type { Model } from 'mongoose';
import type { Document } from '../../domain/kept.ts';
import { ConflictError } from '../../errors.ts';
import type { Collection } from '../collection.ts';
import { bodyOf, changedFields } from '../driver.ts';
import { translated } from './errors.ts';
import type { Stored } from './model.ts';
import { fieldOf, mongoFilter, mongoSort } from './query.ts';

/** The documents of one model. Every write is one atomic step at the server. */
export function createCollection<T extends Document>(model: Model<Stored>): Collection<T> {
  return {
    insert: (document) =>
      translated(async () => {
        await model.insertOne(keptOf(document));
      }),
    get: (id) =>
      translated(async () => {
        const kept = await model.findById(id).lean();
        return kept && documentOf<T>(kept);
      }),
    save: (document) => translated(() => replace(document)),
    find: (query) =>
      translated(async () => {
        const found = model.find(mongoFilter(query.where)).sort(mongoSort(query));
        const kept = await found.limit(query.limit ?? 0).lean();
        return kept.map(documentOf<T>);
      }),
    claim: (query, change) =>
      translated(async () => {
        const kept = await model
          .findOneAndUpdate(mongoFilter(query.where), grown(fieldsOf(change)), {
            sort: mongoSort(query),
            returnDocument: 'after',
          })
          .lean();
        return kept && documentOf<T>(kept);
      }),
    remove: (id) =>
      translated(async () => {
        await model.deleteOne({ _id: id });
      }),
    async *all() {
      const cursor = model.find().sort({ _id: 1 }).lean().cursor();
      for (;;) {
        const kept = await translated(() => cursor.next());
        if (!kept) return;
        yield documentOf<T>(kept);
      }
    },
    count: (where = {}) => translated(() => model.countDocuments(mongoFilter(where))),
  };

  async function replace(document: T): Promise<T> {
    const { id, version } = document;
    const written = await model.updateOne({ _id: id, version }, grown({ body: bodyOf(document) }));
    if (written.matchedCount === 1) return { ...document, version: version + 1 };
    throw new ConflictError(`${model.modelName} ${id} is not kept in version ${version}`);
  }
}

const grown = (fields: Record<string, unknown>) => ({ $set: fields, $inc: { version: 1 } });

const fieldsOf = <T extends Document>(change: Partial<T>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(changedFields(change)).map(([name, value]) => [fieldOf(name), value]),
  );

const keptOf = <T extends Document>(document: T): Stored => ({
  _id: document.id,
  version: document.version,
  body: bodyOf(document),
});

const documentOf = <T extends Document>({ _id, version, body }: Stored): T =>
  ({ id: _id, version, ...body }) as T;
