import type { Context, Handler } from '../../src/context.ts';
import {
  compose,
  GROUP_REPORTS,
  groupReportId,
  type SourcedSentence,
} from '../../src/domain/group-report.ts';
import { groupOf } from '../../src/domain/plan-lookups.ts';
import { type GeneralReason, Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, seesWhole } from '../../src/domain/responsibility.ts';
import { type ReportReason, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { monthNow, todayOf } from '../../src/ledger/ledger.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import type { PrintGroupReport } from './intents.ts';
import { groupReportComes, groupReportDocument, groupReportName } from './wording/group-report.ts';

/** 第六组6月月报文稿: as it was handed in, or as the units' reports make it so far, which is for its own people alone. */
export const printGroupReport: Handler<PrintGroupReport> = async (intent, ctx) => {
  const ordinal = groupMeant(intent.group, ctx);
  const group = groupOf(ctx.plan, ordinal);
  const period = intent.period ?? monthNow(ctx);
  const handedIn = await ctx.kept(GROUP_REPORTS).get(groupReportId(ordinal, period));
  const sentences = handedIn?.sentences ?? (await soFar(ordinal, period, ctx));
  const facts = { plan: ctx.plan, group, period, sentences, isHandedIn: handedIn !== null };
  const content = groupReportDocument({ ...facts, on: todayOf(ctx) });
  return answerWithPaper(ctx, groupReportComes(facts), {
    name: groupReportName(group, period),
    content,
  });
};

/** The group that is named, or the only one that the speaker acts for. */
function groupMeant(named: number | null, { speaker, plan }: Context): number {
  if (named !== null) return named;
  const [own, ...others] = groupsActedFor(speaker.roles, plan);
  if (own === undefined || others.length > 0)
    throw new Refusal<ReportReason>({ kind: 'which-group' });
  return own;
}

async function soFar(
  group: number,
  period: string,
  ctx: Context,
): Promise<readonly SourcedSentence[]> {
  const { roles } = ctx.speaker;
  if (!seesWhole(roles) && !groupsActedFor(roles, ctx.plan).includes(group))
    throw new Refusal<GeneralReason>({ kind: 'of-another-group', group });
  return compose(ctx.plan, group, await submissionsOfPeriod(ctx.kept, period));
}
