import { shanghaiDay } from '../../../src/domain/moment.ts';
import { type StepTaken, standing } from '../../../src/domain/procedure.ts';
import { shortDay } from '../../../src/wording/matters.ts';
import type { OfficialDocument } from '../record.ts';
import { isImportant, tableOf, textOf } from '../rules.ts';
import type { DocumentStep } from '../steps.ts';
import { numberInWords } from './documents.ts';

/** 已发送各责任单位，办理完毕; null while it is under way. */
export function endedInWords(document: OfficialDocument): string | null {
  const stands = standing(tableOf(document), document);
  const last = (step: DocumentStep) => stands.findLast((one) => one.step === step);
  if (last('void')) {
    return document.number
      ? `已作废（文号${numberInWords(document.number)}保留，不再使用）`
      : '已作废';
  }
  if (last('withdraw')) return '已撤回';
  const sent = last('send');
  if (!sent) return null;
  const how = document.isUpward ? '报送' : '发送';
  return `已${how}${document.sentTo ?? ''}（${shortDay(shanghaiDay(sent.at))}），办理完毕`;
}

/** To everybody once it is sent: to whom, who of whom may read it. */
export function outlineOf(document: OfficialDocument): readonly string[] {
  const { sendTo } = textOf(document);
  return [...(sendTo ? [`主送：${sendTo}`] : []), `收文单位看全文请发“发文${document.id}全文”`];
}

/** What whoever takes the step must know besides the text. */
export function briefOf(document: OfficialDocument, step: DocumentStep): readonly string[] {
  switch (step) {
    case 'redraft':
      return returnedLines(document);
    case 'check':
      return [
        isImportant(document)
          ? '已定为重要公文。'
          : `是否重要由办公室认定${document.isProposedImportant ? '，承办单位建议列为重要' : ''}。`,
      ];
    case 'proofread':
    case 'print':
    case 'bind':
      return document.number
        ? [`文号${numberInWords(document.number)}，请校对、印刷、装订，写明份数。`]
        : [];
    case 'release':
      return [`已校对、印制${document.copies ?? ''}、装订，请核对。`];
    case 'send': {
      const { sendTo } = textOf(document);
      return [`办公室已放行，发出后请告知${sendTo ? `（主送${sendTo}）` : '发给了谁'}。`];
    }
    default:
      return [];
  }
}

function returnedLines({ steps }: OfficialDocument): readonly string[] {
  const returned: StepTaken | undefined = steps.findLast(({ step }) => step === 'return');
  return returned ? ['改好后重新送审。'] : [];
}
