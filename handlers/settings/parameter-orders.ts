import type { Intent } from '../../src/domain/intent.ts';
import { settableOf } from '../../src/domain/settable.ts';
import { MONTHLY_DAY } from '../../src/domain/setting.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';

const LISTS = /^(?:查?看)?(?:全部|所有)?(?:的)?规则(?:的)?参数(?:清单|列表|有哪些|是什么)?$/u;
const SETS =
  /^设置(?<what>.{2,24}?)(?:改?为|成|[:：=]|到)?(?<value>\d{1,3}|[一二两三四五六七八九十]{1,3}|是|否|算|不算)(?:个?(?:自然)?[天日])?$/u;

/** 规则参数, and 设置批示件办结天数 5天 by the name that the plan gives it; null for any other text. */
export function readParameterCommand(text: string, { plan }: QuestionReader): Intent | null {
  if (!/规则|设置/u.test(text)) return null;
  const said = plain(text).replace(/(?<![?？。!！])[?？。!！]+$/u, '');
  if (LISTS.test(said)) return { kind: 'list-parameters' };
  const groups = SETS.exec(said)?.groups;
  if (!groups) return null;
  const { what = '', value = '' } = groups;
  const parameter = plan.parameters.find(({ name, aliases }) =>
    [name.replace(/（[^（）]*）/gu, ''), ...aliases].some((one) => plain(one) === what),
  );
  if (!parameter) return null;
  const meant = valueSaid(value, settableOf(parameter.id)?.kind ?? 'days');
  if (parameter.id === MONTHLY_DAY && isDayOfMonth(meant)) {
    return { kind: 'set-monthly-day', day: meant };
  }
  return meant === null ? null : { kind: 'set-parameter', parameter: parameter.id, value: meant };
}

const isDayOfMonth = (value: number | boolean | null): value is number =>
  typeof value === 'number' && value >= 1 && value <= 31;

function valueSaid(said: string, kind: 'days' | 'yes-or-no'): number | boolean | null {
  if (kind === 'days') return readNumber(said);
  if (/^(?:是|算)$/u.test(said)) return true;
  return /^(?:否|不算)$/u.test(said) ? false : null;
}
