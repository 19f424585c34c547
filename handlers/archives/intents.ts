import { z } from 'zod';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import { MatterRef } from '../../src/domain/matter.ts';
import { Carrier, Phase } from './record.ts';

/** 待归档: what is closed and not on file yet; of the speaker's own archives, or of a group that the office names. */
export const ListToFile = z.strictObject({
  kind: z.literal('list-to-file'),
  group: z.int().nullable(),
});
export type ListToFile = z.infer<typeof ListToFile>;

/** 归档发文1：过程，文字, or 归档资料：任务28改造前照片，前期，声像; null for what is not said. */
export const FileItem = z.strictObject({
  kind: z.literal('file-item'),
  matter: MatterRef.nullable(),
  /** Of what did not pass through the clerk; empty for a record. */
  title: z.string(),
  task: z.int().nullable(),
  phase: Phase.nullable(),
  carrier: Carrier.nullable(),
  /** Of which day it is, YYYY-MM-DD, and how many pages it has, where that is said. */
  day: CalendarDay.optional(),
  pages: z.int().positive().optional(),
});
export type FileItem = z.infer<typeof FileItem>;

/** 写错了，是任务11的; 那件录像阶段归错了，是过程. Null for what stays. */
export const CorrectItem = z.strictObject({
  kind: z.literal('correct-item'),
  /** Words of its title; null for the one that was filed last. */
  called: z.string().nullable(),
  task: z.int().nullable(),
  phase: Phase.nullable(),
  carrier: Carrier.nullable(),
  /** 题名改为大中修施工图. */
  title: z.string().min(1).optional(),
  /** 是18张不是20张: words of its title that are wrong, and the right ones. */
  wrong: z.string().min(1).optional(),
  right: z.string().min(1).optional(),
});
export type CorrectItem = z.infer<typeof CorrectItem>;

/** 6-2020-2撤回, 刚才那件归错了，撤掉. `isHeld`: 先别归, of what is on file already. */
export const WithdrawItem = z.strictObject({
  kind: z.literal('withdraw-item'),
  /** Its 档号 or words of its title; null for the one that was filed last. */
  called: z.string().nullable(),
  isHeld: z.boolean(),
});
export type WithdrawItem = z.infer<typeof WithdrawItem>;

/** 6-2020-2算哪个阶段, 刚才归的照片归到哪了; called as in `WithdrawItem`. */
export const ShowItem = z.strictObject({
  kind: z.literal('show-item'),
  called: z.string().nullable(),
});
export type ShowItem = z.infer<typeof ShowItem>;

/** 归档全部: as the clerk suggests, but for what is said of it: 都归了，过程，文字. */
export const FileAll = z.strictObject({
  kind: z.literal('file-all'),
  phase: Phase.optional(),
  carrier: Carrier.optional(),
});
export type FileAll = z.infer<typeof FileAll>;

/** 档案目录; of the speaker's own group, or of one that the office names. */
export const ListArchive = z.strictObject({
  kind: z.literal('list-archive'),
  group: z.int().nullable(),
});
export type ListArchive = z.infer<typeof ListArchive>;

/** 一共归了多少件, 上周归了几件; of one archive, or of all that the speaker may read. */
export const CountArchive = z.strictObject({
  kind: z.literal('count-archive'),
  group: z.int().nullable(),
  /** The days within which it was put on file, both included; absent for any. */
  within: z.strictObject({ from: CalendarDay, to: CalendarDay }).optional(),
});
export type CountArchive = z.infer<typeof CountArchive>;

/** 发文1归档了没. */
export const AskFiled = z.strictObject({ kind: z.literal('ask-filed'), matter: MatterRef });
export type AskFiled = z.infer<typeof AskFiled>;

/** 公厕的照片存了没, 改造照片在哪: what is on file by what it is of and what it is; null and none for what is not said. */
export const AskOnFile = z.strictObject({
  kind: z.literal('ask-on-file'),
  words: z.string().min(1),
  tasks: z.array(z.int()),
  about: z.string(),
  thing: z.string().nullable(),
});
export type AskOnFile = z.infer<typeof AskOnFile>;

/** 我们组档案员是谁; `ofVacant`: 哪些组没有档案员. */
export const ListArchivists = z.strictObject({
  kind: z.literal('list-archivists'),
  group: z.int().nullable(),
  ofVacant: z.boolean(),
});
export type ListArchivists = z.infer<typeof ListArchivists>;

/** 任务28档案. */
export const ShowTaskArchive = z.strictObject({
  kind: z.literal('show-task-archive'),
  task: z.int(),
  /** Whether it is asked if it may be handed over. */
  isOfTransfer: z.literal(true).optional(),
});
export type ShowTaskArchive = z.infer<typeof ShowTaskArchive>;

/** 任务28完成. */
export const FinishTask = z.strictObject({ kind: z.literal('finish-task'), task: z.int() });
export type FinishTask = z.infer<typeof FinishTask>;

/** 任务28还没完成，撤销认定. */
export const ReopenTask = z.strictObject({ kind: z.literal('reopen-task'), task: z.int() });
export type ReopenTask = z.infer<typeof ReopenTask>;

/** 移交任务28档案. */
export const HandOverArchive = z.strictObject({
  kind: z.literal('hand-over-archive'),
  task: z.int(),
});
export type HandOverArchive = z.infer<typeof HandOverArchive>;
