import { isPaused, JOBS, type Job } from '../../../src/domain/job.ts';
import { stepsFor } from '../../../src/domain/ladder.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Setting } from '../../../src/domain/setting.ts';
import { momentInWords } from '../../../src/wording/periods.ts';

export const JOB_NAMES: Readonly<Record<Job, string>> = {
  quarterly: '季报提醒',
  monthly: '月报提醒',
  briefing: '简报',
};

export const jobSet = (job: Job, isNowPaused: boolean): string =>
  isNowPaused
    ? `${JOB_NAMES[job]}已暂停，恢复之前不再发出。恢复请回“恢复${JOB_NAMES[job]}”。`
    : `${JOB_NAMES[job]}已恢复，到点照常发出。`;

export const jobsListed = (plan: Plan, settings: ReadonlyMap<Job, Setting>): string =>
  [
    '提醒任务：',
    ...JOBS.map(
      (job) => `· ${JOB_NAMES[job]}（${whatItDoes(job, plan)}）：${stateOf(settings.get(job))}`,
    ),
    '可回“暂停季报提醒”“恢复季报提醒”“预览提醒”。',
  ].join('\n');

function whatItDoes(job: Job, plan: Plan): string {
  if (job === 'briefing') return '办公室每日、领导每周，有变化才发';
  const steps = stepsFor(plan, job).length;
  return steps === 0 ? '计划没有写提醒步骤' : `${steps}步`;
}

function stateOf(setting: Setting | undefined): string {
  const last = setting?.values.at(-1);
  return last && isPaused(setting) ? `已暂停（${last.byName}，${momentInWords(last.at)}）` : '正常';
}
