import { z } from 'zod';
import { nameAsKept } from '../../src/domain/as-kept.ts';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import { isCalendarDay } from '../../src/domain/day.ts';
import { Intent } from '../../src/domain/intent.ts';
import { MatterKind, MatterRef } from '../../src/domain/matter.ts';

/** 同意发文5, 退回：少附件: a word of the office; `matter` is null where it is said in answer to the clerk. */
export const TakeStep = z.strictObject({
  kind: z.literal('take-step'),
  matter: MatterRef.nullable(),
  word: z.string().min(1),
  text: z.string(),
  /** What else it may mean where the word before it is awaited of nothing: 发吧. */
  orElse: z.array(z.strictObject({ word: z.string().min(1), text: z.string() })).optional(),
});
export type TakeStep = z.infer<typeof TakeStep>;

/** 同意发文1、2: each as if it had been said alone. */
export const TakeSeveral = z.strictObject({
  kind: z.literal('take-several'),
  wanted: z.array(Intent).min(1),
});
export type TakeSeveral = z.infer<typeof TakeSeveral>;

/** 批示1反馈写错了，是2处: what is right in what the speaker answered, in the place of what; null where only the right is said. */
export const ReviseAnswer = z.strictObject({
  kind: z.literal('revise-answer'),
  matter: MatterRef,
  wrong: z.string().min(1).nullable().default(null),
  right: z.string().min(1),
});
export type ReviseAnswer = z.infer<typeof ReviseAnswer>;

/** 另外井盖那个也办完了, beside what was done: of which matter it is said is not known. */
export const LeaveApart = z.strictObject({
  kind: z.literal('leave-apart'),
  text: z.string(),
  /** It was asked, and nobody here knows the answer. */
  isAsked: z.literal(true).optional(),
});
export type LeaveApart = z.infer<typeof LeaveApart>;

/** 能改天吗, 调度1能不能宽到7月25日: from whoever is asked to come, or to answer by a day. */
export const WishOtherDay = z.strictObject({
  kind: z.literal('wish-other-day'),
  matter: MatterRef,
  text: z.string().min(1),
});
export type WishOtherDay = z.infer<typeof WishOtherDay>;

/** 算了先不发, where no draft waits for a 确认. */
export const HoldStill = z.strictObject({ kind: z.literal('hold-still') });
export type HoldStill = z.infer<typeof HoldStill>;

/**
 * 发文5, 批示3到哪一步了. `isUnsure`: the matter was named, and what is wanted of it not understood. `isHeld`: nothing is to be done with it
 * now (先不签，等我看看).
 */
export const ShowMatter = z.strictObject({
  kind: z.literal('show-matter'),
  matter: MatterRef,
  isUnsure: z.boolean(),
  isHeld: z.literal(true).optional(),
  /** Which line of it was asked for by its name: 地点定了没. */
  asks: z
    .enum(['place', 'time', 'agenda', 'guests', 'materials', 'due', 'charged', 'addressees'])
    .optional(),
});
export type ShowMatter = z.infer<typeof ShowMatter>;

/** 督办1撤了行不行, 批示1能注结吗: whether the speaker may say this word of it now; nothing is done. */
export const AskMayStep = z.strictObject({
  kind: z.literal('ask-may-step'),
  matter: MatterRef,
  word: z.string().min(1),
});
export type AskMayStep = z.infer<typeof AskMayStep>;

/** 亮化那个通知, where several are called so: which of them, for this word; show where it is only asked of. */
export const AskWhichMatter = z.strictObject({
  kind: z.literal('ask-which-matter'),
  among: z.array(MatterRef).min(2),
  said: z.strictObject({ word: z.string().min(1), text: z.string() }),
});
export type AskWhichMatter = z.infer<typeof AskWhichMatter>;

/** 陈主任签了没: whether somebody, as they are called and by name where the notice names them, has taken a step of theirs; `of`: of which kind. */
export const AskWhoseStep = z.strictObject({
  kind: z.literal('ask-whose-step'),
  who: z.string().min(1),
  name: z.string().nullable(),
  of: MatterKind.nullable(),
});
export type AskWhoseStep = z.infer<typeof AskWhoseStep>;

