import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import {
  PLAIN_DOCUMENT,
  type PrintedDocument,
  paragraphsOf,
} from '../../../src/domain/printed-document.ts';
import type { Supervision } from '../../../src/domain/supervision.ts';
import { dayInWords } from '../../../src/wording/words.ts';
import { chargedInWords, focusInWords, sourceInWords } from './supervisions.ts';

/** 督办单 for the units that it charges, as it is printed (附件2 六). */
export function slipPrinted(supervision: Supervision, plan: Plan): PrintedDocument {
  const { id, what, reason, focus, dueOn, steps } = supervision;
  const opened = steps.find(({ step }) => step === 'open');
  const body = [
    `一、督办事项：${what}`,
    `二、来源：${sourceInWords(supervision, plan)}`,
    `三、类别：${focusInWords(focus)}${reason === '' ? '' : `（${reason}）`}`,
    `四、责任单位：${chargedInWords(supervision, plan)}`,
    `五、办结时限：${dayInWords(dueOn)}前（含当日）`,
    `请按时限办理，办结后将办理结果报${plan.command.office.short}核销。`,
  ].join('\n');
  return {
    ...PLAIN_DOCUMENT,
    title: `督办单（督办${id}）`,
    sendTo: chargedInWords(supervision, plan),
    body: paragraphsOf(body),
    issuers: [plan.command.office.name],
    issuedOn: opened ? shanghaiDay(opened.at) : null,
  };
}

/** 督办7督办单.docx. */
export const slipPrintedName = ({ id }: Pick<Supervision, 'id'>): string => `督办${id}督办单.docx`;
