import { asksOnly } from '../act.ts';
import {
  GREETS_BY_DAY,
  ORDERS_CLERK,
  SAYS_THANKS,
  TELLS_CLERK,
  WRITES_BESIDES,
} from '../words/courtesy.ts';
import { piecesBy, wordsIn } from '../words/pieces.ts';

/**
 * What somebody says besides a greeting, thanks and calling the clerk, wherever these stand: 公厕弄好两座, of 小助手下午好 公厕弄好两座; 都报了吧, of
 * 都报了吧 麻烦了; 取消车位3个, of 下班前报个 取消车位3个 and of 那就一块儿写上 取消车位3个. With `isOrdered`, where nothing waits, also without the order to put it down (帮我登记一下) that closes a text of several clauses. A text that says nothing else stays as it is.
 */
export function withoutCourtesies(text: string, isOrdered: boolean): string {
  const clauses = text.split(BETWEEN);
  const kept = behindAnnouncing(
    clauses.filter((clause) => !isCourtesy(clause)),
    isOrdered,
  );
  const told = isOrdered && kept.length > 1 && ordersClerk(kept.at(-1)) ? kept.slice(0, -1) : kept;
  if (told.length === clauses.length) return text;
  const rest = told.join('').replace(OPEN_ENDS, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

/** A clause keeps the mark behind it; on a phone a blank often stands for one. */
const BETWEEN = /(?<=[，,。；;！!~～\n \u3000])/u;
const ENDS = /[，,。；;！!~～\s]{1,6}$/u;
/** A text does not end with the mark of what stood behind it. */
const OPEN_ENDS = /[，,；;\s]{1,6}$/u;

/** Of a few words at most: more of them in one clause say something. */
function isCourtesy(clause: string): boolean {
  const said = clause.trim().toLowerCase().replace(ENDS, '');
  if (said === '' || said.length > LONGEST) return false;
  const { pieces, rest } = COURTEOUS(said);
  return rest === '' && pieces.some((piece) => piece !== 'idle');
}

/** The clauses behind those with which it is announced that something is told, or is to be written besides. */
function behindAnnouncing(clauses: readonly string[], isNew: boolean): readonly string[] {
  const from = clauses.findIndex((clause) => !announces(clause, isNew));
  return from < 1 || asksOnly(clauses.slice(from).join('')) ? clauses : clauses.slice(from);
}

/** To a draft that waits 报吧 is a yes, and announces nothing. */
function announces(clause: string, isNew: boolean): boolean {
  const said = clause.trim().replace(ENDS, '');
  if (said.length > LONGEST) return false;
  return BESIDES.test(said) || (isNew && ANNOUNCES.test(said));
}

function ordersClerk(clause = ''): boolean {
  const said = clause.trim().replace(ENDS, '');
  return said.length <= LONGEST && ORDERS.test(said);
}

const LONGEST = 14;
const COURTEOUS = piecesBy<'greets' | 'thanks' | 'idle'>([
  ['greets', GREETS_BY_DAY],
  ['thanks', SAYS_THANKS],
  ['idle', wordsIn('您 你 大家 各位 了 啦 哈 啊 呀 的 吧 呢 哦 哟 嘞 们 再次 先')],
]);
const ORDERS = new RegExp(ORDERS_CLERK, 'u');
const ANNOUNCES = new RegExp(TELLS_CLERK, 'u');
const BESIDES = new RegExp(WRITES_BESIDES, 'u');
