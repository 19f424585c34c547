import type { Draft } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { LEFT_TO_OTHERS } from './words.ts';

/**
 * 算了还是让他们自己报: whoever reported for somebody else does not, and nobody is urged for it; without such a draft it is said that
 * nothing waits. Null for any other text, and for 让水务局自己报, which may be an order.
 */
export function leavesToOthers(text: string, draft: Draft | null): Intent | null {
  const match = text.length > LONGEST ? null : LEFT.exec(text.trim());
  if (!match) return null;
  const isOnBehalf = draft !== null && asReport(draft.proposal)?.reading.isOnBehalf === true;
  const { gives, lets } = match.groups ?? {};
  return isOnBehalf || gives || lets ? { kind: 'cancel-draft' } : null;
}

const LONGEST = 30;
const LEFT = new RegExp(LEFT_TO_OTHERS, 'u');
