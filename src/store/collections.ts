import { Absence } from '../domain/absence.ts';
import { Evidence } from '../domain/evidence.ts';
import { Extension } from '../domain/extension.ts';
import { GroupReport } from '../domain/group-report.ts';
import { Binding } from '../domain/person.ts';
import { Reminder } from '../domain/reminder.ts';
import { Draft, InboxRow, Lease, OutboxRow } from '../domain/rows.ts';
import { Setting } from '../domain/setting.ts';
import { Signing } from '../domain/signing.ts';
import { Submission } from '../domain/submission.ts';
import { TickMark } from '../domain/tick-mark.ts';
import { Urging } from '../domain/urging.ts';
import type { AnyKind, Kind } from './driver.ts';

export const INBOX: Kind<InboxRow> = {
  name: 'inbox',
  schema: InboxRow,
  indexes: [
    { paths: ['state', 'acceptedAt'] },
    { paths: ['personId', 'message.conversation.id', 'acceptedAt'] },
  ],
};

export const BINDINGS: Kind<Binding> = {
  name: 'bindings',
  schema: Binding,
  indexes: [
    { paths: ['cause'], unique: true },
    { paths: ['state', 'decidedAt', 'id'] },
    { paths: ['personId', 'state', 'decidedAt', 'id'] },
  ],
};

export const EXTENSIONS: Kind<Extension> = {
  name: 'extensions',
  schema: Extension,
  indexes: [{ paths: ['cause'], unique: true }, { paths: ['state', 'decidedAt', 'id'] }],
};

export const DRAFTS: Kind<Draft> = {
  name: 'drafts',
  schema: Draft,
  indexes: [{ paths: ['conversationId', 'settledBy'] }, { paths: ['unit', 'settledBy'] }],
};

export const SUBMISSIONS: Kind<Submission> = {
  name: 'submissions',
  schema: Submission,
  indexes: [
    { paths: ['period', 'task', 'id'] },
    { paths: ['task', 'period', 'id'] },
    { paths: ['unit', 'period', 'id'] },
    { paths: ['unit', 'task', 'period', 'id'] },
  ],
};

export const GROUP_REPORTS: Kind<GroupReport> = {
  name: 'groupReports',
  schema: GroupReport,
  indexes: [{ paths: ['period', 'group'] }],
};

export const SETTINGS: Kind<Setting> = { name: 'settings', schema: Setting, indexes: [] };

export const EVIDENCES: Kind<Evidence> = {
  name: 'evidences',
  schema: Evidence,
  indexes: [{ paths: ['state', 'at'] }, { paths: ['task', 'at'] }],
};

export const OUTBOX: Kind<OutboxRow> = {
  name: 'outbox',
  schema: OutboxRow,
  indexes: [
    { paths: ['state', 'runAt', 'postedAt', 'id'] },
    { paths: ['message.to.personId', 'runAt'] },
  ],
};

export const ABSENCES: Kind<Absence> = { name: 'absences', schema: Absence, indexes: [] };

export const REMINDERS: Kind<Reminder> = {
  name: 'reminders',
  schema: Reminder,
  indexes: [{ paths: ['state', 'remindAt', 'id'] }],
};

export const SIGNINGS: Kind<Signing> = { name: 'signings', schema: Signing, indexes: [] };

export const URGINGS: Kind<Urging> = {
  name: 'urgings',
  schema: Urging,
  indexes: [{ paths: ['isTold', 'tellAt', 'id'] }, { paths: ['period', 'at'] }],
};

export const TICK_MARKS: Kind<TickMark> = { name: 'tickMarks', schema: TickMark, indexes: [] };

export const LEASES: Kind<Lease> = { name: 'leases', schema: Lease, indexes: [] };

/** Every collection. What stands here is prepared when a store is opened, and copied from one to another. */
export const COLLECTIONS: readonly AnyKind[] = [
  INBOX,
  BINDINGS,
  EXTENSIONS,
  DRAFTS,
  SUBMISSIONS,
  GROUP_REPORTS,
  SETTINGS,
  EVIDENCES,
  OUTBOX,
  ABSENCES,
  REMINDERS,
  SIGNINGS,
  URGINGS,
  TICK_MARKS,
  LEASES,
];
