import type { Context } from '../context.ts';
import type { Draft } from '../domain/draft.ts';
import type { Intent } from '../domain/intent.ts';
import { MatterKind, MatterRef } from '../domain/matter.ts';
import { shanghaiDay } from '../domain/moment.ts';
import { seatingOn } from '../ledger/seats.ts';
import { handIn } from './desk-of.ts';
import { TakenStep } from './lacking-text.ts';
import type { MatterNow, Passed } from './matter-now.ts';

/** A record that others took further after a draft about it was shown. */
export interface Moved {
  readonly matter: MatterNow;
  readonly steps: readonly Passed[];
  /** Whether what the draft would do is still the speaker's to do; if not, the step itself says why. */
  readonly mayBeDone: boolean;
}

/** What became of the record that a draft is about since it was shown; null where it is about none, and where nothing did. */
export async function movedSince(
  { proposal, createdAt }: Pick<Draft, 'proposal' | 'createdAt'>,
  ctx: Context,
): Promise<Moved | null> {
  const ref = matterOf(proposal);
  const matter = ref && ((await ctx.matters.get(ref.kind)?.get(ref.number, ctx)) ?? null);
  if (!matter) return null;
  const steps = matter.taken.filter(
    ({ at, by, step }) => at > createdAt && by !== ctx.speaker.id && !CHANGES_NOTHING.has(step),
  );
  if (steps.length === 0) return null;
  return { matter, steps, mayBeDone: await isStillTheirs(proposal, matter, ctx) };
}

/** What only reminds of it, or says that it was received. */
const CHANGES_NOTHING: ReadonlySet<string> = new Set(['urge', 'sign']);

/** The record under its number of which a proposal speaks: `matter`, or the number of one kind. */
function matterOf(proposal: Intent): MatterRef | null {
  const { data } = MatterRef.safeParse(proposal.matter);
  if (data) return data;
  const refs = MatterKind.options.flatMap(
    (kind) => MatterRef.safeParse({ kind, number: proposal[kind] }).data ?? [],
  );
  return refs[0] ?? null;
}

async function isStillTheirs(proposal: Intent, matter: MatterNow, ctx: Context): Promise<boolean> {
  const { data: step } = TakenStep.safeParse(proposal);
  if (!step) return matter.ended === null;
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  return matter.takesNow(step.word).some((one) => handIn(one, ctx.speaker, seating) !== null);
}
