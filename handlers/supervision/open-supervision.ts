import { answer, type Context, type Handler, type Offer } from '../../src/context.ts';
import { ISSUES } from '../../src/domain/issue.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isOffice, seesWhole } from '../../src/domain/responsibility.ts';
import type { SupervisionSubject } from '../../src/domain/supervision.ts';
import { addWorkdays } from '../../src/domain/workdays.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import { openSupervision as opened } from '../../src/matters/open-supervision.ts';
import type { OpenSupervision, SubjectToOpen } from './intents.ts';
import type { SupervisionReason } from './reasons.ts';
import { supervisionLacks, supervisionPreview, supervisionsOpened } from './wording/opening.ts';

/** 督办：…, shown before it is opened; what is missing is asked one thing at a time. */
export async function previewSupervision(
  intent: OpenSupervision,
  ctx: Context,
): Promise<Offer<OpenSupervision>> {
  const meant = await supervisionMeant(intent, ctx);
  const lacks = lackingIn(meant);
  const messages = lacks
    ? answer(ctx, supervisionLacks(lacks, meant.items, ctx.plan))
    : toConfirm(ctx, supervisionPreview(meant.items, ctx.plan));
  return { messages, meant };
}

/** 立项: each gets its number, and whoever is charged with it hears of it (附件2 六). */
export const openSupervision: Handler<OpenSupervision> = async (intent, ctx) => {
  const { items } = await supervisionMeant(intent, ctx);
  const lines: { ref: Awaited<ReturnType<typeof opened>>['ref']; item: SupervisionSubject }[] = [];
  const messages: OutboundMessage[] = [];
  for (const [at, item] of items.entries()) {
    const { dueOn } = item;
    if (dueOn === null || item.charged.length === 0) {
      const lacks = dueOn === null ? 'day' : 'unit';
      throw new Refusal<SupervisionReason>({ kind: 'supervision-incomplete', lacks });
    }
    const one = await opened({ ...item, dueOn }, ctx, at === 0 ? '' : `#${at + 1}`);
    await remember(one.ref, ctx);
    lines.push({ ref: one.ref, item });
    messages.push(...one.messages);
  }
  return [...answer(ctx, supervisionsOpened(lines, ctx.plan)), ...messages];
};

/** As things stand now: workdays counted, what it comes from known. Refuses what is not the office's to press for. */
async function supervisionMeant(intent: OpenSupervision, ctx: Context): Promise<OpenSupervision> {
  const { roles } = ctx.speaker;
  if (!isOffice(roles)) {
    const kind = seesWhole(roles) ? 'leaders-give-instructions' : 'supervision-by-office';
    throw new Refusal<SupervisionReason>({ kind });
  }
  const today = todayOf(ctx);
  for (const item of intent.items) await refuseOutside(item, ctx);
  const known = await Promise.all(intent.items.map((item) => ofItsIssue(item, ctx)));
  const items = known.map(({ workdays, ...item }) => {
    const count = workdays ?? intent.workdays;
    return {
      ...item,
      dueOn: item.dueOn ?? (count === null ? null : addWorkdays(ctx.calendar, today, count)),
    };
  });
  const past = items.find(({ dueOn }) => dueOn !== null && dueOn < today)?.dueOn;
  if (past) {
    throw new Refusal<SupervisionReason>({ kind: 'supervision-day-past', until: past });
  }
  return { ...intent, items, workdays: null };
}

/** 问题1转督办，水务局25日前解决: what the unit told of, and its task, stand with what is said. */
async function ofItsIssue(item: SubjectToOpen, { kept }: Context): Promise<SubjectToOpen> {
  const issue = item.from?.kind === 'issue' ? await kept(ISSUES).get(`${item.from.number}`) : null;
  if (!issue || item.what.startsWith(issue.words)) return item;
  return { ...item, task: item.task ?? issue.task, what: `${issue.words}，${item.what}` };
}

/**
 * “城市治理提升行动任务分解表涉及的整治内容进展情况和领导交办的事项” (附件2 六): nothing else is put under supervision. 会议, 检查 and 问题
 * speak of those tasks.
 */
async function refuseOutside(
  { task, from, isAssigned }: SupervisionSubject,
  ctx: Context,
): Promise<void> {
  if (from) await matterCalled(from, ctx);
  if (from || isAssigned) return;
  if (task === null) throw new Refusal<SupervisionReason>({ kind: 'outside-supervision' });
  if (!ctx.plan.tasks.some(({ number }) => number === task)) {
    throw new Refusal<SupervisionReason>({ kind: 'no-task-to-supervise', task });
  }
}

const lackingIn = ({ items }: OpenSupervision): 'unit' | 'day' | null => {
  if (items.some(({ charged }) => charged.length === 0)) return 'unit';
  return items.some(({ dueOn }) => dueOn === null) ? 'day' : null;
};
