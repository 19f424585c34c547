import { createHash } from 'node:crypto';

/** SHA-256 of what a record says, by which its versions and its copies are compared. */
export const textHash = (...texts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex');
