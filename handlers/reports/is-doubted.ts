import type { Doubt, ReportItem } from '../../src/domain/report-reading.ts';

/** Whether it was asked back about an item. */
export const isDoubted = ({ task, metrics }: ReportItem, doubt: Doubt | null): boolean =>
  doubt !== null &&
  (doubt.reason === 'which_of_draft'
    ? task === null
    : doubt.reason === 'implausible_value'
      ? metrics.some(({ quote }) => quote === doubt.word)
      : task === null || doubt.tasks.includes(task) || doubt.reason === 'task_not_exist');
