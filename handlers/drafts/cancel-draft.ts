import { answer, type Handler, settling } from '../../src/context.ts';
import { DRAFTS, settled, waitingDraft } from '../../src/domain/draft.ts';
import { draftNumbered, ownDraft } from '../../src/ledger/drafts.ts';
import { draftCancelled } from '../../src/wording/bindings.ts';
import { comeBack } from './come-back.ts';
import type { CancelDraft } from './intents.ts';

/** 取消: what was shown is dropped, by the one who wrote it. */
export const cancelDraft: Handler<CancelDraft> = async ({ draft: number }, ctx) => {
  const meant =
    number === undefined ? await ownDraft(ctx) : await draftNumbered(number, ctx, false);
  if (meant?.settledBy === null && meant.cause === ctx.act.cause) return comeBack(meant, ctx);
  const waiting = waitingDraft(meant, ctx.act);
  const draft =
    waiting.settledBy === null ? await ctx.kept(DRAFTS).save(settled(waiting, ctx.act)) : waiting;
  return [...settling(answer(ctx, draftCancelled())), ...(await comeBack(draft, ctx))];
};
