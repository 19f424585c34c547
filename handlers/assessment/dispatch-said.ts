import { quarterOf } from '../../src/domain/period.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import type { Said } from '../../src/reading/said.ts';
import type { SendDispatch } from './intents.ts';

const HEAD =
  /^(?:请|现)?(?:发起|下发|开展|发|组织|进行)?(?:一[次个])?(?<early>[^，,：:\n]{0,10}?)书面调度(?:函|单|通知)?(?<late>[^，,：:\n]{0,14}?)[：:，,]\s?(?<text>[\s\S]{2,2000})$/u;

/** 书面调度二季度：请报……，6月24日前. Null for any other text. */
export function readDispatch({ body, today }: Said): SendDispatch | null {
  const { early = '', late = '', text } = HEAD.exec(body.trim())?.groups ?? {};
  if (text === undefined || asksOnly(body)) return null;
  const quarter = findPeriods(`${early}${late}`, today).find(({ period }) => period.includes('Q'));
  return {
    kind: 'send-dispatch',
    quarter: quarter?.period ?? quarterOf(today),
    text: withoutDay(text, today),
    dueOn: dueDayIn(text, today).day,
  };
}

/** What is asked, without the limit that stands at its end. */
function withoutDay(text: string, today: string): string {
  const last = findDays(text, today).at(-1);
  const rest = last && text.trimEnd().endsWith(last.text) ? text.replace(last.text, '') : text;
  return rest.replace(/[，,。；;\s]{1,4}(?:请于|请在|于)?$/u, '').trim() || text;
}

/** The day, where it was still to be said. */
export function completedDispatch(waiting: SendDispatch, said: Said): SendDispatch | null {
  if (waiting.dueOn !== null || said.body.length > 40) return null;
  const { day } = dueDayIn(said.body, said.today);
  return day === null ? null : { ...waiting, dueOn: day };
}
