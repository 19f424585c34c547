import type { Due } from './dues.ts';
import { duesOfTask, type Extension } from './extension.ts';
import { type Colour, owingUnits, presentLight } from './light.ts';
import type { Moment } from './message.ts';
import { shanghaiDay } from './moment.ts';
import type { TaskLight } from './overview.ts';
import type { Plan } from './plan.ts';
import type { Submission, SubmissionVersion } from './submission.ts';

/** A task whose light has changed. */
export interface LightChange {
  readonly task: number;
  readonly from: Colour;
  readonly to: Colour;
}

/** What happened between two moments, by the ledger alone. */
export interface Changes {
  readonly since: Moment;
  readonly counts: Readonly<Record<SubmissionVersion['kind'], number>>;
  readonly lights: readonly LightChange[];
}

/** The ledger as it stood at a moment: every version that was there by then. */
export function asOf(submissions: readonly Submission[], at: Moment): readonly Submission[] {
  return submissions
    .map((one) => ({ ...one, versions: one.versions.filter((version) => version.at <= at) }))
    .filter(({ versions }) => versions.length > 0);
}

/** The light of every task at a moment, by the extensions that were approved by then. */
export function lightsAt(
  plan: Plan,
  dues: readonly Due[],
  submissions: readonly Submission[],
  at: Moment,
  approved: readonly Extension[] = [],
): readonly TaskLight[] {
  const byTask = Map.groupBy(asOf(submissions, at), ({ task }) => task);
  const extensions = approved.filter(({ decidedAt }) => decidedAt !== null && decidedAt <= at);
  return plan.tasks.map((task) => {
    const own = byTask.get(task.number) ?? [];
    const days = duesOfTask(dues, task, extensions, plan);
    return { task, light: presentLight(owingUnits(plan, task), days, own, shanghaiDay(at)) };
  });
}

export function changesBetween(
  plan: Plan,
  dues: readonly Due[],
  submissions: readonly Submission[],
  since: Moment,
  until: Moment,
  approved: readonly Extension[] = [],
): Changes {
  const versions = submissions
    .flatMap((one) => one.versions)
    .filter(({ at }) => since < at && at <= until);
  const count = (kind: SubmissionVersion['kind']) =>
    versions.filter((version) => version.kind === kind).length;
  const before = lightsAt(plan, dues, submissions, since, approved);
  const after = lightsAt(plan, dues, submissions, until, approved);
  const lights = after.flatMap(({ task, light }, place) => {
    const from = before[place]?.light.colour ?? 'none';
    return from === light.colour ? [] : [{ task: task.number, from, to: light.colour }];
  });
  return {
    since,
    counts: {
      submitted: count('submitted'),
      corrected: count('corrected'),
      withdrawn: count('withdrawn'),
    },
    lights,
  };
}

export const isAnythingChanged = ({ counts, lights }: Changes): boolean =>
  lights.length > 0 || Object.values(counts).some((count) => count > 0);
