import { z } from 'zod';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import { Period } from '../../src/domain/period.ts';

const group = z.int();

/** 催一下没报的: null for the period that is now being reported, and for all groups that the speaker acts for. */
export const UrgeMissing = z.strictObject({
  kind: z.literal('urge-missing'),
  period: Period.nullable(),
  group: group.nullable(),
  /** 催一下环卫, 让水务局报任务8: only these units, or only these tasks; absent for all. */
  units: z.array(z.string()).optional(),
  tasks: z.array(z.int()).optional(),
  /** 明天下班前: by when, in the words of whoever urges; absent where they set no limit. */
  by: z.strictObject({ day: CalendarDay, until: z.string() }).optional(),
  /** 会前: words that set a limit without saying when it is. */
  unclear: z.string().optional(),
  /** 让把拆违清单带上: what else is asked of them, in the words of whoever urges. */
  note: z.string().optional(),
  /** 别催环卫: not these units, whoever else is urged. */
  except: z.array(z.string()).optional(),
});
export type UrgeMissing = z.infer<typeof UrgeMissing>;

/** 签收: what the clerk sent last, or the message with that number, has reached its reader. */
export const SignFor = z.strictObject({
  kind: z.literal('sign-for'),
  message: z.int().optional(),
  /** 收到，公厕完成4座: of reminders alone, and no word where none waits. */
  isOfNudges: z.literal(true).optional(),
});
export type SignFor = z.infer<typeof SignFor>;

/** 下午3点再提醒: the day YYYY-MM-DD and the time HH:MM in Shanghai. */
export const RemindLater = z.strictObject({
  kind: z.literal('remind-later'),
  day: CalendarDay,
  time: z.string().regex(/^\d{2}:\d{2}$/),
  /** 还是五点吧: in the place of the one that the speaker set last. */
  isInstead: z.literal(true).optional(),
});
export type RemindLater = z.infer<typeof RemindLater>;

/** 暂停提醒: null where the words do not say until when, or who is told instead. */
export const PauseNudges = z.strictObject({
  kind: z.literal('pause-nudges'),
  from: CalendarDay,
  until: CalendarDay.nullable(),
  cover: z.string().nullable(),
});
export type PauseNudges = z.infer<typeof PauseNudges>;

export const ResumeNudges = z.strictObject({ kind: z.literal('resume-nudges') });
export type ResumeNudges = z.infer<typeof ResumeNudges>;

/** 谁没签收, 政法委签收没: of the reminders of the last days. */
export const AskUnsigned = z.strictObject({
  kind: z.literal('ask-unsigned'),
  unit: z.string().min(1).nullable(),
  isRest: z.boolean(),
});
export type AskUnsigned = z.infer<typeof AskUnsigned>;

/** 办公室催我啥了: what the clerk sent the speaker lately. */
export const AskSent = z.strictObject({ kind: z.literal('ask-sent') });
export type AskSent = z.infer<typeof AskSent>;

/** 教体局这几天谁收提醒: who is told instead of whom; null for all who are away. */
export const AskCover = z.strictObject({
  kind: z.literal('ask-cover'),
  unit: z.string().min(1).nullable(),
});
export type AskCover = z.infer<typeof AskCover>;

/** 截止前几天开始提醒: on which days the clerk reminds, and whom. */
export const AskWhenReminded = z.strictObject({ kind: z.literal('ask-when-reminded') });
export type AskWhenReminded = z.infer<typeof AskWhenReminded>;

/** 还会再催我吗, 这期间谁替我收, 停到几号: how the speaker's own reminders stand. */
export const AskOwnReminders = z.strictObject({ kind: z.literal('ask-own-reminders') });
export type AskOwnReminders = z.infer<typeof AskOwnReminders>;

/** 出差谁代我. */
export const AskHowToPause = z.strictObject({ kind: z.literal('ask-how-to-pause') });
export type AskHowToPause = z.infer<typeof AskHowToPause>;

/** 刚才总共提醒了多少家, 催过水务局没有: what was urged, by whom, and what became of it. */
export const AskUrged = z.strictObject({
  kind: z.literal('ask-urged'),
  unit: z.string().min(1).nullable(),
  period: Period.nullable(),
});
export type AskUrged = z.infer<typeof AskUrged>;
