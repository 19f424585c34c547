import { z } from 'zod';
import { Intent } from '../../src/domain/intent.ts';

export const KeepDraft = z.strictObject({ kind: z.literal('keep-draft'), proposal: Intent });
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

/** 继续: a draft that has grown old is shown again. */
export const ResumeDraft = z.strictObject({ kind: z.literal('resume-draft') });
export type ResumeDraft = z.infer<typeof ResumeDraft>;
