import mongoose, { type Connection } from 'mongoose';
import type { AnyKind } from '../../domain/kept.ts';
import { ConfigError, StoreUnavailableError } from '../../errors.ts';
import type { Driver } from '../driver.ts';
import { soundCollections } from '../sound-collection.ts';
import { createCollection } from './collection.ts';
import { isUnavailable, translated } from './errors.ts';
import { createModel } from './model.ts';

/** How long a step looks for a server that answers before it gives up; WeCom waits five seconds. */
const SERVER_SELECTION_MS = 4000;

/**
 * A MongoDB database with a model for each kind. A write is acknowledged when most of the replica
 * set have it in their journals. When the server comes back, the next step finds it by itself.
 */
export async function openMongo(address: string, kinds: readonly AnyKind[]): Promise<Driver> {
  const connection = await connected(address);
  try {
    for (const kind of kinds) await translated(() => createModel(connection, kind).createIndexes());
  } catch (error) {
    await connection.destroy();
    throw error;
  }
  const raw: Driver['raw'] = (kind) => createCollection(createModel(connection, kind));
  return {
    lacksLog: false,
    collection: soundCollections(raw),
    raw,
    together: (work) => work(),
    lightly: (work) => work(),
    ping: () =>
      translated(async () => {
        await connection.db?.command({ ping: 1 });
      }),
    close: () => connection.close(),
  };
}

async function connected(address: string): Promise<Connection> {
  const connection = mongoose.createConnection();
  try {
    return await connection.openUri(address, {
      serverSelectionTimeoutMS: SERVER_SELECTION_MS,
      writeConcern: { w: 'majority', journal: true },
      ignoreUndefined: true,
      bufferCommands: false,
      autoIndex: false,
      autoCreate: false,
    });
  } catch (cause) {
    await connection.destroy();
    throw notConnected(address, cause);
  }
}

function notConnected(address: string, cause: unknown): Error {
  const place = address.replace(/\/\/[^/@]*@/u, '//');
  const reason = cause instanceof Error ? cause.message : String(cause);
  return isUnavailable(cause)
    ? new StoreUnavailableError(`MongoDB at ${place} cannot be reached: ${reason}`, { cause })
    : new ConfigError(`MongoDB at ${place} cannot be used: ${reason}`, { cause });
}
