import type { Origin, Traced } from '../domain/figure.ts';
import type { Light } from '../domain/light.ts';
import { taskOf } from '../domain/plan-lookups.ts';
import { groupsActedFor, isResponsible, seesWhole, unitsOf } from '../domain/responsibility.ts';
import type { Submission } from '../domain/submission.ts';
import { KEPT_FROM_GROUP, KEPT_FROM_OTHERS } from '../wording/sections.ts';
import type { Listener } from './names-shown.ts';

/**
 * What is on record of the units' work as it is read out here: in a group chat never whose report is late, and 存在问题 only alone, to the
 * office, leaders, the group of the task and the units that share it. Every answer that tells of reports or lights tells them as these
 * two give them.
 */
export const reportsShownHere = (
  reports: readonly Submission[],
  listener: Listener,
): readonly Submission[] => reports.map((one) => reportShownHere(one, listener));

/** How many are late, without their names, where others read along. */
export function lightShownHere(light: Light, { message }: Listener): Light {
  const { reason } = light;
  if (message.conversation.kind !== 'group' || !('units' in reason)) return light;
  const { extended: _, ...unnamed } = light;
  return { ...unnamed, reason: { ...reason, units: [`${reason.units.length}家`] } };
}

/** What lies behind an answer, with the reports in it as they are read out here. */
export const tracedShownHere = (found: Traced, listener: Listener): Traced => ({
  ...found,
  figures: found.figures.map((figure) => ({
    ...figure,
    origins: figure.origins.map((one) => originShownHere(one, listener)),
  })),
});

function originShownHere(origin: Origin, listener: Listener): Origin {
  switch (origin.kind) {
    case 'report':
      return { ...origin, submission: reportShownHere(origin.submission, listener) };
    case 'task': {
      const light = origin.light && lightShownHere(origin.light, listener);
      return { ...origin, light, reports: reportsShownHere(origin.reports, listener) };
    }
    case 'target':
    case 'record':
      return { ...origin, reports: reportsShownHere(origin.reports, listener) };
    case 'duty':
    case 'owing':
      return origin;
  }
}

/** Whether what stands in a unit's way on a task is told word for word here. */
export function mayReadProblems(
  task: number,
  { message, speaker: { roles }, plan }: Listener,
): boolean {
  if (message.conversation.kind === 'group') return false;
  if (seesWhole(roles)) return true;
  const { group } = taskOf(plan, task);
  const shares = (unit: string) => isResponsible(plan, taskOf(plan, task), unit);
  return groupsActedFor(roles, plan).includes(group) || unitsOf(roles).some(shares);
}

function reportShownHere(report: Submission, listener: Listener): Submission {
  if (mayReadProblems(report.task, listener)) return report;
  const isInGroup = listener.message.conversation.kind === 'group';
  const instead = isInGroup ? KEPT_FROM_GROUP : KEPT_FROM_OTHERS;
  const versions = report.versions.map((one) =>
    /^[无没]?有?[。！]?$/u.test(one.problems) ? one : { ...one, problems: instead },
  );
  return { ...report, versions };
}
