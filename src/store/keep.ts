import {
  ABSENCES,
  BINDINGS,
  DRAFTS,
  EVIDENCES,
  EXTENSIONS,
  GROUP_REPORTS,
  INBOX,
  LEASES,
  OUTBOX,
  REMINDERS,
  SETTINGS,
  SIGNINGS,
  SUBMISSIONS,
  TICK_MARKS,
  URGINGS,
} from './collections.ts';
import type { Driver } from './driver.ts';
import { keepExtensions } from './keep/extensions.ts';
import { keepInbox, keepOutbox } from './keep/messages.ts';
import { keepLeases, keepSettings, keepTickMarks } from './keep/office.ts';
import { keepAbsences, keepBindings, keepPeople } from './keep/people.ts';
import { keepReminders, keepSignings, keepUrgings } from './keep/reminding.ts';
import { keepDrafts, keepEvidences, keepGroupReports, keepSubmissions } from './keep/reports.ts';
import type { Store } from './store.ts';

/** The office's words over the collections of a database. The rules are written here, once for both. */
export function keepStore(driver: Driver): Store {
  return {
    inbox: keepInbox(driver.collection(INBOX)),
    people: keepPeople(driver.collection(BINDINGS)),
    bindings: keepBindings(driver.collection(BINDINGS)),
    extensions: keepExtensions(driver.collection(EXTENSIONS)),
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
    together: (work) => driver.together(work),
    ping: () => driver.ping(),
    close: () => driver.close(),
  };
}
