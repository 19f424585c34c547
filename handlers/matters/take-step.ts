import type { Context, Handler } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { awaitedByWord, type OnDesk } from '../../src/matters/desk-of.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import type { MatterNow } from '../../src/matters/matter-now.ts';
import type { MatterReason } from '../../src/matters/reasons.ts';
import type { TakeStep } from './intents.ts';

/**
 * 同意发文5, or 同意 alone for the one that waits for it and of which the clerk spoke to the speaker within a day; a signature is
 * never guessed.
 */
export const takeStep: Handler<TakeStep> = async ({ matter: ref, word, text }, ctx) => {
  const matter = ref === null ? await onlyMeant(word, ctx) : await matterCalled(ref, ctx);
  const messages = await matter.take({ word, text }, ctx);
  await remember(matter.ref, ctx);
  return messages;
};

/** The one that waits for this word; what was done by this very message before a crash is it still. */
async function onlyMeant(word: string, ctx: Context): Promise<MatterNow> {
  const before = await doneBy(ctx);
  if (before) return before;
  const { spoken, waiting } = await awaitedByWord(word, ctx.speaker, ctx.act.at, ctx);
  const [only, ...others] = spoken;
  if (only && others.length === 0) return only.matter;
  const among = (desk: readonly OnDesk[]) =>
    desk.map(({ matter: { ref, title }, awaited: { answers } }) => ({ ref, title, answers }));
  if (only) {
    for (const { matter } of spoken) await remember(matter.ref, ctx);
    throw new Refusal<MatterReason>({ kind: 'which-matter', word, among: among(spoken) });
  }
  if (waiting.length === 0) throw new Refusal<MatterReason>({ kind: 'nothing-awaited' });
  for (const { matter } of waiting) await remember(matter.ref, ctx);
  throw new Refusal<MatterReason>({ kind: 'matter-not-spoken-of', word, among: among(waiting) });
}

async function doneBy(ctx: Context): Promise<MatterNow | null> {
  for (const sort of ctx.matters.values()) {
    const done = (await sort.all(ctx)).find(({ taken }) =>
      taken.some(({ cause }) => cause === ctx.act.cause),
    );
    if (done) return done;
  }
  return null;
}
