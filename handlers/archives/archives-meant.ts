import type { Context } from '../../src/context.ts';
import { groupsHeadedBy } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, unitsOf } from '../../src/domain/responsibility.ts';
import { type ArchiveReason, archivesKept } from './rules.ts';

/** The archives that the speaker files into. Refuses who keeps none: “各行动工作组应落实专职档案管理人员” (附件2 七1), with who does of the task's group. */
export function archivesMeant(
  { plan, speaker }: Pick<Context, 'plan' | 'speaker'>,
  of: number | null = null,
): readonly number[] {
  const archives = archivesKept(speaker.roles);
  if (archives.length > 0) return archives;
  const [group = null] = [
    ...(of === null ? [] : [of]),
    ...groupsActedFor(speaker.roles, plan),
    ...unitsOf(speaker.roles).flatMap((unit) =>
      groupsHeadedBy(plan, unit).map((one) => one.ordinal),
    ),
  ];
  throw new Refusal<ArchiveReason>({ kind: 'no-archivist', group, names: [] });
}

/** The archives that the speaker may read: those of their groups, and all of them as the office. */
export function archivesRead({ plan, speaker }: Context): readonly number[] {
  const kept = archivesKept(speaker.roles);
  const all = kept.includes(0) ? [0, ...plan.groups.map(({ ordinal }) => ordinal)] : kept;
  return [...new Set([...all, ...groupsActedFor(speaker.roles, plan)])];
}
