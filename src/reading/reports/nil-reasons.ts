import { saysNoProgress, saysWhy } from './nil.ts';
import type { Part } from './report-parts.ts';

/**
 * Whether a part gives the reason for which there is nothing to report, beside the clause that says so: what it
 * mentions is no task that is reported on (本月无新进展，因人员抽调防汛).
 */
export function isNilReason(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (!part || saysNoProgress(part.text)) return false;
  return isReasonAfter(parts, at) || isReasonBefore(parts, at);
}

/** In clauses; nobody gives a longer reason. */
const LONGEST = 30;

function isReasonAfter(parts: readonly Part[], at: number): boolean {
  for (let place = at; place > Math.max(0, at - LONGEST); place -= 1) {
    const [before, here] = [parts[place - 1], parts[place]];
    if (!before || !here || !carriesOn(here)) return false;
    if (saysNoProgress(before.text)) return saysWhy(here.text);
  }
  return false;
}

function isReasonBefore(parts: readonly Part[], at: number): boolean {
  const first = parts[at];
  if (!first || !saysWhy(first.text)) return false;
  const next = parts
    .slice(at + 1, at + LONGEST)
    .find((part) => !carriesOn(part) || saysNoProgress(part.text));
  return next !== undefined && next.opens === 'part' && saysNoProgress(next.text);
}

/** The next clause of a reason: of the same sentence, or 原因：… in one of its own; without a number of its own. */
const carriesOn = ({ opens, text }: Part): boolean =>
  (opens === 'part' && !/\d/u.test(text)) || (opens !== 'line' && saysWhy(text));
