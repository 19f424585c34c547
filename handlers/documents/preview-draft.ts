import { answer, type Context, type Offer } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { formHints } from './form-hints.ts';
import type { DraftDocument } from './intents.ts';
import { refuseToDraft } from './may-draft.ts';
import { lackingIn } from './rules.ts';
import { stepsFollowing } from './steps-following.ts';
import { draftLacks, draftShown, otherNameRefused } from './wording/documents.ts';

/** Shows what would be drafted with the steps and posts that follow; or asks for what is missing, one thing at a time. */
export async function previewDraft(
  proposal: DraftDocument,
  ctx: Context,
): Promise<Offer<DraftDocument>> {
  const { kind: _, ...draft } = proposal;
  if (draft.otherName !== null) return askName(proposal, draft.otherName, ctx);
  refuseToDraft(draft, ctx);
  const lacks = lackingIn(draft);
  if (lacks) return { messages: answer(ctx, draftLacks(lacks, ctx.plan)), meant: proposal };
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const { form, title, text, sendTo, isUpward } = draft;
  const hints = form && title && text ? formHints(form, { title, text, sendTo }, isUpward) : [];
  const shown = draftShown(draft, stepsFollowing(draft, ctx.speaker.id, seating), hints, ctx.plan);
  return { messages: toConfirm(ctx, shown), meant: proposal };
}

/** “只以指挥部或指挥部办公室名义”: any other is refused, and what else was said is kept for one of the two. */
function askName(proposal: DraftDocument, name: string, ctx: Context): Offer<DraftDocument> {
  const meant = { ...proposal, issuedAs: null, otherName: null };
  const { kind: _, ...draft } = meant;
  refuseToDraft(draft, ctx);
  const text = `${otherNameRefused(name, ctx.plan)}\n${draftLacks('name', ctx.plan)}`;
  return { messages: answer(ctx, text, 'refuse'), meant };
}
