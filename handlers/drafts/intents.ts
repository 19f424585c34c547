import { z } from 'zod';
import { Intent } from '../../src/domain/intent.ts';

export const KeepDraft = z.strictObject({
  kind: z.literal('keep-draft'),
  proposal: Intent,
  /** It is what waits, with what was said to it. */
  isPutRight: z.literal(true).optional(),
  /** …，先不登记: it goes on the shelf at once. */
  isShelved: z.literal(true).optional(),
  /** 收到，…: the reminder that it answers was read. */
  signs: z.literal(true).optional(),
  /** What else was begun in the same message: each is shown when the one before it is settled. */
  more: z.array(Intent).optional(),
});
export type KeepDraft = z.infer<typeof KeepDraft>;

/** 确认, 取消; 确认482193 names the one draft that was shown with that number. */
export const ConfirmDraft = z.strictObject({
  kind: z.literal('confirm-draft'),
  draft: z.int().optional(),
});
export type ConfirmDraft = z.infer<typeof ConfirmDraft>;

export const CancelDraft = z.strictObject({
  kind: z.literal('cancel-draft'),
  draft: z.int().optional(),
});
export type CancelDraft = z.infer<typeof CancelDraft>;

/** 报吧, 没问题, 好的: a yes in other words. `by-name` names the deed, `politely` may mean nothing by it. */
export const AgreeToDraft = z.strictObject({
  kind: z.literal('agree-to-draft'),
  how: z.enum(['by-name', 'plainly', 'politely']),
});
export type AgreeToDraft = z.infer<typeof AgreeToDraft>;

/** 发错了, 算了. */
export const DoubtDraft = z.strictObject({
  kind: z.literal('doubt-draft'),
  /** 改成请环卫中心研究: what was to be changed, and was not understood. */
  said: z.string().optional(),
  /** 算了, and no word of an error. */
  isLeft: z.literal(true).optional(),
});
export type DoubtDraft = z.infer<typeof DoubtDraft>;

/** 先别报这个; empty for all that waits. */
export const ShelveDraft = z.strictObject({
  kind: z.literal('shelve-draft'),
  tasks: z.array(z.int()),
  /** 等等，还有园林那块: the message, where what stands behind the wait may have been meant to change it; absent where nothing does. */
  said: z.string().optional(),
});
export type ShelveDraft = z.infer<typeof ShelveDraft>;

/** 那个可以报了; null for the only one on the shelf. */
export const TakeUpDraft = z.strictObject({
  kind: z.literal('take-up-draft'),
  task: z.int().nullable(),
});
export type TakeUpDraft = z.infer<typeof TakeUpDraft>;

/** 继续: a draft that has grown old is shown again. */
export const ResumeDraft = z.strictObject({
  kind: z.literal('resume-draft'),
  /** 昨天那条还在吧: whether it is still there was asked. */
  isAsked: z.literal(true).optional(),
});
export type ResumeDraft = z.infer<typeof ResumeDraft>;

/** 刚才那个不改了，还按原来的; 还是改回去吧. */
export const GoBack = z.strictObject({ kind: z.literal('go-back'), said: z.string() });
export type GoBack = z.infer<typeof GoBack>;

/** 地点写错了，是大明湖, right after something was settled of which nobody understood it. */
export const DoubtSettled = z.strictObject({ kind: z.literal('doubt-settled'), said: z.string() });
export type DoubtSettled = z.infer<typeof DoubtSettled>;
