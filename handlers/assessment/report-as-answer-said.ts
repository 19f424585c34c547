import { isQuarter } from '../../src/domain/period.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import type { WordReader } from '../../src/reading/matters/words.ts';
import { either, named, optional, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import type { AnswerFromReport } from './intents.ts';

/** 用6月月报回复调度1, 这次调度就按本月月报答复: null for any other text. */
export function readReportAsAnswer({ text, today }: Pick<Said, 'text' | 'today'>) {
  const said = plain(text);
  if (said.length > LONGEST) return null;
  const found = [FIRST, SECOND].map((form) => form.exec(said)?.groups).find(Boolean);
  if (!found) return null;
  const { which = '', number, before } = found;
  const dispatch = Number(number ?? before ?? 0);
  return reportAsAnswerTo(dispatch === 0 ? null : dispatch, which, today);
}

/** `which`: what is said of the report, 6月 or 我们组本月的. */
export function reportAsAnswerTo(
  dispatch: number | null,
  which: string,
  today: string,
): AnswerFromReport {
  const month = findPeriods(which, today).find(({ period }) => !isQuarter(period));
  return { kind: 'answer-from-report', dispatch, period: month?.period ?? null, text: null };
}

const LONGEST = 40;
const POLITE = '(?:请|就|直接|帮我|麻烦|那就|先){0,3}';
const REPORT = sequence(
  '(?:用|拿|以|按|照)',
  named('which', '[^，,。；;：:]{0,12}?'),
  '(?:工作)?月报(?:里?的(?:内容|情况))?(?:来|去|直接|作为|当|做){0,2}',
);
const ANSWERS = '(?:回复|答复|答|回)(?:一下)?';
const DISPATCH = either(
  sequence('(?:书面)?调度(?:单)?(?:第|#)?', named('number', '\\d{1,4}'), '号?'),
  sequence(named('before', '\\d{1,4}'), '号(?:书面)?调度(?:单)?'),
  '(?:这次|这个|那个|上面|办公室)?的?(?:书面)?调度(?:单)?',
);
const END = '[吧了呗。！!]{0,2}$';
const FIRST = new RegExp(sequence('^', POLITE, REPORT, ANSWERS, DISPATCH, END), 'u');
const SECOND = new RegExp(
  sequence('^', optional('回复|答复'), DISPATCH, POLITE, REPORT, ANSWERS, END),
  'u',
);

/** Behind the number: 调度1就按本月月报答复. */
export const FROM_REPORT: readonly WordReader[] = [
  {
    word: 'answer-from-report',
    says: new RegExp(sequence('^', POLITE, REPORT.replaceAll('which', 'text'), ANSWERS, END), 'u'),
  },
];
