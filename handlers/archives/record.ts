import { z } from 'zod';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import type { Kind } from '../../src/domain/kept.ts';
import { MatterRef, matterShape } from '../../src/domain/matter.ts';
import { Moment } from '../../src/domain/message.ts';
import { stepsTaken } from '../../src/domain/procedure.ts';
import { STEPS } from './steps.ts';

/** “治理项目前期工作、治理过程、竣工验收到后期维护各阶段” (附件2 七2). */
export const Phase = z.enum(['前期', '过程', '竣工验收', '后期维护']);
export type Phase = z.infer<typeof Phase>;

/** “文字、图表、声像等不同形式的历史记录” (附件2 七2). */
export const Carrier = z.enum(['文字', '图表', '声像']);
export type Carrier = z.infer<typeof Carrier>;

/** A line of the register: one thing that is on file (附件2 七1 登记造册). */
export const ArchiveItem = z.strictObject({
  /** 卷号: 4-2020-1, of group 4; the office's own begin with 0. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  group: z.int().nonnegative(),
  year: z.int(),
  serial: z.int().positive(),
  /** What it is, so that it is filed once: the record, or the message that brought it. */
  fact: z.string().min(1),
  source: MatterRef.nullable(),
  title: z.string().min(1),
  task: z.int().nullable(),
  phase: Phase,
  carrier: Carrier,
  day: CalendarDay,
  /** 页数, where it was said. */
  pages: z.int().positive().optional(),
  /** 责任者. */
  responsible: z.string().min(1),
  /** 文号. */
  documentNumber: z.string().nullable(),
  /** SHA-256 of what the record says; null of what did not pass through the clerk. */
  textHash: z.string().nullable(),
  /** How it was filed before it was put right, the first first. */
  before: z
    .array(
      z.strictObject({
        task: z.int().nullable(),
        phase: Phase,
        carrier: Carrier,
        title: z.string().optional(),
        cause: z.string().min(1),
      }),
    )
    .optional(),
  /** Who took it out of the register again; its number stays given, and what it was of may be filed anew. */
  withdrawn: z
    .strictObject({
      fact: z.string().min(1),
      by: z.string().min(1),
      byName: z.string().min(1),
      at: Moment,
      cause: z.string().min(1),
    })
    .optional(),
  by: z.string().min(1),
  at: Moment,
  cause: z.string().min(1),
});
export type ArchiveItem = z.infer<typeof ArchiveItem>;

export const ARCHIVE_ITEMS: Kind<ArchiveItem> = {
  name: 'archive_items',
  schema: ArchiveItem,
  indexes: [{ paths: ['fact'], unique: true }, { paths: ['group', 'year'] }, { paths: ['task'] }],
};

/** Who found something of a task, and when. */
export const Found = z.strictObject({
  day: CalendarDay,
  by: z.string().min(1),
  byName: z.string().min(1),
  at: Moment,
  cause: z.string().min(1),
});
export type Found = z.infer<typeof Found>;

/** 任务28完成, as the office found: from then on its archives are handed over (附件2 七3). */
export const FinishedTask = z.strictObject({
  /** The task's number. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  task: z.int().positive(),
  day: CalendarDay,
  by: z.string().min(1),
  byName: z.string().min(1),
  at: Moment,
  cause: z.string().min(1),
  /** Who found that it is not finished after all; null and absent while it is. */
  reopened: Found.nullable().optional(),
  /** Who found it finished, and not, before that. */
  before: z.array(z.strictObject({ finished: Found, reopened: Found })).optional(),
});
export type FinishedTask = z.infer<typeof FinishedTask>;

export const FINISHED_TASKS: Kind<FinishedTask> = {
  name: 'finished_tasks',
  schema: FinishedTask,
  indexes: [],
};

/** 移交: the archives of a task as they go to the office, each with what it was then. */
export const Transfer = z.strictObject({
  ...matterShape,
  task: z.int().positive(),
  group: z.int().positive(),
  items: z
    .array(z.strictObject({ number: z.string(), title: z.string(), hash: z.string() }))
    .min(1),
  steps: stepsTaken(STEPS),
});
export type Transfer = z.infer<typeof Transfer>;

export const TRANSFERS: Kind<Transfer> = {
  name: 'archive_transfers',
  schema: Transfer,
  indexes: [{ paths: ['cause'], unique: true }],
  isAskedWhole: true,
};
