import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { standing } from '../../../src/domain/procedure.ts';
import type { Cell, Sheet } from '../../../src/domain/sheet.ts';
import type { OfficialDocument } from '../record.ts';
import { lastSignature, tableOf, textOf } from '../rules.ts';
import { endedInWords } from './desk.ts';
import { hostInWords, numberInWords, signerInWords } from './documents.ts';

/** 发文登记簿, void numbers among them (附件2 一（一）1 登记编号). */
export const documentRegister = (documents: readonly OfficialDocument[], plan: Plan): Sheet => ({
  title: '发文登记簿',
  note: null,
  columns: [
    { title: '序号', kind: 'number' },
    { title: '文号', kind: 'text', width: 16 },
    { title: '标题', kind: 'text', width: 30 },
    { title: '文种', kind: 'text' },
    { title: '承办', kind: 'text' },
    { title: '签发人', kind: 'text' },
    { title: '成文日期', kind: 'day' },
    { title: '主送', kind: 'text', width: 16 },
    { title: '份数', kind: 'text' },
    { title: '发送日', kind: 'day' },
    { title: '备注', kind: 'text', width: 16 },
  ],
  sections: [{ title: null, rows: documents.map((one) => rowOf(one, plan)) }],
  foot: [],
});

function rowOf(document: OfficialDocument, plan: Plan): Cell[] {
  const { title, sendTo } = textOf(document);
  const signed = lastSignature(document);
  const sent = standing(tableOf(document), document).find(({ step }) => step === 'send');
  return [
    Number(document.id),
    document.number ? numberInWords(document.number) : null,
    title,
    document.form,
    hostInWords(document.host, plan),
    signed && signerInWords(signed),
    signed?.day ?? null,
    sendTo,
    document.copies,
    sent ? shanghaiDay(sent.at) : null,
    endedInWords(document) ?? '在办',
  ];
}
