import { daysBetween } from '../../src/domain/day.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { isPassed, type StepTaken, standing } from '../../src/domain/procedure.ts';
import {
  partiesOf,
  type Supervision,
  type SupervisionFocus,
} from '../../src/domain/supervision.ts';
import { addWorkdays, type WorkCalendar } from '../../src/domain/workdays.ts';
import { STEPS, type SupervisionStep } from './steps.ts';

/** The colour of a 督办单, and why: a colour without a reason is a claim. */
export type SlipColour =
  | { readonly kind: 'red'; readonly days: number }
  | { readonly kind: 'yellow-returned' }
  | { readonly kind: 'yellow-behind'; readonly done: number; readonly gone: number }
  | { readonly kind: 'blue'; readonly days: number };

/** 蓝 shortly before the day, 黄 for what was returned or is behind its time, 红 after the day. `today` is YYYY-MM-DD; null for none. */
export function colourOf(
  supervision: Supervision,
  today: string,
  calendar: WorkCalendar,
  blueDays: number,
): SlipColour | null {
  const { dueOn } = supervision;
  const until = finishedOn(supervision) ?? today;
  if (until > dueOn) return { kind: 'red', days: daysBetween(dueOn, until) };
  if (finishedOn(supervision) !== null) return null;
  if (isReturned(supervision)) return { kind: 'yellow-returned' };
  const behind = behindOf(supervision, today);
  if (behind) return { kind: 'yellow-behind', ...behind };
  return today >= blueFrom(dueOn, calendar, blueDays)
    ? { kind: 'blue', days: daysBetween(today, dueOn) }
    : null;
}

/** Workdays before the due day from which a slip is blue. */
export const BLUE_DAYS = 2;

/** The first day of 蓝. */
export const blueFrom = (dueOn: string, calendar: WorkCalendar, days: number): string =>
  addWorkdays(calendar, dueOn, -days);

/** The day on which all who are charged with it had finished; null while one has not. */
export function finishedOn(supervision: Supervision): string | null {
  const parties = partiesOf(supervision);
  if (!isPassed(STEPS, { steps: supervision.steps, parties }, 'finish')) return null;
  const last = standing(STEPS, supervision).findLast(({ step }) => step === 'finish');
  return last ? shanghaiDay(last.at) : null;
}

/** Whether the office has returned what was finished, and it is not finished again. */
export const isReturned = (supervision: Supervision): boolean => lastReturn(supervision) !== null;

/** The return that waits for another 办结; null for none. */
export function lastReturn(supervision: Supervision): StepTaken<SupervisionStep> | null {
  const at = supervision.steps.findLastIndex(({ step }) => step === 'return');
  const isAnswered = supervision.steps.slice(at + 1).some(({ step }) => step === 'finish');
  return at < 0 || isAnswered ? null : (supervision.steps[at] ?? null);
}

/** So many points of a hundred may lie between the time that is gone and what is done. */
const MOST_BEHIND = 20;
const PERCENTAGE = /(\d{1,3})(?:\.\d{1,4})?\s?[%％]/gu;

/** What was told last of how much is done, where the time has gone further; null where nothing is told, or it keeps pace. */
function behindOf(
  { steps, at, dueOn }: Supervision,
  today: string,
): { readonly done: number; readonly gone: number } | null {
  const note = steps.findLast(({ step }) => step === 'progress')?.note ?? '';
  const told = [...note.matchAll(PERCENTAGE)].at(-1)?.[1];
  const length = daysBetween(shanghaiDay(at), dueOn);
  if (told === undefined || length <= 0) return null;
  const gone = Math.round((daysBetween(shanghaiDay(at), today) / length) * 100);
  const done = Number(told);
  return gone - done > MOST_BEHIND ? { done, gone } : null;
}

/** 日常督查 looks at areas, difficulties and weak links, 专项督查 at what is far behind (附件2 六). */
export const isSpecial = (focus: SupervisionFocus): boolean => focus === 'gap';
