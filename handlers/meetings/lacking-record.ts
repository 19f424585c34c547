import type { ReportMeeting } from './intents.ts';
import type { RecordLacks } from './wording/receipts.ts';

/** What a record still lacks, the first thing that is to be asked for; a decision without 责任单位 or 时限 is not stored (附件2 二: “研究、决定和推进”). */
export function recordLacks(
  { attended, decisions }: Pick<ReportMeeting, 'attended' | 'decisions'>,
  today: string,
): RecordLacks | null {
  if (attended === null) return { kind: 'attended' };
  if (decisions === null) return { kind: 'decisions' };
  for (const [at, { text, units, dueOn }] of decisions.entries()) {
    if (units.length === 0) return { kind: 'unit', text, at };
    if (dueOn === null) return { kind: 'due', text, at };
    if (dueOn < today) return { kind: 'past', text, at };
  }
  return null;
}
