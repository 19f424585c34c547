import { Intent } from '../domain/intent.ts';
import type { InboundMessage } from '../domain/message.ts';
import { asReport } from '../domain/report-intent.ts';
import { asksOnly } from '../reading/act.ts';
import { FOR_ME } from '../reading/words/spoken-to.ts';

/**
 * 各位，月报25号前都报上来, 城管局报得挺快, 这天也太热了: among others, what was not understood, asks and orders nothing is said to them, and nobody is
 * told how to speak to the clerk.
 */
export function quietInGroup(read: Intent, { body, conversation }: InboundMessage): Intent {
  if (conversation.kind !== 'group' || body.kind !== 'said') return read;
  const isLeft = isLost(read) || isNoReport(read);
  return isLeft && !isForClerk(body.text) ? { kind: 'overhear' } : read;
}

/** A question, or an order for the one who says it; a question mark decides, whatever stands before it. */
const isForClerk = (text: string): boolean => asksOnly(text) || FOR_ME.test(text);

const isLost = ({ kind }: Intent): boolean => kind === 'misread' || kind === 'decline';
/** A report of nobody knows what, in which nothing is counted. */
function isNoReport({ kind, proposal }: Intent): boolean {
  const reading = kind === 'keep-draft' ? asReport(Intent.parse(proposal))?.reading : undefined;
  return (
    reading?.doubt?.reason === 'missing_task' &&
    reading.items.every(
      ({ metrics, noted = [], isNil }) => metrics.length + noted.length === 0 && !isNil,
    )
  );
}
