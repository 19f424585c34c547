import type { Plan } from '../../../src/domain/plan.ts';
import { type PrintedDocument, paragraphsOf } from '../../../src/domain/printed-document.ts';
import type { OfficialDocument } from '../record.ts';
import { lastSignature, textOf } from '../rules.ts';
import { numberInWords } from './documents.ts';

/** 红头文件, as far as it has come: without number and date as long as it is not signed. */
export function documentPrinted(document: OfficialDocument, plan: Plan): PrintedDocument {
  const { title, sendTo, copyTo, text } = textOf(document);
  const { office, name } = plan.command;
  const issuer = document.issuedAs === 'office' ? office.name : name;
  const signed = lastSignature(document);
  return {
    kind: 'document',
    head: document.form === '函' ? issuer : `${issuer}文件`,
    number: document.number ? numberInWords(document.number) : null,
    signers: document.isUpward && signed ? [signed.name] : [],
    urgency: document.urgency,
    title,
    sendTo,
    body: paragraphsOf(withoutAddress(text, sendTo)),
    attachments: [],
    issuers: [issuer],
    issuedOn: signed?.day ?? null,
    remark: null,
    imprint: signed ? { copyTo, printedBy: office.name, printedOn: signed.day } : null,
  };
}

/** 主送机关 stands above the text already. */
function withoutAddress(text: string, sendTo: string | null): string {
  const own = text.trimStart();
  return sendTo !== null && own.startsWith(`${sendTo}：`) ? own.slice(sendTo.length + 1) : text;
}

/** 发文5.docx. */
export const printedName = ({ id }: Pick<OfficialDocument, 'id'>): string => `发文${id}.docx`;
