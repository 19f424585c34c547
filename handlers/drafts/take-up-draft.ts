import type { Handler } from '../../src/context.ts';
import type { Aside, DraftReason } from '../../src/domain/draft.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { offer, ownDraft, putAside, tasksWaiting } from '../../src/ledger/drafts.ts';
import type { TakeUpDraft } from './intents.ts';

/** 那个可以报了: what was put on the shelf is shown again and waits for a 确认 like any other, together with what waits already. */
export const takeUpDraft: Handler<TakeUpDraft> = async ({ task }, ctx) => {
  const own = await ownDraft(ctx);
  const isOpen = own?.settledBy === null;
  if (isOpen && own.cause === ctx.act.cause) return (await ctx.preview(own.proposal)).messages;
  const waiting = isOpen ? putAside(own) : (own?.aside ?? []);
  const meant = shelvedMeant(waiting, task);
  const [first, ...others] = waiting.filter((one) => one !== meant);
  if (!isOpen || own.isShelved || !first) return offer(meant.proposal, ctx, rest(first, others));
  const { proposal, how } = ctx.joined(first.proposal, meant.proposal, meant.proposal);
  return how === 'one'
    ? offer(proposal, ctx, others)
    : offer(meant.proposal, ctx, [first, ...others]);
};

const rest = (first: Aside | undefined, others: readonly Aside[]): readonly Aside[] =>
  first ? [first, ...others] : others;

/** The one on the shelf that is about a task, or the only one. Refuses where there is none, or where several may be meant. */
function shelvedMeant(waiting: readonly Aside[], task: number | null): Aside {
  const shelved = waiting.filter(({ isShelved }) => isShelved);
  const fitting = shelved.filter(
    ({ proposal }) => task === null || tasksWaiting(proposal).includes(task),
  );
  const [only, ...others] = fitting;
  if (!only) throw new Refusal<DraftReason>({ kind: 'no-draft' });
  if (others.length === 0) return only;
  const tasks = fitting.flatMap(({ proposal }) => tasksWaiting(proposal));
  throw new Refusal<DraftReason>({ kind: 'which-shelved', tasks });
}