/** 停车场那个会, where nobody may know of such a one or there is none. */
export const MissMatter = z.strictObject({ kind: z.literal('miss-matter'), of: MatterKind });
export type MissMatter = z.infer<typeof MissMatter>;

/** Which of the records are meant: those under way, past their day, near it, without 签收, or sent back last. */
export const Picked = z.enum(['all', 'open', 'closed', 'late', 'soon', 'unsigned', 'returned']);
export type Picked = z.infer<typeof Picked>;

/** 批示台账, 督办清单, 哪些批示超期了. */
export const ListMatters = z.strictObject({
  kind: z.literal('list-matters'),
  of: MatterKind,
  /** Whose they are to be; null for all. */
  unit: z.string().nullable(),
  group: z.int().positive().nullable(),
  pick: Picked,
  /** The days within which they take place, both included; absent for any. */
  held: z
    .strictObject({ from: z.string().refine(isCalendarDay), to: z.string().refine(isCalendarDay) })
    .optional(),
  /** The days within which they began, came to their end or are due, both included; absent for any. */
  within: z
    .strictObject({
      what: z.enum(['begun', 'ended', 'due']),
      from: z.string().refine(isCalendarDay),
      to: z.string().refine(isCalendarDay),
    })
    .optional(),
  /** Who gave them: 韩, as their title begins, of 韩书记, in these words; `speaker` for who asks. Absent for anybody. */
  giver: z
    .union([
      z.strictObject({ name: z.string().min(1), words: z.string().min(1) }),
      z.literal('speaker'),
    ])
    .optional(),
  /** What they came from: 会议1, or any meeting. Absent for whatever they came from. */
  from: z.strictObject({ kind: MatterKind, number: z.int().positive().nullable() }).optional(),
  page: z.int().positive(),
});
export type ListMatters = z.infer<typeof ListMatters>;

/** 我那个批示咋样了: the last of its kind that was spoken of. `isOwn`: of those in which the speaker had a hand, where there are any. */
export const ShowLately = z.strictObject({
  kind: z.literal('show-lately'),
  of: MatterKind,
  isOwn: z.literal(true).optional(),
});
export type ShowLately = z.infer<typeof ShowLately>;

/** 没签收的催一下, 超期的督办催一催; `of` is null for all that has 签收. */
export const UrgeMatters = z.strictObject({
  kind: z.literal('urge-matters'),
  of: MatterKind.nullable(),
  pick: Picked,
});
export type UrgeMatters = z.infer<typeof UrgeMatters>;

/** 待签, 待办事项: what waits for the speaker, over all kinds. */
export const ListAwaited = z.strictObject({
  kind: z.literal('list-awaited'),
  /** Said to who was not understood, or said no more than 好, while something lies with them. */
  isUnread: z.literal(true).optional(),
});
export type ListAwaited = z.infer<typeof ListAwaited>;

/** 代录发文5：韩利师6月3日签发. */
export const EnterSignature = z.strictObject({
  kind: z.literal('enter-signature'),
  matter: MatterRef,
  name: z.string().overwrite(nameAsKept).nullable(),
  day: CalendarDay.nullable(),
  /** 副总指挥, as which they signed; absent where it was not said. */
  post: z.string().min(1).optional(),
  /** 签收, 反馈：……: what a unit did of which the office knows nobody; absent for a signature. */
  deed: z.strictObject({ word: z.enum(['sign', 'finish']), text: z.string() }).optional(),
});
export type EnterSignature = z.infer<typeof EnterSignature>;

/** 设置第四组分管领导 李四. */
export const NameLeader = z.strictObject({
  kind: z.literal('name-leader'),
  group: z.int().positive(),
  name: z.string().min(1).overwrite(nameAsKept),
});
export type NameLeader = z.infer<typeof NameLeader>;

/** 授权李四代签到6月20日; without a day, it is asked for. */
export const LendPower = z.strictObject({
  kind: z.literal('lend-power'),
  name: z.string().min(1).overwrite(nameAsKept),
  until: CalendarDay.nullable(),
});
export type LendPower = z.infer<typeof LendPower>;

/** 收回授权. */
export const EndLending = z.strictObject({ kind: z.literal('end-lending') });
export type EndLending = z.infer<typeof EndLending>;
