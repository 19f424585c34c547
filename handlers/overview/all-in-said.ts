import type { Intent } from '../../src/domain/intent.ts';
import { Period } from '../../src/domain/period.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import type { Said } from '../../src/reading/said.ts';
import { asksWhetherAllIn, wishesToHearWhenAllIn } from '../../src/reading/talk/all-in.ts';

/** 收齐了叫我一声, 二季度都交上来了通知我; 收齐了没: of the period that is named, or was just spoken of. Null for any other text. */
export function readAllIn({ text, today, asked }: Said): Intent | null {
  const isAsked = asksWhetherAllIn(text);
  if (!isAsked && !wishesToHearWhenAllIn(text)) return null;
  const named = findPeriods(text, today).find((one) => !one.isFuture)?.period;
  const period = named ?? Period.safeParse(asked?.period).data ?? null;
  return isAsked
    ? { kind: 'ask-missing', of: 'units', period, group: null, isRest: false }
    : { kind: 'tell-when-all-in', period };
}
