import type { Context } from '../../src/context.ts';
import type { Draft, DraftReason } from '../../src/domain/draft.ts';
import { INBOX } from '../../src/domain/inbox-row.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { tasksWaiting } from '../../src/ledger/drafts.ts';

/** Whoever says yes to nothing hears what their last yes has filed. */
export async function refuseIfNothingWaits(draft: Draft | null, ctx: Context): Promise<void> {
  if (draft && (draft.settledBy === null || draft.settledBy === ctx.act.cause)) return;
  const row = draft?.settledBy ? await ctx.kept(INBOX).get(draft.settledBy) : null;
  const isFiled = row !== null && FILING.includes(row.intent?.kind ?? '');
  const filed = draft && isFiled ? tasksWaiting(draft.proposal) : [];
  throw new Refusal<DraftReason>({ kind: 'no-draft', filed });
}

const FILING: readonly string[] = ['confirm-draft', 'agree-to-draft'];
