import { answer, type Context, type Handler } from '../../src/context.ts';
import type { DraftReason } from '../../src/domain/draft.ts';
import {
  GROUP_REPORTS,
  type GroupReport,
  groupReportId,
  handIn,
  shownSentences,
} from '../../src/domain/group-report.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { arrival } from '../../src/domain/occasion.ts';
import { groupOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor } from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { dueIn, monthNow } from '../../src/ledger/ledger.ts';
import { composed, groupMeant } from './group-report.ts';
import type { SubmitGroupReport } from './intents.ts';
import { groupReportArrived, groupReportSubmitted, saysNothing } from './wording/group-reports.ts';

/** 提交月报: the group's report goes to the office (附件2 三), and the office hears of it. */
export const submitGroupReport: Handler<SubmitGroupReport> = async (intent, ctx) => {
  const { plan, speaker, act, message } = ctx;
  const group = groupMeant(intent.group, ctx);
  if (!groupsActedFor(speaker.roles, plan).includes(group)) {
    throw new Refusal<ReportReason>({ kind: 'not-your-group', group });
  }
  const period = intent.period ?? monthNow(ctx);
  const sentences = await composed(group, period, intent.additions, ctx);
  if (sentences.length === 0)
    throw new Refusal<ReportReason>({ kind: 'nothing-to-compose', group, period });
  if (saysNothing(sentences))
    throw new Refusal<ReportReason>({ kind: 'three-sections-empty', group, period });
  const kept = await ctx.kept(GROUP_REPORTS).get(groupReportId(group, period));
  const isRepeated = kept?.cause === act.cause;
  if (intent.shown !== undefined && !isRepeated && shownSentences(sentences) !== intent.shown) {
    throw new Refusal<DraftReason>({ kind: 'changed-since-shown' });
  }
  const author = { id: speaker.id, name: speaker.name ?? message.sender.userid };
  const report = handIn(kept, group, period, sentences, author, act);
  if (report !== kept) await ctx.kept(GROUP_REPORTS).put(report);
  const due = await dueIn(period, ctx);
  return [
    ...answer(ctx, groupReportSubmitted(groupOf(plan, group), report, due)),
    ...(await tellOffice(report, ctx)),
  ];
};

async function tellOffice(report: GroupReport, ctx: Context): Promise<readonly OutboundMessage[]> {
  const people = await ctx.people.all();
  const office = people.filter(({ roles }) => roles.some((role) => role.role === 'office'));
  const text = groupReportArrived(groupOf(ctx.plan, report.group), report);
  return office.map((person) => {
    const key = `group-report:${report.id}:${report.cause}:${person.id}`;
    const to = { kind: 'person' as const, personId: person.id };
    return { key, to, text, class: null, occasion: arrival({ key, text }) };
  });
}
