import { ABSENCES } from './domain/absence.ts';
import { BINDINGS } from './domain/binding.ts';
import { DRAFTS } from './domain/draft.ts';
import { EVIDENCES } from './domain/evidence.ts';
import { EXTENSIONS } from './domain/extension.ts';
import { GROUP_REPORTS } from './domain/group-report.ts';
import { INBOX } from './domain/inbox-row.ts';
import type { AnyKind } from './domain/kept.ts';
import { LEASES } from './domain/lease.ts';
import { OUTBOX } from './domain/outbox.ts';
import { REMINDERS } from './domain/reminder.ts';
import { SETTINGS } from './domain/setting.ts';
import { SIGNINGS } from './domain/signing.ts';
import { SUBMISSIONS } from './domain/submission.ts';
import { TICK_MARKS } from './domain/tick-mark.ts';
import { URGINGS } from './domain/urging.ts';

/** What the desk, the delivery and the clock keep, whatever the office does. */
const OF_THE_HOUSE: readonly AnyKind[] = [INBOX, OUTBOX, TICK_MARKS, LEASES];

/** What the handlers keep. */
const OF_THE_HANDLERS: readonly AnyKind[] = [
  BINDINGS,
  EXTENSIONS,
  DRAFTS,
  SUBMISSIONS,
  GROUP_REPORTS,
  SETTINGS,
  EVIDENCES,
  ABSENCES,
  REMINDERS,
  SIGNINGS,
  URGINGS,
];

/** Every kind. What stands here is prepared when a store is opened, and copied from one to another. */
export const KINDS: readonly AnyKind[] = [...OF_THE_HOUSE, ...OF_THE_HANDLERS];
