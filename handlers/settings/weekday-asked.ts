import type { Intent } from '../../src/domain/intent.ts';
import { Period } from '../../src/domain/period.ts';
import { dayMeant } from '../../src/reading/calendar/day-meant.ts';
import type { Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';

type Says = 'weekday' | 'works' | 'that' | 'fills';

const hear = clausesBy<Says>([
  ['weekday', wordsIn('周几 星期几 礼拜几 周几啊 几')],
  [
    'works',
    wordsIn(
      '上班 上不上班 工作日 休息 休息日 休不休息 放假 放不放假 周末 周六 周日 星期天 星期六 星期日 礼拜天 礼拜六 双休日 双休 节假日 假期 休 赶上周末 赶上假期 赶上放假 上不上',
    ),
  ],
  [
    'that',
    wordsIn('那天 那一天 当天 这天 截止 截止日 截止那天 到期那天 最后一天 那日 那个日子 到期 期限'),
  ],
  ['fills', wordsIn('吗 么 吧 不 没 没有 不是 是不是 赶上 碰上 正好 刚好 得 要')],
]);

const LONGEST = 20;
const ASKS = /几|(?:吗|么|吧|不|没|没有)[啊呀呢]?[?？]?$|是不是|[上休放]不[上休放]|[?？]$/u;
const DAY_NAMED =
  /周几|星期几|礼拜几|周末|上班|工作日|休息|双休|放假|节假日|假期|(?:周|星期|礼拜)[六日天]/u;
/** After these 那天 is the day by which reports are due. */
const OF_DUE_DAYS: ReadonlySet<string> = new Set([
  'ask-due',
  'ask-own-reports',
  'ask-how-to-extend',
  'ask-weekday',
  'ask-open',
  'ask-own-reminders',
]);

/**
 * 12号是周几, and 那天上班吧 after the day by which reports are due was asked: what day of the week it is, and whether it is worked. Null for any
 * other text, and where no day is named or was spoken of.
 */
export function weekdayAsked({ body, today, asked }: Said): Intent | null {
  const text = plain(body);
  if (text.length > LONGEST || !DAY_NAMED.test(text) || !ASKS.test(text)) return null;
  const said = text.replace(WEEKDAY, '周几').replace(REST, '休息日');
  const named = dayMeant(said, today);
  const clauses = hear(named ? `${said.slice(0, named.start)}那天${said.slice(named.end)}` : said);
  if (clauses.some(({ unknown }) => unknown.length > 0)) return null;
  const says = new Set(clauses.flatMap((clause) => [...clause.says]));
  if (!says.has('weekday') && !says.has('works')) return null;
  if (named) return { kind: 'ask-weekday', day: named.day, period: null };
  if (asked === null || !OF_DUE_DAYS.has(asked.kind)) return null;
  return { kind: 'ask-weekday', day: null, period: Period.safeParse(asked.period).data ?? null };
}

/** Words about time would else be taken for a day. */
const WEEKDAY = /(?:周|星期|礼拜)几/u;
const REST = /周末|(?:周|星期|礼拜)[六日天]/u;
