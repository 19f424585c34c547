import { answer, type Context, type Handler } from '../../src/context.ts';
import { GROUP_REPORTS, groupReportId, isOutdated } from '../../src/domain/group-report.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { type GeneralReason, Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, seesWhole } from '../../src/domain/responsibility.ts';
import { owing } from '../../src/domain/roster.ts';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { monthNow } from '../../src/ledger/ledger.ts';
import { mayReadNames } from '../../src/ledger/names-shown.ts';
import { composed, groupMeant } from './group-report.ts';
import type { AskGroupReport } from './intents.ts';
import { NO_ADDITIONS } from './with-additions.ts';
import { groupReportPreview, groupReportShown } from './wording/group-reports.ts';

/** 第六组6月月报: as it was submitted, or as the reports make it so far. */
export const askGroupReport: Handler<AskGroupReport> = async (intent, ctx) => {
  const { group, period, kept, sentences } = await groupReportRead(intent, ctx);
  const submissions = await submissionsOfPeriod(ctx.kept, period);
  if (kept) {
    const changed = submissions
      .filter(({ task }) => taskOf(ctx.plan, task).group === group)
      .filter((one) => isOutdated(kept, one));
    const tasks = [...new Set(changed.map((one) => one.task))];
    return answer(ctx, groupReportShown(groupOf(ctx.plan, group), kept, tasks), 'answer');
  }
  const missing = owing(ctx.plan, period, await ctx.people.all(), submissions, group);
  const text = groupReportPreview(groupOf(ctx.plan, group), period, sentences, missing, {
    areNamesShown: mayReadNames(group, ctx),
    isDraft: false,
  });
  return answer(ctx, text, 'answer');
};

/** The report that is meant, for whoever may read it: `kept` where it was handed in. */
export async function groupReportRead(intent: AskGroupReport, ctx: Context) {
  const group = groupMeant(intent.group, ctx);
  const period = intent.period ?? monthNow(ctx);
  const kept = await ctx.kept(GROUP_REPORTS).get(groupReportId(group, period));
  if (!kept) refuseOthers(group, ctx);
  const sentences = kept?.sentences ?? (await composed(group, period, NO_ADDITIONS, ctx));
  return { group, period, kept, sentences };
}

/** What a group has not handed in yet is for its own people, the office and the leaders. */
function refuseOthers(group: number, { speaker, plan }: Context): void {
  if (seesWhole(speaker.roles) || groupsActedFor(speaker.roles, plan).includes(group)) return;
  throw new Refusal<GeneralReason>({ kind: 'of-another-group', group });
}
