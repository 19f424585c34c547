import type { PeriodAsked, ReportReading } from '../../domain/report-reading.ts';
import { piecesBy, wordsIn } from '../words/pieces.ts';
import { findReportPeriods } from './report-periods.ts';

/** A text without the words that ask for which period it counts, and these. */
export interface ApartFromPeriod {
  readonly rest: string;
  readonly asked: PeriodAsked;
}

/**
 * What a report asks of its own period, wherever it does: …，这个归6月报还是归二季度？ and 公厕完工1座算6月还是7月. Null for a text that asks
 * nothing of it, or nothing else.
 */
export function apartFromPeriod(text: string, today: string): ApartFromPeriod | null {
  if (text.length > LONGEST) return null;
  const clauses = text.split(/(?<=[，,。；;？?！!\n])/u);
  for (const [at, clause] of clauses.entries()) {
    const found = MAY_ASK.test(clause) ? askedIn(clause, today) : null;
    if (!found) continue;
    const rest = clauses.with(at, clause.slice(0, found.start)).join('').trim();
    if (!/[\p{L}\p{N}]{2}/u.test(rest)) return null;
    return { rest: rest.replace(/[，,；;？?\s]$/u, ''), asked: found.asked };
  }
  return null;
}

/** The report for the first of the periods that were named, unless it says itself for which of them it is. */
export const withPeriodAsked = (reading: ReportReading, asked: PeriodAsked): ReportReading => {
  const [first, ...others] = asked.periods;
  const periods = [first, ...others];
  const items = reading.items.map((item) =>
    first === undefined || periods.includes(item.period ?? '') ? item : { ...item, period: first },
  );
  return { ...reading, items, periodAsked: asked };
};

const LONGEST = 400;
const MAY_ASK = /还是|哪个?[月季期]|几月|算不算|算|归|记[到在入]/u;

/** Nobody asks in more characters than these. */
const LONGEST_ASK = 40;

/** Where the end of a clause begins to ask for its period, and the periods that it names. */
function askedIn(clause: string, today: string) {
  const from = Math.max(0, clause.length - LONGEST_ASK);
  const end = clause.slice(from);
  const found = findReportPeriods(end, today);
  if (found.some(({ span }) => NAMES_DAY.test(end.slice(span.start, span.end + 1)))) return null;
  const signs = found.reduceRight(
    (rest, { span: { start, end: after } }) =>
      rest.slice(0, start) + NAMED.repeat(after - start) + rest.slice(after),
    end,
  );
  const start = [...signs].findIndex((_, at) => leavesOpen(signs.slice(at)));
  if (start < 0 || UNTIL.test(signs.slice(0, start))) return null;
  const meant = found.filter(({ span, isFuture }) => span.start >= start && !isFuture);
  const periods = [...new Set(meant.map(({ period }) => period))];
  return { start: from + start, asked: { words: end.slice(start).trim(), periods } };
}

/** 是10月底还是12月底 asks by when, and for no period. */
const NAMES_DAY = /月[底末初前中上下]|\d[日号]/u;

/** Stands for each character of the name of a period. */
const NAMED = '季';

/** Whether words do nothing but ask for a period, and leave it open. */
function leavesOpen(words: string): boolean {
  if (FROM_UNTIL.test(words)) return false;
  const { pieces, rest } = piecesOf(words);
  const says = (one: Piece) => pieces.includes(one);
  const isAll = rest === '' && LEADING.has(pieces.find((piece) => piece !== 'mark') ?? 'mark');
  const isOneOf = says('or') && pieces.lastIndexOf('named') > pieces.indexOf('or');
  return isAll && (says('which') || isOneOf || (says('named') && says('asks')));
}

/** 样板街3条是到几月: until when it is, and for no period. */
const UNTIL = /(?<![记归算放写报入填])[到至止]$/u;
const FROM_UNTIL = /^[是要得该应]{0,2}到[几哪]/u;

const LEADING: ReadonlySet<Piece> = new Set<Piece>(['leads', 'which']);

type Piece = 'leads' | 'which' | 'or' | 'named' | 'asks' | 'fills' | 'mark';

const piecesOf = piecesBy<Piece>([
  [
    'leads',
    wordsIn(
      '不知道 不清楚 不晓得 拿不准 请问 这个 这些 这条 这数 这 那 该 应该 算 归 记 写 报 属于 是 放',
    ),
  ],
  ['which', wordsIn('算不算 哪个 哪一个 哪 几')],
  ['or', wordsIn('还是 或者')],
  ['named', [NAMED]],
  ['asks', wordsIn('吗 么 吧 ？ ?')],
  [
    'fills',
    wordsIn(
      '要 填 是不是 到 在 入 进 成 为 里 的 份 月报 季报 月 期 合适 好 对 行 不行 能 可以 呢 呀 啊',
    ),
  ],
  ['mark', [...' \n，,。！!']],
]);
