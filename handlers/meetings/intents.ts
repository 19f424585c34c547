import { z } from 'zod';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import { MeetingType } from './record.ts';

const Clock = z.string().regex(/^\d{2}:\d{2}$/u);

/** Who is to come beside those whom the sort of meeting brings, or in their place; units by their names, groups by their numbers. */
export const Guests = z.strictObject({
  units: z.array(z.string()),
  groups: z.array(z.int().positive()),
});
export type Guests = z.infer<typeof Guests>;

/** What a unit is to prepare for a meeting, by when; null for what is not said. */
const MaterialSaid = z.strictObject({
  what: z.string(),
  unit: z.string().nullable(),
  dueOn: CalendarDay.nullable(),
});
export type MaterialSaid = z.infer<typeof MaterialSaid>;

/** 召开第四组会议，6月8日下午2点，…; null for what is not said. */
export const PlanMeeting = z.strictObject({
  kind: z.literal('plan-meeting'),
  type: MeetingType.nullable(),
  group: z.int().positive().nullable(),
  agenda: z.string().nullable(),
  day: CalendarDay.nullable(),
  time: Clock.nullable(),
  place: z.string().nullable(),
  /** Those named in the place of the usual ones; null where nobody is. */
  only: Guests.nullable(),
  added: Guests,
  dropped: Guests,
  /** Absent where nothing is to be prepared. */
  materials: z.array(MaterialSaid).optional(),
  /** 建议召开: time and place are for the host to say once it is convened. */
  isSuggested: z.boolean(),
});
export type PlanMeeting = z.infer<typeof PlanMeeting>;

/** 会议2改到6月9日上午9点, 会议2增加区财政局; null and empty for what stays as it is. */
export const ChangeMeeting = z.strictObject({
  kind: z.literal('change-meeting'),
  meeting: z.int().positive(),
  /** 周二, with no word of which week: of the meeting's own, where that is still to come. */
  isOfItsWeek: z.literal(true).optional(),
  /** 往后挪一天, 推迟半小时: reckoned from the day and the time that it has. */
  movedBy: z.string().optional(),
  agenda: z.string().nullable(),
  /** What comes to the 议题 that it has. */
  moreAgenda: z.string().optional(),
  day: CalendarDay.nullable(),
  time: Clock.nullable(),
  place: z.string().nullable(),
  added: Guests,
  dropped: Guests,
});
export type ChangeMeeting = z.infer<typeof ChangeMeeting>;

/** 会议2材料：区住建局准备选址方案，6月5日前. */
export const AskMaterials = z.strictObject({
  kind: z.literal('ask-materials'),
  meeting: z.int().positive(),
  materials: z.array(MaterialSaid),
});
export type AskMaterials = z.infer<typeof AskMaterials>;

/** 会议2情况：到会8家；议定：1.由区住建局6月30日前完成选址. `decisions` is null where nothing is said of any. */
export const ReportMeeting = z.strictObject({
  kind: z.literal('report-meeting'),
  meeting: z.int().positive(),
  text: z.string(),
  attended: z.string().nullable(),
  decisions: z
    .array(
      z.strictObject({
        text: z.string(),
        units: z.array(z.string()),
        dueOn: CalendarDay.nullable(),
        task: z.int().nullable(),
      }),
    )
    .nullable(),
});
export type ReportMeeting = z.infer<typeof ReportMeeting>;

/** 会议2回执. */
export const ShowReplies = z.strictObject({
  kind: z.literal('show-replies'),
  meeting: z.int().positive(),
});
export type ShowReplies = z.infer<typeof ShowReplies>;

/** 会议2通知. */
export const ShowNotice = z.strictObject({
  kind: z.literal('show-notice'),
  meeting: z.int().positive(),
});
export type ShowNotice = z.infer<typeof ShowNotice>;

/** 会议2起草纪要. */
export const DraftMinutes = z.strictObject({
  kind: z.literal('draft-minutes'),
  meeting: z.int().positive(),
});
export type DraftMinutes = z.infer<typeof DraftMinutes>;
