import { answer, type Context, type Handler } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { reportingUnit } from '../../src/domain/responsibility.ts';
import { evidenceKept } from '../../src/wording/receipts.ts';
import { meantDraft } from '../drafts.ts';
import { type About, addEvidence } from '../evidence.ts';
import { monthNow } from '../ledger.ts';
import { reportMeant } from '../report-meant.ts';

/** A picture or file belongs to the draft that waits here, or to what the unit reported last; the clock fetches it. */
export const attachEvidence: Handler<'attach-evidence'> = async ({ note }, ctx) => {
  const about = (await draftedTask(ctx)) ?? (await reportMeant(null, null, ctx));
  const count = await addEvidence(about, note, ctx);
  return answer(ctx, evidenceKept(count, about.task, about.period));
};

/** What the draft that waits here reports on; null where it is no report, or not known of which task. */
export async function draftedTask(ctx: Context): Promise<About | null> {
  const draft = await meantDraft(ctx);
  if (draft?.settledBy !== null || draft.proposal.kind !== 'report-progress') return null;
  const [item] = draft.proposal.reading.items;
  if (!item || item.task === null) return null;
  const unit = reportingUnit(ctx.plan, item.task, ctx.speaker.roles);
  if (!unit) throw new Refusal({ kind: 'not-your-task', tasks: [item.task] });
  return { task: item.task, unit, period: item.period ?? monthNow(ctx) };
}
