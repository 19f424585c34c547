import type { Plan } from '../../domain/plan.ts';
import type { AskRule } from '../../domain/question.ts';
import { readNumber } from '../numbers/numbers.ts';
import { DAYS_SAID, LATE_IF, MORE_THAN } from '../words/choice.ts';
import {
  DAYS_CLAIMED,
  DAYS_COUNTED,
  DAYS_IN_UNIT,
  DAYS_OFFERED,
  DAYS_SET,
  HOW_OFTEN_CLAIMED,
  OFTEN,
  OFTEN_SET,
} from '../words/claims.ts';

/** Whether a rule says how often or within how many days as a text takes it to: 指挥部会议每周一次吧. Null where either of them says neither. */
export function ruleChecked({ aspects }: AskRule, text: string, { rules }: Plan): boolean | null {
  const [first] = aspects;
  const rule = rules.find(({ id }) => id === first?.rule);
  const quote = rule?.aspects[first?.aspect ?? -1]?.quote ?? rule?.text ?? '';
  const often = oftenIn(HOW_OFTEN_CLAIMED.exec(text)?.[0]);
  const set = oftenIn(OFTEN_SET.exec(quote)?.[0]);
  if (often !== null && set !== null) return often === set;
  const days = daysIn(DAYS_CLAIMED.exec(text)?.[0]);
  const setDays = daysIn(DAYS_SET.exec(quote)?.[0]);
  return days === null || setDays === null ? null : days === setDays;
}

/** Whether so many days are within those that a rule sets: 批示件10天办完行不行. Null where either of them names none. */
export function daysSuffice({ aspects }: AskRule, text: string, { rules }: Plan): boolean | null {
  const [first] = aspects;
  const rule = rules.find(({ id }) => id === first?.rule);
  const set = daysIn(DAYS_SET.exec(rule?.aspects[first?.aspect ?? -1]?.quote ?? '')?.[0]);
  const days = daysIn(DAYS_OFFERED.exec(text)?.[0]);
  return set === null || days === null ? null : days <= set;
}

/** 周, of 每星期. */
export const oftenIn = (words: string | undefined): string | null =>
  OFTEN.find(([form]) => words !== undefined && form.test(words))?.[1] ?? null;

/** Whether so many days make it late by a rule: 超过7天没办完算不算逾期. Null where either of them names none. */
export function daysAreLate({ aspects }: AskRule, text: string, { rules }: Plan): boolean | null {
  const [first] = aspects;
  const rule = rules.find(({ id }) => id === first?.rule);
  const set = daysIn(DAYS_SET.exec(rule?.text ?? '')?.[0]);
  const days = LATE_IF.test(text) ? daysIn(DAYS_SAID.exec(text)?.[0]) : null;
  return set === null || days === null
    ? null
    : days > set || (days === set && MORE_THAN.test(text));
}

/** 7, of 一周内. */
export function daysIn(words: string | undefined): number | null {
  const [, numeral = '', unit = ''] = DAYS_COUNTED.exec(words ?? '') ?? [];
  const length = DAYS_IN_UNIT.find(([one]) => one === unit)?.[1];
  const count = numeral === '半' ? HALF : readNumber(numeral);
  return length === undefined || count === null ? null : count * length;
}

const HALF = 0.5;
