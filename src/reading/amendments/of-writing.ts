import { asksOnly } from '../act.ts';
import { HOW_WRITTEN } from '../words/writing.ts';

/** Whether what is said to a draft orders how it is to be written: 绿道放前面, 分三条写, 措辞正式一点. It is no part of the report. */
export function saysHowToWrite(core: string): boolean {
  if (core.length > LONGEST || !MAY_ORDER.test(core) || asksOnly(core)) return false;
  return core
    .split(/[，,；;。]/u)
    .some((clause) => ORDERS.some((form) => form.test(clause.trim())));
}

const LONGEST = 30;
/** A quick look for what any of them needs; what was written by then tells of work. */
const MAY_ORDER =
  /^(?!.*(?:已|了[^，,。]{0,2}$))(?=.*[写记标注列填排登归算报计弄整放挪移提搁调空按照参仿比格措语字排段括口话润加换缩舍取保混])/u;
const ORDERS = HOW_WRITTEN.map((form) => new RegExp(form, 'u'));
