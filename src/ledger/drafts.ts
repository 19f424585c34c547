import type { Context } from '../context.ts';
import type { DraftReason } from '../domain/draft.ts';
import {
  type Aside,
  DRAFTS,
  type Draft,
  draftId,
  draftNumber,
  draftSettledIn,
  draftsWaitingIn,
  draftsWaitingOf,
  isOpen,
} from '../domain/draft.ts';
import type { Intent } from '../domain/intent.ts';
import type { Moment, OutboundMessage } from '../domain/message.ts';
import { taskOf } from '../domain/plan-lookups.ts';
import { Refusal } from '../domain/refusal.ts';
import { asReport } from '../domain/report-intent.ts';
import type { ReportItem } from '../domain/report-reading.ts';
import { belongsToCollective, isOffice, unitsOf } from '../domain/responsibility.ts';

/**
 * Shows what a 确认 would do and keeps just that as the speaker's draft, whatever changes until it is confirmed. `aside`:
 * what waits behind it; without it, what waited behind the one before.
 */
export async function offer(
  proposal: Intent,
  ctx: Context,
  aside?: readonly Aside[],
): Promise<readonly OutboundMessage[]> {
  const { messages, meant, unit = null } = await ctx.preview(proposal);
  if (meant !== null) await keep(meant, unit, ctx, aside);
  return messages;
}

/** Keeps what was understood as the speaker's draft in this conversation, on behalf of a unit or of nobody else. */
export async function keep(
  proposal: Intent,
  unit: string | null,
  ctx: Context,
  aside?: readonly Aside[],
): Promise<Draft> {
  const { speaker, message, act } = ctx;
  const before = await ownDraft(ctx);
  const behind = aside ?? (before ? stillBehind(before, act.at) : []);
  const added = before && isOpen(before, act.at) ? tasksAdded(before.proposal, proposal) : [];
  return ctx.kept(DRAFTS).put({
    id: draftId(speaker.id, message.conversation.id),
    version: 0,
    personId: speaker.id,
    conversationId: message.conversation.id,
    unit,
    proposal,
    createdAt: act.at,
    cause: act.cause,
    settledBy: null,
    ...(behind.length > 0 ? { aside: [...behind] } : {}),
    ...(added.length > 0 ? { added } : {}),
  });
}

/** What a draft speaks of now and did not before; nothing where it speaks of something else altogether. */
function tasksAdded(before: Intent, now: Intent): number[] {
  const [earlier, all] = [tasksWaiting(before), tasksWaiting(now)];
  const isGrown = earlier.length > 0 && earlier.every((task) => all.includes(task));
  return isGrown ? all.filter((task) => !earlier.includes(task)) : [];
}

/**
 * Behind a draft that is settled only what is on the shelf waits any longer: all else has come back by itself. A report that has grown
 * old goes on the shelf as well.
 */
function stillBehind(draft: Draft, at: Moment): readonly Aside[] {
  const { settledBy, aside = [] } = draft;
  if (settledBy !== null) return aside.filter(({ isShelved }) => isShelved);
  const { proposal, unit } = draft;
  return isLaidBy(draft, at) ? [{ proposal, unit, isShelved: true }, ...aside] : aside;
}

/** Whether a draft has grown old and is a report of which nothing was left to ask: another one that is said now leaves it where it is. */
export const isLaidBy = (draft: Draft, at: Moment): boolean =>
  draft.settledBy === null &&
  !isOpen(draft, at) &&
  asReport(draft.proposal)?.reading.doubt === null;

/** The draft as whoever puts it aside for another one keeps it, with what it had put aside itself. */
export const putAside = ({ proposal, unit, isShelved, aside = [] }: Draft): readonly Aside[] => [
  { proposal, unit, ...(isShelved ? { isShelved } : {}) },
  ...aside,
];

/** The tasks of what waits, for a word on it; none where it is about no tasks. */
export const tasksWaiting = (proposal: Intent): readonly number[] =>
  asReport(proposal)?.reading.items.flatMap(({ task }) => task ?? []) ?? [];

