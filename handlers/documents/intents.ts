import { z } from 'zod';
import { DocumentDraft, IssuingName } from '../../src/domain/document-draft.ts';

/** 起草发文，以指挥部办公室名义，标题：……，主送：……，正文：…… */
export const DraftDocument = z.strictObject({
  kind: z.literal('draft-document'),
  ...DocumentDraft.shape,
});
export type DraftDocument = z.infer<typeof DraftDocument>;

/** A file, while a document is being drafted: what it says is its text. */
export const HandInText = z.strictObject({ kind: z.literal('hand-in-text') });
export type HandInText = z.infer<typeof HandInText>;

/** 发文5全文. */
export const ShowDocumentText = z.strictObject({
  kind: z.literal('show-document-text'),
  number: z.int().positive(),
});
export type ShowDocumentText = z.infer<typeof ShowDocumentText>;

/** 设置办公室文号代字 ……. */
export const SetNumberPrefix = z.strictObject({
  kind: z.literal('set-number-prefix'),
  issuedAs: IssuingName,
  prefix: z.string().min(1),
});
export type SetNumberPrefix = z.infer<typeof SetNumberPrefix>;

/** 直接报给总指挥, 以我局名义发给各单位: what goes past the group and the office. */
export const GoPastOffice = z.strictObject({ kind: z.literal('go-past-office') });
export type GoPastOffice = z.infer<typeof GoPastOffice>;

/** 发文1还能收回来吗: whether it may be taken back, as it stands. */
export const AskTakeBack = z.strictObject({
  kind: z.literal('ask-take-back'),
  number: z.int().positive(),
});
export type AskTakeBack = z.infer<typeof AskTakeBack>;

/** 我可以起草发文不, 我们单位能不能用办公室的名义发个通知: whether the speaker may draft one. */
export const AskMayDraft = z.strictObject({ kind: z.literal('ask-may-draft') });
export type AskMayDraft = z.infer<typeof AskMayDraft>;

/** 为啥要总指挥也签, 还要主任签吗: why this document goes to whom it goes; null where none was spoken of, and the rule answers. */
export const AskRoute = z.strictObject({
  kind: z.literal('ask-route'),
  number: z.int().positive().nullable(),
});
export type AskRoute = z.infer<typeof AskRoute>;
