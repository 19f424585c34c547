import type { Absence } from '../domain/absence.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { GroupReport } from '../domain/group-report.ts';
import type { Binding, Person } from '../domain/person.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Draft, InboxRow, Lease, OutboxRow } from '../domain/rows.ts';
import type { Setting } from '../domain/setting.ts';
import type { Signing } from '../domain/signing.ts';
import type { Submission } from '../domain/submission.ts';
import type { TickMark } from '../domain/tick-mark.ts';
import type { Urging } from '../domain/urging.ts';
import { ConflictError, DuplicateError } from '../errors.ts';
import type { Collection, Document, Query } from './collection.ts';
import {
  ABSENCES,
  BINDINGS,
  DRAFTS,
  EVIDENCES,
  GROUP_REPORTS,
  INBOX,
  LEASES,
  OUTBOX,
  PEOPLE,
  REMINDERS,
  SETTINGS,
  SIGNINGS,
  SUBMISSIONS,
  TICK_MARKS,
  URGINGS,
} from './collections.ts';
import type { Driver } from './driver.ts';
import type {
  Absences,
  Bindings,
  Drafts,
  Evidences,
  GroupReports,
  Inbox,
  Leases,
  Outbox,
  People,
  Reminders,
  Settings,
  Signings,
  Store,
  Submissions,
  TickMarks,
  Urgings,
} from './store.ts';

/** The office's words over the collections of a database. The rules are written here, once for both. */
export function keepStore(driver: Driver): Store {
  return {
    inbox: keepInbox(driver.collection(INBOX)),
    people: keepPeople(driver.collection(PEOPLE)),
    bindings: keepBindings(driver.collection(BINDINGS)),
    drafts: keepDrafts(driver.collection(DRAFTS)),
    submissions: keepSubmissions(driver.collection(SUBMISSIONS)),
    groupReports: keepGroupReports(driver.collection(GROUP_REPORTS)),
    settings: keepSettings(driver.collection(SETTINGS)),
    evidences: keepEvidences(driver.collection(EVIDENCES)),
    outbox: keepOutbox(driver.collection(OUTBOX)),
    absences: keepAbsences(driver.collection(ABSENCES)),
    reminders: keepReminders(driver.collection(REMINDERS)),
    signings: keepSignings(driver.collection(SIGNINGS)),
    urgings: keepUrgings(driver.collection(URGINGS)),
    tickMarks: keepTickMarks(driver.collection(TICK_MARKS)),
    leases: keepLeases(driver.collection(LEASES)),
    ping: () => driver.ping(),
    close: () => driver.close(),
  };
}

function keepInbox(rows: Collection<InboxRow>): Inbox {
  return {
    async accept(row) {
      if (await isNew(rows.insert(row))) return { isNew: true, row };
      const kept = await rows.get(row.id);
      if (!kept)
        throw new ConflictError(`Inbox row ${row.id} was taken away while it was accepted`);
      return { isNew: false, row: kept };
    },
    get: (id) => rows.get(id),
    save: (row) => rows.save(row),
    claimUnfinished: (leaseOwner, now, leaseUntil) =>
      rows.claim(
        {
          where: { state: 'accepted', or: [{ leaseUntil: null }, { leaseUntil: { lte: now } }] },
          sort: ['acceptedAt', 'id'],
        },
        { leaseOwner, leaseUntil },
      ),
    async latest(personId, conversationId, since) {
      const where = {
        personId,
        'message.conversation.id': conversationId,
        acceptedAt: { gte: since },
      };
      const [row] = await rows.find({ where, sort: ['-acceptedAt', '-id'], limit: 1 });
      return row ?? null;
    },
  };
}

function keepPeople(people: Collection<Person>): People {
  return {
    get: (id) => people.get(id),
    put: (person) => put(people, person),
    all: () => people.find({ where: {}, sort: ['id'] }),
  };
}

