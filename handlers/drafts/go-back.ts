import { answer, type Context, type Handler } from '../../src/context.ts';
import { type Draft, isOpen } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { changesRecord } from '../../src/domain/report-intent.ts';
import { lastDeedOf } from '../../src/ledger/audit.ts';
import { offer, ownDraft } from '../../src/ledger/drafts.ts';
import type { GoBack } from './intents.ts';
import { nothingToGoBackTo } from './wording/drafts.ts';

/**
 * 刚才那个不改了，还按原来的: a draft is as it was before its last change, and one that was to change what stands is dropped. Of what was done already
 * what was before is shown, and done after a 确认.
 */
export const goBack: Handler<GoBack> = async ({ said }, ctx) => {
  const draft = await ownDraft(ctx);
  const waiting = draft && isOpen(draft, ctx.act.at) ? draft : null;
  if (waiting) return ofDraft(waiting, ctx);
  const before = await beforeLastDeed(ctx);
  return before ? offer(before, ctx) : answer(ctx, nothingToGoBackTo(said));
};

function ofDraft({ before, proposal, aside }: Draft, ctx: Context) {
  if (before !== undefined) return offer(before, ctx, aside ?? []);
  const isNew = proposal.kind === 'report-progress' && !changesRecord(proposal);
  return ctx.perform({ kind: isNew ? 'doubt-draft' : 'cancel-draft' });
}

/** What was before the last thing that the speaker did; null for nothing. */
async function beforeLastDeed(ctx: Context): Promise<Intent | null> {
  const { kept, speaker, act } = ctx;
  const last = await lastDeedOf(speaker.id, act.at, kept, act.cause);
  return last ? ctx.undone(last.intent, last.cause) : null;
}
