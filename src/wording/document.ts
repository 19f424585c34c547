import type { Plan } from '../domain/plan.ts';
import { dayInWords } from './words.ts';

type Document = Plan['document'];

export const documentTitle = (document: Document): string =>
  `文件标题：${document.title}（${document.number}）`;
export const documentNumber = (document: Document): string => `文号是${document.number}。`;
export const documentIssuer = (document: Document): string => `发文单位是${document.issuer}。`;
export const documentDate = (document: Document): string =>
  `印发日期是${dayInWords(document.issuedOn)}（${document.number}）。`;
export const documentAddressee = (document: Document): string => `主送：${document.addressee}。`;
export const documentPurpose = (document: Document): string => `文件写明：“${document.purpose}”`;

export const documentBasis = (document: Document): string =>
  [
    '文件写到的依据：',
    ...document.basis.map(
      ({ name, number, place }) => `· ${name}${number ? `（${number}）` : ''}——${place}`,
    ),
  ].join('\n');

export const documentAttachments = (document: Document): string =>
  [
    `共${document.attachments.length}个附件：`,
    ...document.attachments.map((title, index) => `${index + 1}. ${title}`),
  ].join('\n');

export const documentCard = (document: Document): string =>
  [
    document.title,
    `文号：${document.number}`,
    `发文单位：${document.issuer}`,
    `印发日期：${dayInWords(document.issuedOn)}`,
    `主送：${document.addressee}`,
    `附件：${document.attachments.length}个`,
  ].join('\n');
