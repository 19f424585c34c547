import { z } from 'zod';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import { Colour } from '../../src/domain/light.ts';
import { Period } from '../../src/domain/period.ts';

const task = z.int().nullable();
const unit = z.string().min(1).nullable();
const group = z.int().nullable();
/** Whether the lines that did not fit at first are asked for: 全部. */
const isRest = z.boolean().default(false);

/** 总体进展, 第六组进展: how all tasks stand, or those of a group. */
export const AskOverview = z.strictObject({
  kind: z.literal('ask-overview'),
  group: group.default(null),
});
export type AskOverview = z.infer<typeof AskOverview>;

/**
 * 谁没报, 哪些任务没报: of the units' reports, also by their tasks or group by group, or of the groups' own monthly reports;
 * null means the period now due, and all groups.
 */
export const AskMissing = z.strictObject({
  kind: z.literal('ask-missing'),
  of: z.enum(['units', 'tasks', 'by-group', 'groups']),
  period: Period.nullable(),
  group,
  isRest,
});
export type AskMissing = z.infer<typeof AskMissing>;

/**
 * 收齐了叫我一声, 城管局报了告诉我: when the last one of them has reported, of all or of one unit or working group; 各组报齐了叫我: when
 * the groups' own reports have come.
 */
export const TellWhenAllIn = z.strictObject({
  kind: z.literal('tell-when-all-in'),
  of: z.enum(['units', 'groups']),
  period: Period.nullable(),
  unit: z.string().min(1).nullable(),
  group,
});
export type TellWhenAllIn = z.infer<typeof TellWhenAllIn>;

/** 不用叫我了. */
export const TellNoMore = z.strictObject({ kind: z.literal('tell-no-more') });
export type TellNoMore = z.infer<typeof TellNoMore>;

/** 跟上个月比好了几项: what has changed since the end of a period, of all tasks or of a group's; null means the month before. */
export const AskChanges = z.strictObject({
  kind: z.literal('ask-changes'),
  group,
  period: Period.nullable(),
});
export type AskChanges = z.infer<typeof AskChanges>;

/**
 * 谁报了, 谁迟报了; 环卫报了没有, 37还没报吧: of all units, or of the one or the task that is named; `last`: of whatever came last; `nil`:
 * of those reports that say that there is nothing new.
 */
export const AskReported = z.strictObject({
  kind: z.literal('ask-reported'),
  of: z.enum(['given', 'late', 'last', 'nil']),
  task,
  unit,
  group,
  period: Period.nullable(),
  /** How many tasks a unit owes a report on, as the asker takes it to be. */
  claimedCount: z.int().optional(),
  /** On no more than these tasks, as the asker takes it to be. */
  onlyOn: z.array(z.int().positive()).min(1).optional(),
  isRest,
});
export type AskReported = z.infer<typeof AskReported>;

/** 园林和城管谁的活干得快些, 宣传部和文旅谁还没交: how far several units are with what they owe and with their numbers, side by side. */
export const CompareReported = z.strictObject({
  kind: z.literal('compare-reported'),
  units: z.array(z.string().min(1)).min(2),
  period: Period.nullable(),
});
export type CompareReported = z.infer<typeof CompareReported>;

/** 区水务局今年报了几次: how often a unit, a task or a group was reported on since the notice. */
export const AskTimesReported = z.strictObject({
  kind: z.literal('ask-times-reported'),
  task,
  unit,
  group,
});
export type AskTimesReported = z.infer<typeof AskTimesReported>;

/** 今天有谁报了, 这周收上来几份: what came between two days, both included, of whatever period. */
export const AskReceived = z.strictObject({
  kind: z.literal('ask-received'),
  from: CalendarDay,
  to: CalendarDay,
  task,
  unit,
  group,
  isRest,
});
export type AskReceived = z.infer<typeof AskReceived>;

/**
 * 哪些目标完成了, 哪几项有点悬, 哪一组最慢, 完成率最低的三项: which numbers are reached, which work is behind, or which come first or last by
 * their share; of all or of a group.
 */
export const AskGoals = z.strictObject({
  kind: z.literal('ask-goals'),
  which: z.enum(['reached', 'behind', 'first', 'last']),
  group,
  /** Of these tasks alone; absent for all. */
  tasks: z.array(z.int().positive()).min(1).optional(),
  /** Of one task these of its numbers alone, by their places; absent for all. */
  places: z.array(z.int().nonnegative()).min(2).optional(),
  /** How many of them are asked for; absent for all. */
  most: z.int().positive().optional(),
  isRest,
});
export type AskGoals = z.infer<typeof AskGoals>;

/** 红的是哪些, 任务8为什么红: the lights of one colour, of all that burn, or of the task that is named. */
export const AskLights = z.strictObject({
  kind: z.literal('ask-lights'),
  colour: Colour.nullable(),
  task,
  group,
  /** Of the tasks of one unit alone. */
  unit: z.string().min(1).nullish(),
  isRest,
});
export type AskLights = z.infer<typeof AskLights>;

/** 今天的简报: the briefing that the speaker was sent last. */
export const AskBriefing = z.strictObject({ kind: z.literal('ask-briefing') });
export type AskBriefing = z.infer<typeof AskBriefing>;
