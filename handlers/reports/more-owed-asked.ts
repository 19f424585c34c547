import type { Intent } from '../../src/domain/intent.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import type { Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';

type Says = 'else' | 'lacks' | 'have' | 'all' | 'which' | 'gives' | 'fills';

const hear = clausesBy<Says>([
  ['else', wordsIn('别的 其他 其它 其余 另外 别个 其他的 其它的 剩下 剩下的 剩 还剩 剩余 余下')],
  ['lacks', wordsIn('差 缺 欠 还差 还缺 还欠 落下 落 漏 漏了 少 不差 不缺 不欠 没落下')],
  ['have', wordsIn('有 没有 还有 有没有 还有没有 没 还有没')],
  [
    'all',
    wordsIn(
      '齐 齐了 都齐 都齐了 完 完了 都完了 全了 全齐了 全部 报齐 报齐了 报完 报完了 交齐 交完 结束 结束了 利索了 够了',
    ),
  ],
  ['which', wordsIn('哪 哪个 哪些 哪项 哪几项 哪几个 啥 什么 几项 几个 多少')],
  [
    'gives',
    wordsIn('报 交 要报 要报的 没报 没报的 没交 没交的 该报的 任务 项 要交的 需要报的 用报'),
  ],
  [
    'fills',
    wordsIn('吗 么 吧 不 是不是 我 我们 我们单位 我们局 这 这就 这样 这下 算 算是 就 呢 了没'),
  ],
]);

const LONGEST = 20;
/** 我们三季度这就齐了吧: of the own reports of a period, at any time. */
const OWN = /我|咱|俺/u;
const ASKS = /(?:吗|么|吧|不|没|没有|呢)[啊呀]?[?？]?$|是不是|有没有|[?？]$/u;

/**
 * 还有别的没, 都齐了没, 这就完了吧, right after a report was registered, and 我们三季度这就齐了吧: what the speaker's units still owe. Null for any other
 * text, and at any other time.
 */
export function moreOwedAsked({ body, roles, today, draft, settled }: Said): Intent | null {
  if (draft !== null || unitsReportedFor(roles).length === 0 || body.length > LONGEST) return null;
  const said = plain(body);
  const [named] = findPeriods(said, today);
  const isBehindReport = settled !== null && asReport(settled.proposal) !== null;
  const isOfOwn = named !== undefined && !named.isFuture && OWN.test(said);
  if (!isBehindReport && !isOfOwn) return null;
  const text = named ? said.replace(named.text, '') : said;
  const clauses = hear(text);
  if (clauses.some(({ unknown, times }) => unknown.length + times.length > 0)) return null;
  const says = new Set(clauses.flatMap((clause) => [...clause.says]));
  const isOfMore = says.has('else') || says.has('lacks') || says.has('all');
  const isAsked = ASKS.test(text) || says.has('which');
  const isOpen = says.has('have') && (says.has('which') || ASKS.test(text));
  const period = named && !named.isFuture ? named.period : null;
  return isAsked && (isOfMore || isOpen) ? { kind: 'ask-own-reports', period } : null;
}
