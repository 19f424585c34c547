import type { Context } from '../../src/context.ts';
import { HANDED_IN, type HandedIn } from '../../src/domain/handed-in.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import type { AssessmentReason } from './reasons.ts';
import { MILESTONES, type Milestones } from './record.ts';
import { isSettled, type Pair, pairId, pairsOf } from './rules.ts';

/** What every unit filled in, by task and unit. */
export async function formsNow({ kept }: Pick<Context, 'kept'>) {
  const all = await kept(MILESTONES).all();
  return new Map<string, Milestones>(all.map((one) => [one.id, one]));
}

/** The pairs of a group that are neither filled in nor excused. */
export async function blanksOf(
  group: number,
  ctx: Pick<Context, 'kept' | 'plan'>,
): Promise<readonly Pair[]> {
  const forms = await formsNow(ctx);
  return pairsOf(group, ctx.plan).filter(
    ({ task, unit }) => !isSettled(forms.get(pairId({ task: task.number, unit }))),
  );
}

/** The group that somebody acts for; the one they name, if it is theirs. The office names any. Refuses where it is somebody else's. */
export function groupMeant(named: number | null, { speaker, plan }: Context): number {
  const own = groupsActedFor(speaker.roles, plan);
  const [only, ...others] = own;
  const group = named ?? (others.length === 0 ? only : undefined);
  if (group === undefined) throw new Refusal<AssessmentReason>({ kind: 'which-group-hands-in' });
  if (!plan.groups.some(({ ordinal }) => ordinal === group)) {
    throw new Refusal<AssessmentReason>({ kind: 'which-group-hands-in' });
  }
  if (own.includes(group)) return group;
  throw new Refusal<AssessmentReason>({ kind: 'another-groups', group });
}

/** As `groupMeant`, for what the office reads as well. */
export function groupRead(named: number | null, ctx: Context): number {
  if (isOffice(ctx.speaker.roles) && named !== null) return named;
  return groupMeant(named, ctx);
}

export const handedInId = (group: number, quarter: string | null): string =>
  `${quarter ?? 'forms'}:${group}`;

export const handedInBy = (
  group: number,
  quarter: string | null,
  { kept }: Pick<Context, 'kept'>,
): Promise<HandedIn | null> => kept(HANDED_IN).get(handedInId(group, quarter));
