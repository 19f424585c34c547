import { isCounted } from './occasion.ts';
import type { OutboxRow } from './outbox.ts';

const GONE: readonly OutboxRow['state'][] = ['sent', 'unknown'];
const COMING: readonly OutboxRow['state'][] = ['waiting', 'sending'];

/** Whether a row counts among the messages that a person gets without having asked: gone out already, or on its way. */
export const isUnasked = (row: OutboxRow): boolean =>
  isOfOwnAccord(row) && (GONE.includes(row.state) || COMING.includes(row.state));

/** Whether it has reached the person, as far as is known, without their having asked. */
export const wentUnasked = (row: OutboxRow): boolean =>
  isOfOwnAccord(row) && GONE.includes(row.state);

/** Whether its reader is to say that they have read it: a nudge or an urging. */
export const isToBeSigned = (row: OutboxRow): boolean =>
  isUnasked(row) &&
  (row.message.occasion?.kind === 'urging' ||
    (row.message.occasion?.parts.some(({ kind }) => kind === 'nudge') ?? false));

const isOfOwnAccord = ({ message: { occasion } }: OutboxRow): boolean =>
  occasion !== undefined && isCounted(occasion);
