import { isFresh } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { groupsActedFor, rolesFor } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { readChange } from '../../src/reading/corrections/change.ts';
import { maySpeakOfEarlier, readReport } from '../../src/reading/reports/report.ts';
import type { RecentReport } from '../../src/reading/reports/reporter.ts';
import { reporterOf } from '../../src/reading/reports/reporter-of.ts';
import { ofRestOfTasks } from '../../src/reading/reports/rest-of-tasks.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { readDraftAnswer } from './draft-answers.ts';
import { readUnitAnswer, unitNamed } from './own-units.ts';
import { readPrefill, readRecordQuestion } from './record-questions.ts';

/** Reports and their changes, what is said to a draft of one, and questions about what is on record. */
export const hears: Hearing = {
  order: ({ text, today }) => readPrefill(text, today),
  answer: ({ body, at, draft, today, reader, roles }) =>
    draft && isFresh(draft, at)
      ? (readDraftAnswer(body.trim(), draft.proposal, today, reader) ??
        readUnitAnswer(body, draft.proposal, roles, reader))
      : null,
  record: ({ body, today, reader, roles }) =>
    readRecordQuestion(body, today, reader, groupsActedFor(roles, reader.plan).length > 0),
  report: hearReport,
};

/** A report, or a change of one. */
async function hearReport(said: Said): Promise<Intent | null> {
  const { body: text, quote, reader, draft, today } = said;
  if (asksOnly(text)) return null;
  const isMember = isKnownPerson(said.roles);
  const recent = [...drafted(said), ...(isMember ? await recentOf(said) : [])];
  const unit = unitNamed(text, said.roles, reader);
  const reporter = reporterOf({ ...said, roles: rolesFor(said.roles, unit) }, reader.plan, recent);
  const read = readReport({ text, quote }, reporter, reader);
  const reading = read && { ...ofRestOfTasks(read, text), ...(unit === undefined ? {} : { unit }) };
  const change = isMember ? readChange(text, reading, draft, reporter, reader) : null;
  if (change || !reading) return change;
  const [item] = reading.items;
  if (reading.act !== 'withdraw' || reading.doubt) {
    return { kind: 'keep-draft', proposal: { kind: 'report-progress', reading } };
  }
  const named = findPeriods(text, today)[0]?.period;
  const { task = null, period = null } = item ?? {};
  const proposal = {
    kind: 'withdraw-report' as const,
    task,
    period: named ?? period,
    reason: reasonIn(text),
  };
  return { kind: 'keep-draft', proposal };
}

/** 撤回任务28，理由：数据有误. */
const reasonIn = (text: string): string | null =>
  /(?:理由|原因|因为?|由于)(?:是)?[:：，,]?\s*(.{2,60}?)[。.！!]?$/u.exec(text)?.[1] ?? null;

/** What waits here was said last: a correction may well mean that. */
function drafted({ draft }: Said): readonly RecentReport[] {
  const report = draft && asReport(draft.proposal);
  if (!draft || !report) return [];
  return report.reading.items.flatMap(({ task, period, metrics }) =>
    task === null || period === null ? [] : [{ at: draft.createdAt, task, period, metrics }],
  );
}

/** Looked up only for a text that may speak of it: most speak of something new. */
const recentOf = async ({ body, recent }: Said): Promise<readonly RecentReport[]> =>
  maySpeakOfEarlier(body) ? recent() : [];
