import { z } from 'zod';
import { MatterRef } from '../domain/matter.ts';
import type { Moment } from '../domain/message.ts';
import type { Sitter } from '../domain/seat.ts';
import type { Choosing, LackingText } from '../reading/said.ts';
import { awaitedByWord, isSame, type Sources } from './desk-of.ts';

/** A word of the office as it was said: 退回发文5, 去不了，请假. */
export const TakenStep = z.object({
  kind: z.literal('take-step'),
  matter: MatterRef.nullable(),
  word: z.string(),
  text: z.string(),
  orElse: z.array(z.object({ word: z.string(), text: z.string() })).optional(),
});
export type TakenStep = z.infer<typeof TakenStep>;

/** 亮化那个通知, of which there are several: it was asked which. */
export const AskedWhich = z.object({
  kind: z.literal('ask-which-matter'),
  among: z.array(MatterRef),
  said: z.object({ word: z.string(), text: z.string() }),
});

/** The matter that still waits for this word of this person because what it needs was missing: a reason, what was done. Null for none. */
export async function lackingText(
  { matter: named, word, text }: TakenStep,
  sitter: Sitter,
  at: Moment,
  ctx: Sources,
): Promise<LackingText | null> {
  const { spoken, waiting } = await awaitedByWord([word], sitter, at, ctx);
  const meant = named === null ? spoken : waiting.filter(({ matter }) => isSame(matter.ref, named));
  const [only, ...others] = meant;
  if (!only || others.length > 0 || only.matter.lacks({ word, text }) === null) return null;
  return { matter: only.matter.ref, word, text };
}

/** The matters among which this word, said without a number, was left open. */
export async function leftOpen(
  { matter: named, orElse = [], ...first }: TakenStep,
  sitter: Sitter,
  at: Moment,
  ctx: Sources,
): Promise<Choosing> {
  if (named !== null) return [];
  const words = [{ word: first.word, text: first.text }, ...orElse];
  const names = words.map(({ word }) => word);
  const { spoken } = await awaitedByWord(names, sitter, at, ctx);
  if (spoken.length < 2) return [];
  return spoken.map(({ matter, word }) => ({
    matter: matter.ref,
    word,
    text: words.find((one) => one.word === word)?.text ?? '',
  }));
}
