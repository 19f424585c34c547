import { answer, type Context } from '../../src/context.ts';
import { type Aside, DRAFTS, type Draft, settled } from '../../src/domain/draft.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { keep } from '../../src/ledger/drafts.ts';
import { draftComesBack } from './wording/drafts.ts';

/**
 * What was put aside for a draft that is settled now is shown again, and what is on the shelf stays there. Of what cannot be done any more it is
 * said why, and the next one comes. A step that is repeated shows what it showed before.
 */
export async function comeBack(draft: Draft, ctx: Context): Promise<readonly OutboundMessage[]> {
  if (draft.settledBy === null) return keyed((await ctx.preview(draft.proposal)).messages, ctx);
  return keyed(await shownOf(draft.aside ?? [], ctx), ctx);
}

async function shownOf(aside: readonly Aside[], ctx: Context): Promise<readonly OutboundMessage[]> {
  const next = aside.find(({ isShelved }) => !isShelved);
  if (!next) return [];
  const rest = aside.filter((one) => one !== next);
  const kept = await keep(next.proposal, next.unit, ctx, rest);
  const mayBeDone = await isStillMeant(next, ctx);
  const messages = await ctx.attempt({ kind: 'resume-draft' });
  if (mayBeDone) return messages;
  await ctx.kept(DRAFTS).save(settled(kept, ctx.act));
  return [...messages, ...(await shownOf(rest, ctx))];
}

/** Whether anything would still come of it: what it is about may be done or gone by now. */
async function isStillMeant({ proposal }: Aside, ctx: Context): Promise<boolean> {
  try {
    return (await ctx.preview(proposal)).meant !== null;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

const keyed = (messages: readonly OutboundMessage[], ctx: Context): readonly OutboundMessage[] =>
  messages.length === 0
    ? []
    : [...answer(ctx, draftComesBack()), ...messages].map((one, at) => ({
        ...one,
        key: `${one.key}:back${at}`,
      }));
