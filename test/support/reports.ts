import type { Act } from '../../src/domain/act.ts';
import { momentIn } from '../../src/domain/moment.ts';
import type { Achievement, Sections } from '../../src/domain/report-reading.ts';
import { type Entry, type Submission, submit } from '../../src/domain/submission.ts';

export const AUTHOR = { id: 'terminal:hw', name: '赵环' };

/** An act of one message; the cause names it: `at` is '2020-06-20 10:00' in Shanghai. */
export function actOf(cause: string, at = '2020-06-20 10:00'): Act {
  const [day = '', time = ''] = at.split(' ');
  return { cause, by: AUTHOR.id, at: momentIn(day, time) };
}

export const EMPTY: Sections = { progress: '', problems: '', next: '', experience: '' };

export const entryOf = (more: Partial<Entry> = {}): Entry => ({
  task: 1,
  unit: '区水务局',
  period: '2020-06',
  ...EMPTY,
  progress: '绿道建成5公里',
  metrics: [],
  isNil: false,
  ...more,
});

/** A submission with one version, made at `at`. */
export const reported = (more: Partial<Entry> = {}, at = '2020-06-20 10:00'): Submission =>
  submit(null, entryOf(more), AUTHOR, actOf(`${JSON.stringify(more)}${at}`, at), false);

/** 绿道建成5公里, towards the first target. */
export const metricOf = (
  value: number,
  unit = '公里',
  more: Partial<Achievement> = {},
): Achievement => ({
  name: '绿道建成',
  value,
  unit,
  quote: `绿道建成${value}${unit}`,
  isAbout: false,
  target: 0,
  ...more,
});
