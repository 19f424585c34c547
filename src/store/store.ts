import type { Absence } from '../domain/absence.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Extension } from '../domain/extension.ts';
import type { GroupReport } from '../domain/group-report.ts';
import type { Moment } from '../domain/message.ts';
import type { Binding, Person } from '../domain/person.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Draft, InboxRow, OutboxRow } from '../domain/rows.ts';
import type { Setting } from '../domain/setting.ts';
import type { Signing } from '../domain/signing.ts';
import type { Submission } from '../domain/submission.ts';
import type { TickMark } from '../domain/tick-mark.ts';
import type { Urging } from '../domain/urging.ts';

/** Every inbound message, once. */
export interface Inbox {
  /** Keeps the row, or returns the one that the same message left before. */
  accept(row: InboxRow): Promise<{ readonly isNew: boolean; readonly row: InboxRow }>;
  get(id: string): Promise<InboxRow | null>;
  save(row: InboxRow): Promise<InboxRow>;
  /** Takes over one accepted row that nobody works on any more; null where there is none. */
  claimUnfinished(owner: string, now: Moment, until: Moment): Promise<InboxRow | null>;
  /** What this person said last in that conversation, not before `since`. */
  latest(personId: string, conversationId: string, since: Moment): Promise<InboxRow | null>;
}

/** The people whom the office knows: nobody is kept, whoever has an approved binding is one of them. */
export interface People {
  get(id: string): Promise<Person | null>;
  all(): Promise<readonly Person[]>;
}

/** Requests to be bound, each with a short number that grows by one. */
export interface Bindings {
  /** Keeps a request under the next number; the same cause twice is the same request. */
  request(binding: Omit<Binding, 'id' | 'version'>): Promise<Binding>;
  get(id: string): Promise<Binding | null>;
  save(binding: Binding): Promise<Binding>;
  waiting(): Promise<readonly Binding[]>;
}

/** 延期: what units asked for and the office decided, each with a short number that grows by one. */
export interface Extensions {
  /** Keeps a request under the next number; the same cause twice is the same request. */
  request(extension: Omit<Extension, 'id' | 'version'>): Promise<Extension>;
  get(id: string): Promise<Extension | null>;
  save(extension: Extension): Promise<Extension>;
  waiting(): Promise<readonly Extension[]>;
  /** In the order of their approval. */
  approved(): Promise<readonly Extension[]>;
}

/** What waits for a 确认. */
export interface Drafts {
  get(id: string): Promise<Draft | null>;
  /** Adds a draft, or replaces the one under the same id. */
  put(draft: Draft): Promise<Draft>;
  /** Replaces a draft that was read. Throws `ConflictError` where somebody was quicker. */
  save(draft: Draft): Promise<Draft>;
  /** The drafts of one conversation that nobody has settled yet, newest first. */
  waitingIn(conversationId: string): Promise<readonly Draft[]>;
  /** The drafts that report on a unit's behalf and that nobody has settled yet, newest first. */
  waitingOf(unit: string): Promise<readonly Draft[]>;
  /** The draft of one conversation that this inbox row confirmed or cancelled. */
  settledIn(conversationId: string, cause: string): Promise<Draft | null>;
}

/** The ledger (台账): the one report of a unit on a task for a period, with all its versions. */
export interface Submissions {
  get(id: string): Promise<Submission | null>;
  /** Keeps a new submission. Throws `ConflictError` where somebody was quicker. */
  add(submission: Submission): Promise<Submission>;
  save(submission: Submission): Promise<Submission>;
  /** In the order of tasks. */
  ofPeriod(period: string): Promise<readonly Submission[]>;
  /** Newest period first, at most `limit`. */
  ofTask(task: number, limit: number): Promise<readonly Submission[]>;
  ofUnit(unit: string, limit: number): Promise<readonly Submission[]>;
  ofUnitOnTask(unit: string, task: number, limit: number): Promise<readonly Submission[]>;
}

/** The groups' monthly reports to the office. */
export interface GroupReports {
  get(id: string): Promise<GroupReport | null>;
  /** Adds a report, or replaces the one of the same group and month. */
  put(report: GroupReport): Promise<GroupReport>;
  ofPeriod(period: string): Promise<readonly GroupReport[]>;
}

/** What the office decided where the notice leaves it open, with its history. */
export interface Settings {
  get(id: string): Promise<Setting | null>;
  /** Keeps a new setting. Throws `ConflictError` where somebody was quicker. */
  add(setting: Setting): Promise<Setting>;
  save(setting: Setting): Promise<Setting>;
  all(): Promise<readonly Setting[]>;
}

