import { answer, type Context, type Handler } from '../../src/context.ts';
import { latestInConversation } from '../../src/domain/inbox-row.ts';
import { later } from '../../src/domain/moment.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { ownDraft } from '../../src/ledger/drafts.ts';
import type { Acknowledge } from './intents.ts';
import { acknowledged, nothingToAgreeTo, promiseHeard } from './wording/talk.ts';

/** 收到, 谢谢: a word back in a single chat, and no noise in a group. A yes that nothing waits for is not taken for one. */
export const acknowledge: Handler<Acknowledge> = async (intent, ctx) => {
  const { isYes = false, isPromise = false } = intent;
  if (ctx.message.conversation.kind === 'group') return [];
  if (isPromise) return answer(ctx, promiseHeard(unitsReportedFor(ctx.speaker.roles).length > 0));
  // 好, of a draft that has grown old: it is shown once more, for nothing else waits.
  const own = isYes ? await ownDraft(ctx) : null;
  if (own?.settledBy === null) return ctx.perform({ kind: 'resume-draft' });
  return answer(ctx, isYes ? nothingToAgreeTo(await wasLost(ctx)) : acknowledged());
};

const LOST: readonly string[] = ['misread', 'decline', 'offer-questions', 'miss-name', 'overhear'];
const LATELY_MS = 10 * 60_000;

/** Whether what this person said before was not understood. */
async function wasLost({ kept, message, speaker, act }: Context): Promise<boolean> {
  const { conversation, id, at } = message;
  const rows = await latestInConversation(kept, speaker.id, conversation.id, later(at, -LATELY_MS));
  const before = rows.find((row) => row.message.id !== id && row.id !== act.cause);
  return LOST.includes(before?.intent?.kind ?? '');
}
