import { z } from 'zod';
import { MatterRef } from '../domain/matter.ts';
import type { Moment } from '../domain/message.ts';
import type { Sitter } from '../domain/seat.ts';
import type { WaitingForWord } from '../reading/said.ts';
import { awaitedByWord, isSame, type Sources } from './desk-of.ts';

/** A word of the office as it was said: 退回发文5, 去不了，请假. */
export const TakenStep = z.object({
  kind: z.literal('take-step'),
  matter: MatterRef.nullable(),
  word: z.string(),
  text: z.string(),
});
export type TakenStep = z.infer<typeof TakenStep>;

/** The matter that still waits for this word of this person because what it needs was missing: a reason, what was done. Null for none. */
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
