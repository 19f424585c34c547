import { z } from 'zod';
import { MatterRef } from '../domain/matter.ts';
import type { Moment } from '../domain/message.ts';
import type { Sitter } from '../domain/seat.ts';
import type { WaitingForWord } from '../reading/said.ts';
import { awaitedByWord, isSame, type Sources } from './desk-of.ts';

/** A word of the office that was said without anything behind it: 退回发文5, 请假. */
export const TakenStep = z.object({
  kind: z.literal('take-step'),
  matter: MatterRef.nullable(),
  word: z.string(),
  text: z.literal(''),
});
export type TakenStep = z.infer<typeof TakenStep>;

/** The matter that still waits for the word of this person because its text was missing: a reason, what was done. Null for none. */
export async function lackingText(
  { matter: named, word, text }: TakenStep,
  sitter: Sitter,
  at: Moment,
  ctx: Sources,
): Promise<WaitingForWord | null> {
  const { spoken } = await awaitedByWord([word], sitter, at, ctx);
  const meant = spoken.filter(({ matter }) => named === null || isSame(matter.ref, named));
  const [only, ...others] = meant;
  if (!only || others.length > 0 || only.matter.lacks({ word, text }) === null) return null;
  return { matter: only.matter.ref, word };
}
