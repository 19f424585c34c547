import { isDeepStrictEqual } from 'node:util';
import type { AskExtension } from './intents.ts';

/** Whether an application is for what the one that waits is for; one of which the task is still to be said is for any. */
export const isOfSame = (next: AskExtension, { tasks, period }: AskExtension): boolean =>
  tasks.length === 0 ||
  (isDeepStrictEqual(tasks, next.tasks) &&
    (period === null || next.period === null || period === next.period));
