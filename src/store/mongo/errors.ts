import mongoose from 'mongoose';
import { DuplicateError, StoreUnavailableError } from '../../errors.ts';

const { MongoError, MongoServerError, MongoWriteConcernError } = mongoose.mongo;

/** Takes a step; an error of MongoDB's comes out as one of ours. */
export async function translated<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw ours(error);
  }
}

const DUPLICATE_KEY = 11000;

function ours(cause: unknown): unknown {
  if (cause instanceof MongoError && cause.code === DUPLICATE_KEY) {
    return new DuplicateError(`Kept already: ${cause.message}`, { cause });
  }
  if (!isUnavailable(cause)) return cause;
  return new StoreUnavailableError(`MongoDB: ${cause.message}`, { cause });
}

/** Whatever kept us from the server's answer, and answers of a server that cannot write at the moment. */
export function isUnavailable(error: unknown): error is Error {
  if (error instanceof MongoServerError) {
    return error instanceof MongoWriteConcernError || error.hasErrorLabel('RetryableWriteError');
  }
  return (
    error instanceof MongoError || error instanceof mongoose.Error.MongooseServerSelectionError
  );
}