/** The speaker's own draft, settled or not; null where there never was one. */
export const ownDraft = (ctx: Context): Promise<Draft | null> =>
  ctx.kept(DRAFTS).get(draftId(ctx.speaker.id, ctx.message.conversation.id));

/**
 * The draft that the speaker means here: their own, or the only one of their unit that waits in this
 * conversation, for a unit's people may stand in for each other. A step that is repeated after a crash finds the one
 * that it settled.
 */
export async function meantDraft(ctx: Context): Promise<Draft | null> {
  const own = await ownDraft(ctx);
  if (own && (own.settledBy === null || own.settledBy === ctx.act.cause)) return own;
  const { conversation } = ctx.message;
  const settledNow = await draftSettledIn(ctx.kept, conversation.id, ctx.act.cause);
  if (settledNow) return settledNow;
  const units = unitsOf(ctx.speaker.roles);
  const waiting = await draftsWaitingIn(ctx.kept, conversation.id);
  const ofUnit = waiting.filter((draft) => draft.unit !== null && units.includes(draft.unit));
  return ofUnit.length === 1 ? (ofUnit[0] ?? null) : own;
}

/**
 * The draft with this number, which must be the speaker's own; with `isForUnit` their unit's will do. Another one that
 * has taken its place since is never meant. Refuses where it is gone or somebody else's.
 */
export async function draftNumbered(
  number: number,
  ctx: Context,
  isForUnit: boolean,
): Promise<Draft> {
  const { conversation } = ctx.message;
  const [own, settledNow, waiting] = await Promise.all([
    ownDraft(ctx),
    draftSettledIn(ctx.kept, conversation.id, ctx.act.cause),
    draftsWaitingIn(ctx.kept, conversation.id),
  ]);
  const here = [own, settledNow, ...waiting].filter((draft) => draft !== null);
  const found = here.find((draft) => draftNumber(draft) === number);
  if (!found || (found.settledBy !== null && found.settledBy !== ctx.act.cause)) {
    throw new Refusal<DraftReason>({ kind: 'draft-gone' });
  }
  const units = isForUnit ? unitsOf(ctx.speaker.roles) : [];
  const isTheirs = found.unit !== null && units.includes(found.unit);
  if (found.personId === ctx.speaker.id || isTheirs) return found;
  throw new Refusal<DraftReason>({
    kind: isForUnit ? 'not-your-draft' : 'not-your-draft-to-cancel',
  });
}

/** What waits to be confirmed on a task, with the unit that it reports for. */
export interface DraftedItem {
  readonly unit: string;
  readonly personId: string;
  readonly item: ReportItem;
}

/**
 * The drafts on a task of the units that answer for it, which nobody has confirmed yet. A group hears only of those that
 * were written in it.
 */
export async function draftsOn(number: number, ctx: Context): Promise<readonly DraftedItem[]> {
  const { units } = taskOf(ctx.plan, number);
  const own = [...unitsOf(ctx.speaker.roles), ...(await streetsSeen(ctx))];
  const drafts = (
    await Promise.all(
      [...new Set([...units, ...own])].map((unit) => draftsWaitingOf(ctx.kept, unit)),
    )
  ).flat();
  const { kind, id } = ctx.message.conversation;
  return drafts.flatMap(({ unit, proposal, personId, conversationId }) => {
    const report = asReport(proposal);
    if (!report || unit === null) return [];
    if (kind === 'group' && conversationId !== id) return [];
    return report.reading.items
      .filter((item) => item.task === number)
      .map((item) => ({ unit, personId, item }));
  });
}

/** The streets that somebody is bound to: the office sees their drafts too, though no task names them. */
async function streetsSeen(ctx: Context): Promise<readonly string[]> {
  if (!isOffice(ctx.speaker.roles)) return [];
  const units = (await ctx.people.all()).flatMap(({ roles }) => unitsOf(roles));
  return units.filter((unit) => belongsToCollective(ctx.plan, unit));
}
