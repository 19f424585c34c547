import type { Context } from '../../src/context.ts';
import type { DocumentDraft } from '../../src/domain/document-draft.ts';
import { groupsOfUnit, tasksOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, isOffice, nameInPlan, unitsOf } from '../../src/domain/responsibility.ts';
import type { DocumentReason } from './rules.ts';

/**
 * “承办单位包括8个行动工作组” (附件2 一（一）2), and the office for its own. A unit or a street is told its groups; any name but the
 * two is refused (附件2 一（一）1).
 */
export function refuseToDraft({ host, otherName }: DocumentDraft, ctx: Context): void {
  const { plan, speaker } = ctx;
  const groups = groupsActedFor(speaker.roles, plan);
  if (groups.length === 0 && !isOffice(speaker.roles)) {
    throw new Refusal<DocumentReason>({ kind: 'no-drafter', groups: groupsOfSpeaker(ctx) });
  }
  if (otherName !== null) {
    throw new Refusal<DocumentReason>({ kind: 'other-name', name: otherName });
  }
  if (typeof host === 'number' && !groups.includes(host)) {
    throw new Refusal<DocumentReason>({ kind: 'not-your-group-to-draft', group: host });
  }
}

/** The groups that answer for somebody's unit, from its tasks and the lists of members (附件2 前言, 归口报送). */
export function groupsOfSpeaker({ plan, speaker }: Pick<Context, 'plan' | 'speaker'>) {
  const units = unitsOf(speaker.roles).map((unit) => nameInPlan(plan, unit));
  const ofTasks = units.flatMap((unit) => tasksOf(plan, unit).map(({ group }) => group));
  const ofLists = units.flatMap((unit) => groupsOfUnit(plan, unit).map(({ ordinal }) => ordinal));
  const groups = ofTasks.length > 0 ? ofTasks : ofLists;
  return [...new Set(groups)].toSorted((one, other) => one - other);
}
