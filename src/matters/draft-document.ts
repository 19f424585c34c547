import type { Context } from '../context.ts';
import type { DocumentDraft } from '../domain/document-draft.ts';
import type { MatterRef } from '../domain/matter.ts';
import type { OutboundMessage } from '../domain/message.ts';

/** A document that was begun, with what is said of it to its drafter and to whoever takes the next step. */
export interface DocumentBegun {
  readonly ref: MatterRef;
  readonly messages: readonly OutboundMessage[];
}

/**
 * Begins an official document for another piece of the office's work, as if its person had drafted it: a 通报, a 纪要. The same act
 * twice begins one. Refuses what a draft lacks, and who may not draft.
 */
export async function draftDocument(draft: DocumentDraft, ctx: Context): Promise<DocumentBegun> {
  const messages = await ctx.perform({ kind: 'draft-document', ...draft });
  const all = (await ctx.matters.get('document')?.all(ctx)) ?? [];
  const begun = all.find(({ taken }) => taken.some(({ cause }) => cause === ctx.act.cause));
  if (!begun) throw new Error(`No document came of ${ctx.act.cause}`);
  return { ref: begun.ref, messages };
}
