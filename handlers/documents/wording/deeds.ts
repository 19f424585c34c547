import type { Plan } from '../../../src/domain/plan.ts';
import { handInWords, matterCalled } from '../../../src/wording/matters.ts';
import type { OfficialDocument } from '../record.ts';
import { textOf } from '../rules.ts';
import { hostInWords, nameInWords, numberInWords } from './documents.ts';

/** What is missing in what was said, behind 还缺. */
export const LACKS = {
  reasonToReturn: '退回的理由（“退回：理由”）',
  reasonToVoid: '作废的理由（“作废：理由”）',
  reasonToRank: '定为重要的理由（“定为重要：理由”）',
  reasonToUnrank: '改为一般公文的理由',
  newText: '新的正文（请直接发来）',
  newTitle: '新的标题（请直接发来）',
  newAddressees: '新的主送或抄送单位（请直接发来）',
  issuingName: '名义（指挥部或指挥部办公室）',
  urgency: '紧急程度（特急、加急或平急）',
  copies: '印刷份数（如“印刷40份”；不印纸件请写“电子件”）',
  recipients: '发送对象（如“已发送：各责任单位”）',
} as const;

const called = ({ id }: OfficialDocument): string =>
  matterCalled({ kind: 'document', number: Number(id) });

/** 发文1：济天城提指办发〔2020〕1号. */
export function numberedOf(document: OfficialDocument, plan: Plan): string | null {
  const { number } = document;
  return (
    number &&
    `${called(document)}（${textOf(document).title}）已登记编号：${numberInWords(number)}，接下来由${hostInWords(document.host, plan)}校对、印刷、装订。`
  );
}

/** It went out, and lies ready for the archive. */
export function filedOf(document: OfficialDocument, plan: Plan): string {
  const hand = document.steps.findLast(({ step }) => step === 'send')?.hand;
  const by = hand ? `已由${handInWords(hand)}` : '已';
  const how = document.isUpward ? '报送' : '发送';
  return `${called(document)}（${textOf(document).title}）${by}${how}${document.sentTo ?? ''}，已列入${hostInWords(document.host, plan)}待归档。`;
}

/** Under another name it needs other signatures, and is judged anew. */
export const issuedNowAs = (document: OfficialDocument, plan: Plan): string =>
  `${called(document)}（${textOf(document).title}）已改为以${nameInWords(document.issuedAs, plan)}名义制发，重新送审。`;

export const urgencySet = (document: OfficialDocument): string =>
  `${called(document)}（${textOf(document).title}）紧急程度已改为${document.urgency ?? '平急'}。`;

/** The director has named who of the 副总指挥 signs. */
export const assignedTo = (document: OfficialDocument): string | null =>
  document.deputy && `${called(document)}由副总指挥${document.deputy.name}签发。`;

/** To whoever put a change forward after the first 签发: one who had signed does not want it (附件2 一（一）4). */
export const changeRefused = (document: OfficialDocument, by: string, why: string): string =>
  `${called(document)}（${textOf(document).title}）的更改，${by}不同意${why === '' ? '' : `：${why}`}。按原文继续办理；确需更改请与签发人商定后再提。`;
