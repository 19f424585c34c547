import type { Intent } from '../domain/intent.ts';
import { tellsOfWork } from './act.ts';
import { questionOfRecord } from './question.ts';
import { askerOf, type Said } from './said.ts';

/** A question is short; whatever is longer tells something. */
const LONGEST = 40;

/** What a message asks of the record; null for what tells of work, and for what asks of the plan. */
export const readOfRecord = (said: Said): Intent | null =>
  said.body.length > LONGEST || tellsOfWork(said.text)
    ? null
    : questionOfRecord(said.body, askerOf(said), said.reader);
