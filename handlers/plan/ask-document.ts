import { answer, type Handler } from '../../src/context.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { AskDocument } from '../../src/domain/question.ts';
import {
  documentAddressee,
  documentAttachments,
  documentBasis,
  documentCard,
  documentDate,
  documentIssuer,
  documentNumber,
  documentPurpose,
  documentTitle,
} from '../../src/wording/document.ts';

/** 文号是多少, 什么时候印发的, 依据什么文件. */
export const askDocument: Handler<AskDocument> = (intent, ctx) =>
  answer(ctx, WORDING[intent.about](ctx.plan.document), 'answer');

const WORDING: Readonly<Record<AskDocument['about'], (document: Plan['document']) => string>> = {
  all: documentCard,
  title: documentTitle,
  number: documentNumber,
  issuer: documentIssuer,
  date: documentDate,
  basis: documentBasis,
  attachments: documentAttachments,
  addressee: documentAddressee,
  purpose: documentPurpose,
};