function keepBindings(bindings: Collection<Binding>): Bindings {
  return {
    request: (binding) => untilUndisturbed(() => numbered(bindings, binding)),
    get: (id) => bindings.get(id),
    save: (binding) => bindings.save(binding),
    async waiting() {
      const found = await bindings.find({ where: { state: 'waiting' } });
      return found.toSorted((one, other) => Number(one.id) - Number(other.id));
    },
  };
}

/** No binding is ever removed, so the next number is one more than there are. */
async function numbered(
  bindings: Collection<Binding>,
  binding: Omit<Binding, 'id' | 'version'>,
): Promise<Binding> {
  const [kept] = await bindings.find({ where: { cause: binding.cause }, limit: 1 });
  if (kept) return kept;
  const fresh: Binding = { ...binding, id: `${(await bindings.count()) + 1}`, version: 0 };
  await bindings.insert(fresh);
  return fresh;
}

function keepDrafts(drafts: Collection<Draft>): Drafts {
  return {
    get: (id) => drafts.get(id),
    put: (draft) => put(drafts, draft),
    waitingIn: (conversationId) =>
      drafts.find({ where: { conversationId, settledBy: null }, sort: ['-createdAt', 'id'] }),
    waitingOf: (unit) =>
      drafts.find({ where: { unit, settledBy: null }, sort: ['-createdAt', 'id'] }),
    async settledIn(conversationId, settledBy) {
      const [draft] = await drafts.find({ where: { conversationId, settledBy }, limit: 1 });
      return draft ?? null;
    },
  };
}

function keepSubmissions(submissions: Collection<Submission>): Submissions {
  return {
    get: (id) => submissions.get(id),
    add: (submission) => addOnce(submissions, submission),
    save: (submission) => submissions.save(submission),
    ofPeriod: (period) => submissions.find({ where: { period }, sort: ['task', 'id'] }),
    ofTask: (task, limit) => submissions.find({ where: { task }, sort: ['-period', '-id'], limit }),
    ofUnit: (unit, limit) => submissions.find({ where: { unit }, sort: ['-period', '-id'], limit }),
    ofUnitOnTask: (unit, task, limit) =>
      submissions.find({ where: { unit, task }, sort: ['-period', '-id'], limit }),
  };
}

function keepGroupReports(reports: Collection<GroupReport>): GroupReports {
  return {
    get: (id) => reports.get(id),
    put: (report) => put(reports, report),
    ofPeriod: (period) => reports.find({ where: { period }, sort: ['group'] }),
  };
}

function keepSettings(settings: Collection<Setting>): Settings {
  return {
    get: (id) => settings.get(id),
    add: (setting) => addOnce(settings, setting),
    save: (setting) => settings.save(setting),
    all: () => settings.find({ where: {}, sort: ['id'] }),
  };
}

function keepEvidences(evidences: Collection<Evidence>): Evidences {
  return {
    get: (id) => evidences.get(id),
    async add(evidence) {
      await isNew(evidences.insert(evidence));
    },
    save: (evidence) => evidences.save(evidence),
    unfetched: (limit) =>
      evidences.find({ where: { state: 'waiting' }, sort: ['at', 'id'], limit }),
    ofTask: (task) => evidences.find({ where: { task }, sort: ['at', 'id'] }),
  };
}

