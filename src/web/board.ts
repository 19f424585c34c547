import { readFileSync } from 'node:fs';
import type { Moment } from '../domain/message.ts';
import { momentOf } from '../domain/moment.ts';
import { isKnownPerson } from '../domain/permission.ts';
import { boardOpenedBy } from '../ledger/tickets.ts';
import { boardPage } from './board-page.ts';
import { type BoardParts, boardView } from './board-view.ts';
import { taskPage } from './task-page.ts';

/** A page of the board, of the whole or of one task, for whoever holds its ticket; null for anybody else. */
export type OpenBoard = (secret: string, task: number | null) => Promise<string | null>;

/** How the pages look. */
export const boardStyle = (): string =>
  readFileSync(new URL('./board.css', import.meta.url), 'utf8');

export const createOpenBoard =
  ({ now, ...parts }: BoardParts & { now(): Date }): OpenBoard =>
  async (secret, task) => {
    const at: Moment = momentOf(now());
    const admitted = await boardOpenedBy(secret, at, parts);
    if (!admitted || !isKnownPerson(admitted.person.roles)) return null;
    return task === null
      ? boardPage(await boardView(admitted.person, at, parts), secret, admitted.until)
      : taskPage(task, at, { secret, person: admitted.person }, parts);
  };
