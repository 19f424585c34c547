import type { Context, Handler } from '../../src/context.ts';
import { reasonAsKept } from '../../src/domain/as-kept.ts';
import { matterKey, type StepSaid } from '../../src/domain/matter.ts';
import { later, shanghaiDay } from '../../src/domain/moment.ts';
import { outboxToPerson } from '../../src/domain/outbox.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import {
  awaitedByWord,
  mattersKnownTo,
  type OnDeskByWord,
  spokenOf,
} from '../../src/matters/desk-of.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import type { MatterNow } from '../../src/matters/matter-now.ts';
import type { MatterReason } from '../../src/matters/reasons.ts';
import { JUDGED_NO } from '../../src/reading/matters/judged-no.ts';
import type { TakeStep } from './intents.ts';

/**
 * 同意发文5, or 同意 alone for the one that waits for it and of which the clerk spoke to the speaker within a day; a signature is
 * never guessed.
 */
export const takeStep: Handler<TakeStep> = async ({ matter: ref, orElse = [], ...first }, ctx) => {
  const words = [first, ...orElse].map(asKept);
  const { matter, said } =
    ref === null
      ? await onlyMeant(words, ctx)
      : { matter: await matterCalled(ref, ctx), said: asKept(first) };
  await remember(matter.ref, ctx);
  return matter.take(said, ctx);
};

/** A reason is kept without what only stands around it; what is told or put in the place of something is kept to the letter. */
const asKept = ({ word, text }: StepSaid): StepSaid => ({
  word,
  text: WITH_REASON.includes(word) ? reasonAsKept(text) : text,
});

const WITH_REASON: readonly string[] = [
  'return',
  JUDGED_NO,
  'withdraw',
  'void',
  'cancel',
  'excuse',
  'object',
  'rank',
  'unrank',
];

interface Meant {
  readonly matter: MatterNow;
  readonly said: StepSaid;
}

/** The one that waits for one of these words; what was done by this very message before a crash is it still. */
async function onlyMeant(words: readonly StepSaid[], ctx: Context): Promise<Meant> {
  const [first = NOTHING_SAID] = words;
  const { word } = first;
  const before = await doneBy(words, ctx);
  if (before) return before;
  const names = words.map((one) => one.word);
  const { spoken, waiting } = await awaitedByWord(names, ctx.speaker, ctx.act.at, ctx);
  const [only, ...others] = spoken;
  if (ctx.message.conversation.kind === 'group') {
    const of = waiting[0]?.matter.ref.kind ?? null;
    throw new Refusal<MatterReason>({ kind: 'number-in-group', of });
  }
  if (only && others.length === 0) {
    return { matter: only.matter, said: words.find((one) => one.word === only.word) ?? first };
  }
  const among = (desk: readonly OnDeskByWord[]) =>
    desk.map(({ matter: { ref, title }, awaited: { answers }, word: own }) => ({
      ref,
      title,
      answers,
      word: own,
    }));
  if (only) {
    for (const { matter } of spoken) await remember(matter.ref, ctx);
    throw new Refusal<MatterReason>({ kind: 'which-matter', word, among: among(spoken) });
  }
  if (waiting.length === 0) {
    const done = await doneLately(first, ctx);
    if (done) return { matter: done, said: first };
    const early = await tooEarly(words, ctx);
    if (early) throw early;
    throw new Refusal<MatterReason>({ kind: 'nothing-awaited' });
  }
  for (const { matter } of waiting) await remember(matter.ref, ctx);
  throw new Refusal<MatterReason>({ kind: 'matter-not-spoken-of', word, among: among(waiting) });
}

/**
 * 同意 once more, or after what was laid on their desk was suspended: the matter that was spoken of last says that it is done, by whom
 * and when, or what is lacking.
 */
async function doneLately({ word }: StepSaid, ctx: Context): Promise<MatterNow | null> {
  const [last] = await spokenOf(ctx.speaker.id, ctx.act.at, ctx);
  const matter = last && (await ctx.matters.get(last.kind)?.get(last.number, ctx));
  if (!matter || matter.ended !== null || !matter.knows(word)) return null;
  const isTaken = matter.taken.some(({ by, stands }) => stands && by === ctx.speaker.id);
  return isTaken || (await wasLaidOn(matter, ctx)) ? matter : null;
}

/**
 * 签了, before its turn: what the only record says that has a step of theirs still to come by one of these words; null where none has one,
 * or several have.
 */
async function tooEarly(words: readonly StepSaid[], ctx: Context): Promise<Refusal | null> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const open = (await mattersKnownTo(ctx.speaker, seating, ctx)).filter(
    ({ ended }) => ended === null,
  );
  const refusals: Refusal[] = [];
  for (const matter of open) {
    const said = words.find(({ word }) => matter.knows(word));
    const refusal = said ? await refusalOf(matter, said, ctx) : null;
    if ((refusal?.reason as MatterReason | undefined)?.kind === 'step-too-early' && refusal) {
      refusals.push(refusal);
    }
  }
  const [only, ...others] = refusals;
  return only && others.length === 0 ? only : null;
}

async function refusalOf(matter: MatterNow, said: StepSaid, ctx: Context): Promise<Refusal | null> {
  try {
    await matter.may(said, ctx);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Whether the clerk brought it to the speaker for a step of theirs within a day. */
async function wasLaidOn({ ref }: MatterNow, { act, speaker, kept }: Context): Promise<boolean> {
  const rows = await outboxToPerson(kept, speaker.id, later(act.at, -A_DAY_MS));
  return rows.some(({ id }) => id.startsWith(matterKey(ref)));
}

const A_DAY_MS = 24 * 60 * 60_000;

const NOTHING_SAID: StepSaid = { word: '', text: '' };

async function doneBy(words: readonly StepSaid[], ctx: Context): Promise<Meant | null> {
  for (const sort of ctx.matters.values()) {
    const done = (await sort.all(ctx)).find(({ taken }) =>
      taken.some(({ cause }) => cause === ctx.act.cause),
    );
    const said = done && (words.find(({ word }) => sort.knows(word)) ?? words[0]);
    if (done && said) return { matter: done, said };
  }
  return null;
}
