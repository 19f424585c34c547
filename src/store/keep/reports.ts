import type { Evidence } from '../../domain/evidence.ts';
import type { GroupReport } from '../../domain/group-report.ts';
import type { Draft } from '../../domain/rows.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Collection } from '../collection.ts';
import type { Drafts, Evidences, GroupReports, Submissions } from '../store.ts';
import { addOnce, isNew, put } from './writing.ts';

export function keepDrafts(drafts: Collection<Draft>): Drafts {
  return {
    get: (id) => drafts.get(id),
    put: (draft) => put(drafts, draft),
    save: (draft) => drafts.save(draft),
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

export function keepSubmissions(submissions: Collection<Submission>): Submissions {
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

export function keepGroupReports(reports: Collection<GroupReport>): GroupReports {
  return {
    get: (id) => reports.get(id),
    put: (report) => put(reports, report),
    ofPeriod: (period) => reports.find({ where: { period }, sort: ['group'] }),
  };
}

export function keepEvidences(evidences: Collection<Evidence>): Evidences {
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
