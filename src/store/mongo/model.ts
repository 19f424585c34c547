import { type Connection, type Model, Schema } from 'mongoose';
import type { AnyKind } from '../../domain/kept.ts';
import { fieldOf } from './query.ts';

/** A document as it lies in MongoDB: its fields stand under `body`, as they were handed in. */
export interface Stored {
  _id: string;
  version: number;
  body: Record<string, unknown>;
}

/** The model of a kind, made once on each connection. */
export function createModel(connection: Connection, { name, indexes }: AnyKind): Model<Stored> {
  const known = connection.models[name];
  if (known) return known;
  const schema = new Schema<Stored>(
    { _id: String, version: Number, body: Schema.Types.Mixed },
    { collection: name, minimize: false, versionKey: false },
  );
  for (const { paths, unique } of indexes) {
    schema.index(Object.fromEntries(paths.map((path) => [fieldOf(path), 1])), {
      ...(unique && { unique, partialFilterExpression: allThere(paths) }),
    });
  }
  return connection.model<Stored>(name, schema);
}

/** As in SQLite, a document that lacks one of the values is not held to a uniqueness. */
const allThere = (paths: readonly string[]) =>
  Object.fromEntries(
    paths.map((path) => [fieldOf(path), { $type: ['string', 'number', 'bool'] as const }]),
  );
