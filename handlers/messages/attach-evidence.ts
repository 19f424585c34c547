import { answer, type Context, type Handler } from '../../src/context.ts';
import type { Attachment } from '../../src/domain/message.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { reportingUnit } from '../../src/domain/responsibility.ts';
import { evidenceKept } from '../../src/wording/reports.ts';
import { meantDraft } from '../drafts.ts';
import { monthNow } from '../ledger.ts';
import { reportMeant } from '../report-meant.ts';

/** A picture or file belongs to the draft that waits here, or to what the unit reported last; the clock fetches it. */
export const attachEvidence: Handler<'attach-evidence'> = async ({ note }, ctx) => {
  const attachments = ctx.message.body.kind === 'said' ? ctx.message.body.attachments : [];
  const about = (await draftedTask(ctx)) ?? (await reportMeant(null, null, ctx));
  await Promise.all(
    attachments.map((attachment, place) => add(attachment, place, about, note, ctx)),
  );
  return answer(ctx, evidenceKept(attachments.length, about.task, about.period));
};

interface About {
  readonly task: number;
  readonly unit: string;
  readonly period: string;
}

async function draftedTask(ctx: Context): Promise<About | null> {
  const draft = await meantDraft(ctx);
  if (draft?.settledBy !== null || draft.proposal.kind !== 'report-progress') return null;
  const [item] = draft.proposal.reading.items;
  if (!item || item.task === null) return null;
  const unit = reportingUnit(ctx.plan, item.task, ctx.speaker.roles);
  if (!unit) throw new Refusal({ kind: 'not-your-task', tasks: [item.task] });
  return { task: item.task, unit, period: item.period ?? monthNow(ctx) };
}

function add(attachment: Attachment, place: number, about: About, note: string, ctx: Context) {
  const { task, unit, period } = about;
  return ctx.evidences.add({
    id: `${ctx.act.cause}:${place + 1}`,
    version: 0,
    task,
    unit,
    period,
    note,
    by: ctx.speaker.id,
    at: ctx.act.at,
    attachment,
    channel: ctx.message.channel,
    state: 'waiting',
    sha256: null,
    bytes: null,
    file: null,
  });
}
