import { answer, type Handler } from '../../src/context.ts';
import { DRAFTS, waitingDraft } from '../../src/domain/draft.ts';
import { parted } from '../../src/domain/report-intent.ts';
import { offer, ownDraft, tasksWaiting } from '../../src/ledger/drafts.ts';
import type { ShelveDraft } from './intents.ts';
import { draftShelved } from './wording/drafts.ts';

/**
 * 先别报这个: what waits is kept, and no 确认 does it before it is taken up again; what is not meant is shown by itself. What was said of it
 * besides may have been meant to change it: then a 确认 shows it once more.
 */
export const shelveDraft: Handler<ShelveDraft> = async ({ tasks, said }, ctx) => {
  const draft = waitingDraft(await ownDraft(ctx), ctx.act);
  const { proposal, unit, aside = [] } = draft;
  const parts = parted(proposal, tasks);
  if (!parts) {
    if (draft.settledBy === null) {
      const doubted = said === undefined ? {} : { doubted: said };
      await ctx.kept(DRAFTS).save({ ...draft, isShelved: true, ...doubted });
    }
    return answer(ctx, draftShelved(tasksWaiting(proposal)));
  }
  const shelved = { proposal: parts.apart, unit, isShelved: true as const };
  const messages = await offer(parts.rest, ctx, [shelved, ...aside]);
  const word = answer(ctx, draftShelved(tasks));
  return [...messages, ...word.map((one) => ({ ...one, key: `${one.key}:shelved` }))];
};