/** Pictures and files that belong to a report. */
export interface Evidences {
  get(id: string): Promise<Evidence | null>;
  /** Keeps new evidence; the same id twice is once. */
  add(evidence: Evidence): Promise<void>;
  save(evidence: Evidence): Promise<Evidence>;
  /** Those whose file has still to be fetched, oldest first. */
  unfetched(limit: number): Promise<readonly Evidence[]>;
  ofTask(task: number): Promise<readonly Evidence[]>;
}

/** What the bot owes, unique by key. */
export interface Outbox {
  /** Keeps the rows whose key is new and returns how many that were. */
  post(rows: readonly OutboxRow[]): Promise<number>;
  get(id: string): Promise<OutboxRow | null>;
  save(row: OutboxRow): Promise<OutboxRow>;
  /** Takes one row that is due and that nobody is sending, oldest first; it becomes `sending`. */
  claimDue(owner: string, now: Moment, until: Moment): Promise<OutboxRow | null>;
  /** What was or is to be sent to a person not before `since`, in order. */
  toPerson(personId: string, since: Moment): Promise<readonly OutboxRow[]>;
  /** Up to `limit` rows in that state, the earliest due first. */
  inState(state: OutboxRow['state'], limit: number): Promise<readonly OutboxRow[]>;
  /** What was posted, to go later than `moment`, after that moment; not what is being sent. The earliest due first, at most `limit`. */
  postedAfter(moment: Moment, limit: number): Promise<readonly OutboxRow[]>;
  remove(id: string): Promise<void>;
  all(): Promise<readonly OutboxRow[]>;
}

/** Who is away, and who is told instead. */
export interface Absences {
  /** Adds an absence, or replaces the one of the same person. */
  put(absence: Absence): Promise<Absence>;
  get(personId: string): Promise<Absence | null>;
  remove(personId: string): Promise<void>;
  all(): Promise<readonly Absence[]>;
}

/** Whom the clerk promised to remind once more. */
export interface Reminders {
  /** Keeps a new reminder; the same id twice is once. */
  add(reminder: Reminder): Promise<void>;
  save(reminder: Reminder): Promise<Reminder>;
  /** Those that wait, the earliest first. */
  waiting(limit: number): Promise<readonly Reminder[]>;
}

/** Which messages people have signed for. */
export interface Signings {
  get(key: string): Promise<Signing | null>;
  /** Keeps the first signature under a message. */
  add(signing: Signing): Promise<void>;
}

/** Who had whom urged. */
export interface Urgings {
  get(id: string): Promise<Urging | null>;
  /** Adds an urging, or replaces the one under the same id. */
  put(urging: Urging): Promise<Urging>;
  /** Those about a period, the latest first. */
  ofPeriod(period: string, limit: number): Promise<readonly Urging[]>;
  /** Those whose unsigned messages the next level has still to hear of, the earliest first. */
  untold(limit: number): Promise<readonly Urging[]>;
}

/** How far the clock's work has come. */
export interface TickMarks {
  get(id: string): Promise<TickMark | null>;
  /** Adds a mark, or replaces the one under the same id. */
  put(mark: TickMark): Promise<TickMark>;
  /** Those that are marked as done for a later day than `day`. */
  doneAfter(day: string): Promise<readonly TickMark[]>;
  remove(id: string): Promise<void>;
}

/** Names that at most one process holds at a time. */
export interface Leases {
  /** True when `owner` holds the name until `until`: newly, again, or because the last holder's time is over. */
  take(name: string, owner: string, now: Moment, until: Moment): Promise<boolean>;
  release(name: string, owner: string): Promise<void>;
}

/** All that is kept, in the office's words. Two implementations pass one contract test. */
export interface Store {
  readonly inbox: Inbox;
  readonly people: People;
  readonly bindings: Bindings;
  readonly extensions: Extensions;
  readonly drafts: Drafts;
  readonly submissions: Submissions;
  readonly groupReports: GroupReports;
  readonly settings: Settings;
  readonly evidences: Evidences;
  readonly outbox: Outbox;
  readonly absences: Absences;
  readonly reminders: Reminders;
  readonly signings: Signings;
  readonly urgings: Urgings;
  readonly tickMarks: TickMarks;
  readonly leases: Leases;
  /**
   * Runs work whose writes need not be on the disk one by one, but all of them before it resolves. Where it is broken
   * off, the writes before that point are kept and the later ones are not.
   */
  together<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when the store answers; throws `StoreUnavailableError` otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
