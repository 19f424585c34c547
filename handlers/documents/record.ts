import { z } from 'zod';
import { DocumentForm, DocumentHost, IssuingName } from '../../src/domain/document-draft.ts';
import type { Kind } from '../../src/domain/kept.ts';
import { matterShape } from '../../src/domain/matter.ts';
import { stepsTaken } from '../../src/domain/procedure.ts';
import { STEPS } from './steps.ts';

/** What a document says, as of one act: 更正 makes a version, and none is overwritten. */
export const DocumentVersion = z.strictObject({
  title: z.string().min(1),
  /** Null for what is addressed to nobody: 公告. */
  sendTo: z.string().nullable(),
  copyTo: z.string().nullable(),
  text: z.string().min(1),
  /** SHA-256 of all of it. */
  hash: z.string().min(1),
  /** Put forward after the first 签发: it holds only once everybody who signed has consented. */
  isProposed: z.boolean(),
  cause: z.string().min(1),
});
export type DocumentVersion = z.infer<typeof DocumentVersion>;

/** 文号: 济天城提指发〔2020〕1号. */
export const DocumentNumber = z.strictObject({
  prefix: z.string().min(1),
  year: z.int(),
  serial: z.int().positive(),
});
export type DocumentNumber = z.infer<typeof DocumentNumber>;

/** 发文. */
export const OfficialDocument = z.strictObject({
  ...matterShape,
  issuedAs: IssuingName,
  host: DocumentHost,
  form: DocumentForm,
  isUpward: z.boolean(),
  urgency: z.string().nullable(),
  isProposedImportant: z.boolean(),
  /** Who wrote it: nobody checks their own as the office. */
  draftedBy: z.string().min(1),
  draftedByName: z.string().min(1),
  /** The 副总指挥 who signs what the office drafts itself, as the director named them; null for that of the group, or none yet. */
  deputy: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }).nullable(),
  number: DocumentNumber.nullable(),
  /** 40份, 电子件; null until it is printed. */
  copies: z.string().nullable(),
  /** To whom it went; null until then. */
  sentTo: z.string().nullable(),
  versions: z.array(DocumentVersion).min(1),
  steps: stepsTaken(STEPS),
});
export type OfficialDocument = z.infer<typeof OfficialDocument>;

export const DOCUMENTS: Kind<OfficialDocument> = {
  name: 'official_documents',
  schema: OfficialDocument,
  indexes: [{ paths: ['cause'], unique: true }],
  isAskedWhole: true,
};

/** A 文号 that was given, void ones as well: it is never given again. */
export const GivenNumber = z.strictObject({
  /** `${prefix}|${year}|${serial}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  ...DocumentNumber.shape,
  /** The id of the document. */
  document: z.string().min(1),
});
export type GivenNumber = z.infer<typeof GivenNumber>;

export const GIVEN_NUMBERS: Kind<GivenNumber> = {
  name: 'document_numbers',
  schema: GivenNumber,
  indexes: [{ paths: ['document'], unique: true }, { paths: ['prefix', 'year'] }],
};
