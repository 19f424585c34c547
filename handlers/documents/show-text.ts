import type { Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { isInsideOf } from '../../src/matters/line-for.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import type { ShowDocumentText } from './intents.ts';
import { DOCUMENTS } from './record.ts';
import { type DocumentReason, isAddressed, textOf } from './rules.ts';
import { textShown } from './wording/documents.ts';
import { documentPrinted, printedName } from './wording/printed.ts';

/** 发文5全文, 发文5文稿, with the file for printing: to the drafting group, the office and its signers; once it is sent, to those whom it is addressed to as well. */
export const showDocumentText: Handler<ShowDocumentText> = async ({ number }, ctx) => {
  const ref = { kind: 'document' as const, number };
  const matter = await matterCalled(ref, ctx);
  if (ctx.message.conversation.kind === 'group') {
    throw new Refusal<DocumentReason>({ kind: 'text-in-group' });
  }
  const document = await ctx.kept(DOCUMENTS).get(String(number));
  if (!document) throw new Error(`Document ${number} is not kept`);
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const isInside = isInsideOf(matter, ctx.speaker, seating);
  const isSentToThem =
    matter.mayKnow === 'everybody' && isAddressed(textOf(document), ctx.speaker.roles, ctx.plan);
  if (!isInside && !isSentToThem) {
    throw new Refusal<DocumentReason>({ kind: 'text-not-for-you', document: number });
  }
  await remember(ref, ctx);
  return answerWithPaper(ctx, textShown(ref, document), {
    name: printedName(document),
    content: documentPrinted(document, ctx.plan),
  });
};
