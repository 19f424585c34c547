import type { Context } from '../../src/context.ts';
import { type Draft, type DraftReason, namedBack } from '../../src/domain/draft.ts';
import { INBOX, latestBefore } from '../../src/domain/inbox-row.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { tasksWaiting } from '../../src/ledger/drafts.ts';

/** Whoever says yes to nothing hears what their last yes has filed. */
export async function refuseIfNothingWaits(draft: Draft | null, ctx: Context): Promise<void> {
  if (draft && (draft.settledBy === null || draft.settledBy === ctx.act.cause)) return;
  const unread = await unreadBefore(ctx);
  if (unread !== null) throw new Refusal<DraftReason>({ kind: 'nothing-read', said: unread });
  const row = draft?.settledBy ? await ctx.kept(INBOX).get(draft.settledBy) : null;
  const isFiled = row !== null && FILING.includes(row.intent?.kind ?? '');
  const filed = draft && isFiled ? tasksWaiting(draft.proposal) : [];
  throw new Refusal<DraftReason>({ kind: 'no-draft', filed });
}

/** What they said right before this and nobody understood: a yes to it does nothing, and nothing of it is filed. */
async function unreadBefore({ kept, speaker, message, act }: Context): Promise<string | null> {
  const last = await latestBefore(kept, speaker.id, message.conversation.id, act.cause);
  const body = UNREAD.includes(last?.intent?.kind ?? '') ? last?.message.body : undefined;
  return body?.kind === 'said' ? namedBack(body.text) : null;
}

const UNREAD: readonly string[] = ['misread', 'offer-questions'];
const FILING: readonly string[] = ['confirm-draft', 'agree-to-draft'];
