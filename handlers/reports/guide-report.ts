import { answer, type Context, type Handler } from '../../src/context.ts';
import { isOpen } from '../../src/domain/draft.ts';
import { isOffice, reportingUnit } from '../../src/domain/responsibility.ts';
import { keep, ownDraft } from '../../src/ledger/drafts.ts';
import { monthNow } from '../../src/ledger/ledger.ts';
import { emptyItem } from '../../src/reading/corrections/corrections.ts';
import { guidedReport } from '../../src/wording/doubts.ts';
import type { GuideReport } from './intents.ts';
import { unitReporting } from './preview-report.ts';

/** 我要报进展, or not understood twice: an empty report waits to be filled, section by section; others get the help. */
export const guideReport: Handler<GuideReport> = async ({ isWanted }, ctx) => {
  const draft = await ownDraft(ctx);
  if (draft && isOpen(draft, ctx.act.at)) return ctx.perform({ kind: 'resume-draft' });
  const tasks = ownTasks(ctx);
  if (tasks.length === 0) return ctx.perform({ kind: 'ask-help' });
  const [only, ...others] = tasks;
  const isOne = others.length === 0;
  const doubt = { reason: 'missing_task' as const, word: '', tasks: [...tasks] };
  const reading = {
    act: 'report' as const,
    items: [emptyItem(isOne ? (only ?? null) : null, monthNow(ctx))],
    correction: null,
    doubt: isOne ? null : doubt,
  };
  await keep({ kind: 'report-progress', reading }, unitReporting(reading, ctx), ctx);
  return answer(ctx, guidedReport(tasks, isWanted, ctx.plan));
};

/** The tasks that the speaker reports on, where these are few enough to choose from. */
function ownTasks(ctx: Context): readonly number[] {
  const { plan, speaker } = ctx;
  const mayReport = ctx.may('report-progress');
  if (!mayReport || isOffice(speaker.roles)) return [];
  return plan.tasks
    .filter((task) => reportingUnit(plan, task.number, speaker.roles) !== null)
    .map((task) => task.number);
}
