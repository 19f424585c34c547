import type { Keeper } from '../domain/kept.ts';
import { momentOf } from '../domain/moment.ts';
import { fileOf, type PrintedFile } from '../exports/file-of.ts';
import type { Press } from '../exports/press.ts';
import { openedBy } from '../ledger/tickets.ts';
import type { People } from '../people/people.ts';

export interface FilesParts {
  readonly kept: Keeper;
  readonly people: People;
  readonly press: Press;
  now(): Date;
}

/** Gives the file that a link opens; null for whatever opens none. */
export type OpenFile = (secret: string) => Promise<PrintedFile | null>;

export const createOpenFile =
  ({ kept, people, press, now }: FilesParts): OpenFile =>
  async (secret) => {
    const enclosure = await openedBy(secret, momentOf(now()), { kept, people });
    return enclosure && fileOf(enclosure, kept, press);
  };
