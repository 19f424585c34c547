import type { Intent } from '../../src/domain/intent.ts';
import { Period } from '../../src/domain/period.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { mentionsIn } from '../../src/reading/reports/report-sentences.ts';
import type { Said } from '../../src/reading/said.ts';
import {
  asksWhetherAllIn,
  letsBe,
  wishesNoMore,
  wishesToHear,
} from '../../src/reading/talk/all-in.ts';

/**
 * 收齐了叫我一声, 二季度都交上来了通知我, 城管局报了告诉我; 不用叫我了; 收齐了没: of the period that is named, or was just spoken of. Null for any
 * other text.
 */
export async function readAllIn(said: Said): Promise<Intent | null> {
  const { text, today, asked } = said;
  if (wishesNoMore(text) || (await isLetBe(said))) return { kind: 'tell-no-more' };
  const isAsked = asksWhetherAllIn(text);
  const awaited = isAsked ? null : wishesToHear(text);
  if (!isAsked && awaited === null) return null;
  const named = findPeriods(text, today).find((one) => !one.isFuture)?.period;
  const period = named ?? Period.safeParse(asked?.period).data ?? null;
  if (isAsked) return { kind: 'ask-missing', of: 'units', period, group: null, isRest: false };
  const { unit, group } = namedIn(said);
  if (awaited === 'one' && unit === null && group === null) return null;
  const of =
    unit === null && group === null && /各个?组|[几八]个组/u.test(text) ? 'groups' : 'units';
  return { kind: 'tell-when-all-in', of, period, unit, group };
}

const isLetBe = async ({ text, draft, lastSaid }: Said): Promise<boolean> =>
  draft === null && letsBe(text) && (await lastSaid())?.kind === 'tell-when-all-in';

/** Whose reports are awaited, where it is one unit or one working group. */
function namedIn({ text, reader }: Said): { unit: string | null; group: number | null } {
  const meanings = mentionsIn(text, reader).flatMap((one) => one.meanings);
  const units = new Set(meanings.flatMap((one) => (one.kind === 'unit' ? [one.unit] : [])));
  const groups = new Set(meanings.flatMap((one) => (one.kind === 'group' ? [one.group] : [])));
  return { unit: only(units), group: only(groups) };
}

function only<T>(among: ReadonlySet<T>): T | null {
  const [one] = among;
  return among.size === 1 ? (one ?? null) : null;
}
