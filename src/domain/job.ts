import type { Keeper } from './kept.ts';
import { SETTINGS, type Setting } from './setting.ts';

/** What the clerk sends of its own accord, morning by morning, and the office may pause: 季报提醒, 月报提醒, 简报. */
export const JOBS = ['quarterly', 'monthly', 'briefing'] as const;
export type Job = (typeof JOBS)[number];

/** The id of the setting that says whether it is paused. */
export const pauseOf = (job: Job): string => `paused:${job}`;

/** The jobs that the office has ever paused or resumed, with what it said about each. */
export async function jobSettings(kept: Keeper): Promise<ReadonlyMap<Job, Setting>> {
  const found = await kept(SETTINGS).find({ where: { id: { in: JOBS.map(pauseOf) } } });
  return new Map(
    JOBS.flatMap((job) => {
      const setting = found.find(({ id }) => id === pauseOf(job));
      return setting ? [[job, setting] as const] : [];
    }),
  );
}

export const isPaused = (setting: Setting | undefined): boolean =>
  setting?.values.at(-1)?.value === true;

/** The jobs that send nothing at present. */
export async function pausedJobs(kept: Keeper): Promise<ReadonlySet<Job>> {
  const settings = await jobSettings(kept);
  return new Set(JOBS.filter((job) => isPaused(settings.get(job))));
}