function keepOutbox(rows: Collection<OutboxRow>): Outbox {
  const oldestFirst = ['runAt', 'postedAt', 'id'];
  const dueAt = (now: string): Query => ({
    where: { state: 'waiting', runAt: { lte: now } },
    sort: oldestFirst,
  });
  /** Their sender's time is over: the process that took them has died. */
  const leftAt = (now: string): Query => ({
    where: { state: 'sending', leaseUntil: { lte: now } },
    sort: oldestFirst,
  });
  return {
    async post(fresh) {
      const kept = await Promise.all(fresh.map((row) => isNew(rows.insert(row))));
      return kept.filter(Boolean).length;
    },
    get: (id) => rows.get(id),
    save: (row) => rows.save(row),
    async claimDue(leaseOwner, now, leaseUntil) {
      const change = { state: 'sending', leaseOwner, leaseUntil } as const;
      return (await rows.claim(leftAt(now), change)) ?? rows.claim(dueAt(now), change);
    },
    toPerson: (personId, since) =>
      rows.find({
        where: { 'message.to.personId': personId, runAt: { gte: since } },
        sort: ['runAt', 'postedAt', 'id'],
      }),
    inState: (state, limit) => rows.find({ where: { state }, sort: oldestFirst, limit }),
    all: () => rows.find({ where: {}, sort: ['postedAt', 'id'] }),
  };
}

function keepAbsences(absences: Collection<Absence>): Absences {
  return {
    put: (absence) => put(absences, absence),
    get: (personId) => absences.get(personId),
    remove: (personId) => absences.remove(personId),
    all: () => absences.find({ where: {}, sort: ['id'] }),
  };
}

function keepReminders(reminders: Collection<Reminder>): Reminders {
  return {
    async add(reminder) {
      await isNew(reminders.insert(reminder));
    },
    save: (reminder) => reminders.save(reminder),
    waiting: (limit) =>
      reminders.find({ where: { state: 'waiting' }, sort: ['remindAt', 'id'], limit }),
  };
}

function keepSignings(signings: Collection<Signing>): Signings {
  return {
    get: (key) => signings.get(key),
    async add(signing) {
      await isNew(signings.insert(signing));
    },
  };
}

function keepUrgings(urgings: Collection<Urging>): Urgings {
  return {
    get: (id) => urgings.get(id),
    put: (urging) => put(urgings, urging),
    ofPeriod: (period, limit) => urgings.find({ where: { period }, sort: ['-at', 'id'], limit }),
    untold: (limit) => urgings.find({ where: { isTold: false }, sort: ['tellAt', 'id'], limit }),
  };
}

function keepTickMarks(marks: Collection<TickMark>): TickMarks {
  return {
    get: (id) => marks.get(id),
    put: (mark) => put(marks, mark),
  };
}

function keepLeases(leases: Collection<Lease>): Leases {
  return {
    async take(id, owner, now, until) {
      const where = { id, or: [{ owner }, { until: { lte: now } }] };
      if (await leases.claim({ where }, { owner, until })) return true;
      return isNew(leases.insert({ id, version: 0, owner, until }));
    },
    async release(id, owner) {
      await leases.claim({ where: { id, owner } }, { until: new Date(0).toISOString() });
    },
  };
}

/** Keeps what nobody kept before; somebody who was quicker is a conflict, to be read and stepped over again. */
async function addOnce<T extends Document>(collection: Collection<T>, document: T): Promise<T> {
  if (await isNew(collection.insert(document))) return document;
  throw new ConflictError(`${document.id} was kept by somebody else meanwhile`);
}

/** Adds a document, or replaces what is kept under its id, whatever its version. */
function put<T extends Document>(collection: Collection<T>, document: T): Promise<T> {
  return untilUndisturbed(async () => {
    const kept = await collection.get(document.id);
    if (kept) return collection.save({ ...document, version: kept.version });
    await collection.insert(document);
    return document;
  });
}

async function isNew(insertion: Promise<void>): Promise<boolean> {
  try {
    await insertion;
    return true;
  } catch (error) {
    if (error instanceof DuplicateError) return false;
    throw error;
  }
}

/** Enough for as many racers as there may be: each round at least one of them is through. */
const MAX_ROUNDS = 100;

/** Looks and writes again as long as somebody else was faster. */
async function untilUndisturbed<T>(step: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round += 1) {
    try {
      return await step();
    } catch (error) {
      const isBeaten = error instanceof DuplicateError || error instanceof ConflictError;
      if (!isBeaten || round === MAX_ROUNDS) throw error;
    }
  }
}
