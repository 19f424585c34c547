import type { Handler } from '../../src/context.ts';
import type { DraftReason } from '../../src/domain/draft.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { meantDraft, offer } from '../../src/ledger/drafts.ts';
import type { ShowDraftInFull } from './intents.ts';

/** 全文: the report that waits for a 确认, with all its words. */
export const showDraftInFull: Handler<ShowDraftInFull> = async (_intent, ctx) => {
  const draft = await meantDraft(ctx);
  const report = draft?.settledBy === null ? asReport(draft.proposal) : null;
  if (!report) throw new Refusal<DraftReason>({ kind: 'no-draft' });
  return offer({ ...report, inFull: true }, ctx);
};
