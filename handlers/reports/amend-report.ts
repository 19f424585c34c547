import type { Context, Handler } from '../../src/context.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { AmendReport } from '../../src/domain/report-intent.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import type { ReportItem, Sections } from '../../src/domain/report-reading.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { current } from '../../src/domain/submission.ts';
import { meantDraft, offer } from '../../src/ledger/drafts.ts';
import { withTargets } from '../../src/reading/achievements/achieved-targets.ts';
import { saysNoProgress } from '../../src/reading/reports/nil.ts';
import { SubmitGroupReport } from './intents.ts';
import { reportMeant } from './report-meant.ts';

type Amendment = AmendReport;

/** 问题：…: these sections change in the draft, or in what the unit reported last; the others stay to the letter. */
export const amendReport: Handler<AmendReport> = async (amendment, ctx) => {
  return offer(await amended(amendment, ctx), ctx);
};

async function amended(amendment: Amendment, ctx: Context): Promise<Intent> {
  const draft = await meantDraft(ctx);
  const waiting = draft?.settledBy === null ? draft.proposal : null;
  const report = waiting && asReport(waiting);
  if (report) {
    const { reading } = report;
    const at = placeMeant(reading.items, amendment.task);
    const items = reading.items.map((item, place) =>
      place === at ? changed(item, amendment, ctx) : item,
    );
    return { ...report, reading: { ...reading, items } };
  }
  if (waiting?.kind === 'submit-group-report') {
    const proposal = SubmitGroupReport.parse(waiting);
    return { ...proposal, additions: { ...proposal.additions, ...given(amendment) } };
  }
  return amendedLast(amendment, ctx);
}

/** The item of the task that is named, or the only one. */
function placeMeant(items: readonly ReportItem[], task: number | null): number {
  if (task === null && items.length === 1) return 0;
  const place = items.findIndex((item) => task !== null && item.task === task);
  if (place < 0) {
    throw new Refusal<ReportReason>({
      kind: 'which-item',
      tasks: items.flatMap((item) => item.task ?? []),
    });
  }
  return place;
}

function changed(item: ReportItem, amendment: Amendment, { plan }: Context): ReportItem {
  const sections = given(amendment);
  if (sections.progress === undefined) return { ...item, ...sections };
  const task = item.task === null ? null : taskOf(plan, item.task);
  const metrics = [...withTargets(amendment.metrics ?? [], task)];
  const isNil = item.isNil && saysNoProgress(sections.progress);
  return { ...item, ...sections, metrics, isNil };
}

async function amendedLast(amendment: Amendment, ctx: Context): Promise<Intent> {
  const submission = await reportMeant(amendment.task, null, ctx);
  const { progress, problems, next, experience, metrics, isNil } = current(submission);
  const { task, period } = submission;
  const item = { progress, problems, next, experience, metrics, isNil, task, period };
  const reading = { act: 'report', correction: null, doubt: null } as const;
  const items = [changed(item, amendment, ctx)];
  return { kind: 'report-progress', reading: { ...reading, items } };
}

/** Only the sections that were said. */
const given = ({ sections }: Amendment): Partial<Sections> =>
  Object.fromEntries(Object.entries(sections).filter(([, text]) => text !== undefined));
