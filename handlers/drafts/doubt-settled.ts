import { answer, type Handler } from '../../src/context.ts';
import type { DoubtSettled } from './intents.ts';
import { settledUnchanged } from './wording/drafts.ts';

/** What was done a moment ago stays as it is, and how it is changed is said. */
export const doubtSettled: Handler<DoubtSettled> = ({ said }, ctx) =>
  answer(ctx, settledUnchanged(said));
