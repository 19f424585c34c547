import type { Context, Handler } from '../../src/context.ts';
import type { IntentOf, Proposal } from '../../src/domain/intent.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { ReportItem, Sections } from '../../src/domain/report-reading.ts';
import { current } from '../../src/domain/submission.ts';
import { withTargets } from '../../src/reading/achievements/achieved-targets.ts';
import { saysNoProgress } from '../../src/reading/reports/nil.ts';
import { meantDraft } from '../drafts.ts';
import { offer } from '../offer.ts';
import { reportMeant } from '../report-meant.ts';

type Amendment = IntentOf<'amend-report'>;

/** 问题：…: these sections change in the draft, or in what the unit reported last; the others stay to the letter. */
export const amendReport: Handler<'amend-report'> = async (amendment, ctx) => {
  return offer(await amended(amendment, ctx), ctx);
};

async function amended(amendment: Amendment, ctx: Context): Promise<Proposal> {
  const draft = await meantDraft(ctx);
  if (draft?.settledBy === null) {
    const { proposal } = draft;
    if (proposal.kind === 'report-progress') {
      const { reading } = proposal;
      const at = placeMeant(reading.items, amendment.task);
      const items = reading.items.map((item, place) =>
        place === at ? changed(item, amendment, ctx) : item,
      );
      return { ...proposal, reading: { ...reading, items } };
    }
    if (proposal.kind === 'submit-group-report') {
      return { ...proposal, additions: { ...proposal.additions, ...given(amendment) } };
    }
  }
  return amendedLast(amendment, ctx);
}

/** The item of the task that is named, or the only one. */
function placeMeant(items: readonly ReportItem[], task: number | null): number {
  if (task === null && items.length === 1) return 0;
  const place = items.findIndex((item) => task !== null && item.task === task);
  if (place < 0) {
    throw new Refusal({ kind: 'which-item', tasks: items.flatMap((item) => item.task ?? []) });
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

async function amendedLast(amendment: Amendment, ctx: Context): Promise<Proposal> {
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
