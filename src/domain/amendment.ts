import { z } from 'zod';
import { Period } from './period.ts';
import { Achievement, Correction, Doubt, NotedFigure, ReportItem } from './report-reading.ts';

/** Null where the words do not say which: the only one that the report speaks of. */
const task = z.int().nullable();
const section = z.enum(['progress', 'problems', 'next', 'experience']);

/** One change of a report that waits, or of one on record. */
export const Amendment = z.discriminatedUnion('kind', [
  /** 还有补装了20盏; another task's whole item: what comes on top. */
  z.strictObject({
    kind: z.literal('add'),
    items: z.array(ReportItem),
    doubt: Doubt.nullable(),
    /** 巡查系统老掉线: told to a draft, and understood as nothing else. */
    isRemark: z.literal(true).optional(),
  }),
  /** 问题：苗木到货晚: a section said anew; `metrics` are the numbers of a new progress, `noted` its other figures where they are known. */
  z.strictObject({
    kind: z.literal('say'),
    task,
    section,
    text: z.string(),
    metrics: z.array(Achievement).nullable(),
    noted: z.array(NotedFigure).optional(),
  }),
  /** 问题那条拿掉. */
  z.strictObject({ kind: z.literal('unsay'), task, section }),
  /** 任务32的不报了. */
  z.strictObject({ kind: z.literal('drop'), task: z.int() }),
  /** 这条不报了, of what was asked back about. */
  z.strictObject({ kind: z.literal('drop-doubted') }),
  /** 亮灯率是98%: a number and as it should be; null where nothing that was told fits it. */
  z.strictObject({
    kind: z.literal('put-right'),
    task,
    correction: Correction,
    right: Achievement.nullable(),
  }),
  /** 打错了，是…: something is to be put right, and fits nothing that was told. */
  z.strictObject({
    kind: z.literal('put-what-right'),
    /** 分三条写: how it is to be written; 算累计的吧: of which figure is not said. */
    about: z.enum(['writing', 'figure']).optional(),
  }),
  /** 绿道那个数先撤回: a number with the words that state it. */
  z.strictObject({ kind: z.literal('strike'), task, metric: Achievement }),
  /** 这是6月份的. */
  z.strictObject({ kind: z.literal('date'), task, period: Period }),
  /** 28, 98.6%, 全部: what was asked back about. */
  z.strictObject({ kind: z.literal('mean-task'), task: z.int() }),
  z.strictObject({ kind: z.literal('mean-number'), value: z.number(), unit: z.string() }),
  z.strictObject({ kind: z.literal('mean-all-owed') }),
  /** 都是: of every task of the draft. */
  z.strictObject({ kind: z.literal('mean-every-task') }),
  /** 区水务局, 第2个: which of the speaker's units reports. */
  z.strictObject({ kind: z.literal('mean-unit'), unit: z.string() }),
]);
export type Amendment = z.infer<typeof Amendment>;
