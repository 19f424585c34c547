import { z } from 'zod';

/** 文种: the fifteen of 《党政机关公文处理工作条例》 第八条. */
export const DocumentForm = z.enum([
  '决议',
  '决定',
  '命令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
]);
export type DocumentForm = z.infer<typeof DocumentForm>;

/** In whose name it is issued: “天桥区城市治理提升行动指挥部” or its “办公室” (附件2 一（一）1), and in no other. */
export const IssuingName = z.enum(['command', 'office']);
export type IssuingName = z.infer<typeof IssuingName>;

/** 承办: the group that drafts it by its number, or the office itself. */
export const DocumentHost = z.union([z.int().positive(), z.literal('office')]);
export type DocumentHost = z.infer<typeof DocumentHost>;

/** An official document (公文) as it is drafted, by a person or by another piece of the office's work; null for what is not said yet. */
export const DocumentDraft = z.strictObject({
  issuedAs: IssuingName.nullable(),
  /** A name that is neither of the two, as it was said. */
  otherName: z.string().nullable(),
  host: DocumentHost.nullable(),
  form: DocumentForm.nullable(),
  title: z.string().nullable(),
  /** 主送. */
  sendTo: z.string().nullable(),
  /** 抄送. */
  copyTo: z.string().nullable(),
  text: z.string().nullable(),
  /** 报送: it goes up, and is not sent down or sideways. */
  isUpward: z.boolean(),
  /** 特急, 加急. */
  urgency: z.string().nullable(),
  /** Whether the drafter takes it for 重要; the office decides. */
  isProposedImportant: z.boolean(),
});
export type DocumentDraft = z.infer<typeof DocumentDraft>;

/** Whether what waits for a 确认 is a document. */
export const isDocumentDraft = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'draft-document';
