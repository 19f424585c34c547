import type { Plan } from '../../domain/plan.ts';
import { readNumber } from '../numbers/numbers.ts';
import { ASKS_OF_NOTICE, NOTICE_BY_NUMBER } from '../words/notice.ts';

/** 咱这1号文哪天印发: whether a text calls the notice by its own number, and asks what stands at its head; no document of the office is meant. */
export function isOfNotice(text: string, { document }: Pick<Plan, 'document'>): boolean {
  const { number, pointed } = NOTICE_BY_NUMBER.exec(text)?.groups ?? {};
  const own = /(?<!\d)(\d{1,4})号$/u.exec(document.number)?.[1];
  if (number === undefined || readNumber(number) !== Number(own)) return false;
  return pointed !== undefined || ASKS_OF_NOTICE.test(text);
}
