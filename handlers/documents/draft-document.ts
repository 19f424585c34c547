import type { Context, Handler } from '../../src/context.ts';
import { conversation } from '../../src/context.ts';
import type { DocumentDraft } from '../../src/domain/document-draft.ts';
import { matterKey } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { type Seating, seatingOn } from '../../src/ledger/seats.ts';
import { awaitedNames, handOver } from '../../src/matters/hand-over.ts';
import { remember } from '../../src/matters/matter-called.ts';
import { textHash } from '../../src/matters/text-hash.ts';
import { doing, postsInWords } from '../../src/wording/matters.ts';
import type { DraftDocument } from './intents.ts';
import { refuseToDraft } from './may-draft.ts';
import { DOCUMENTS, type OfficialDocument } from './record.ts';
import { reviewedByDrafter, stepped } from './reviewed-by-drafter.ts';
import { type DocumentReason, hostSeat, lackingIn } from './rules.ts';
import { DOCUMENT } from './sort.ts';
import { documentBegun } from './wording/documents.ts';

/** “承办单位起草公文” (附件2 一（一）1), confirmed: it gets its number and goes to whoever reviews it. */
export const draftDocument: Handler<DraftDocument> = async ({ kind: _, ...draft }, ctx) => {
  refuseToDraft(draft, ctx);
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const { id } = await ctx
    .kept(DOCUMENTS)
    .request(ctx.act.cause, (number) => begun(number, draft, seating, ctx));
  const ref = { kind: 'document' as const, number: Number(id) };
  const matter = await DOCUMENT.get(ref.number, ctx);
  if (!matter) throw new Error(`Document ${id} is not kept`);
  await remember(ref, ctx);
  const { title, awaited, taken } = matter;
  const next = awaited.map(({ seats, name }) =>
    doing(postsInWords(seats, awaitedNames(seats, seating), ctx.plan), name),
  );
  return [
    {
      key: `${ctx.act.cause}:reply:${matterKey(ref)}`,
      to: conversation(ctx),
      text: documentBegun(ref, title, next.join('、')),
      class: null,
      settles: true,
    },
    ...handOver({ ref, title, awaited, steps: taken.length }, seating, ctx),
  ];
};

function begun(id: string, draft: DocumentDraft, seating: Seating, ctx: Context): OfficialDocument {
  const { issuedAs, host, form, title, text, sendTo, copyTo } = draft;
  const lacks = lackingIn(draft);
  if (lacks || !issuedAs || !host || !form || !title || !text) {
    throw new Refusal<DocumentReason>({ kind: 'document-incomplete', lacks: lacks ?? 'name' });
  }
  const { act, speaker, message } = ctx;
  const { cause, at } = act;
  const { isUpward, urgency, isProposedImportant } = draft;
  const hash = textHash(title, sendTo, copyTo, text);
  const document: OfficialDocument = {
    id,
    version: 0,
    cause,
    at,
    issuedAs,
    host,
    form,
    isUpward,
    urgency,
    isProposedImportant,
    draftedBy: speaker.id,
    draftedByName: speaker.name ?? message.sender.userid,
    deputy: null,
    number: null,
    copies: null,
    sentTo: null,
    versions: [{ title, sendTo, copyTo, text, hash, isProposed: false, cause }],
    steps: [],
  };
  return reviewedByDrafter(
    stepped(document, 'draft', hostSeat(document), seating, ctx),
    seating,
    ctx,
  );
}
