import { remembering } from './once.ts';
import { clausesOf, sentencesOf } from './text/clauses.ts';
import { plain } from './text/plain.ts';
import {
  ANNOUNCES,
  ASKS,
  ASKS_AT_END,
  CORRECTS,
  COUNT,
  DONE,
  EITHER_NUMBER,
  GREETS,
  HOW_MANY,
  ORDERS,
  PASSES_ON,
  PUTS_FORWARD,
} from './words/acts.ts';
import { LEFT_OPEN } from './words/asking.ts';

/** What a sentence does. */
export type Act = 'asks' | 'tells' | 'orders' | 'corrects' | 'greets' | 'announces' | 'passes-on';

/** What a sentence does, by its words alone; a text may do several things, sentence by sentence. */
export function actOf(sentence: string): Act {
  const text = plain(sentence).replace(/(?<![。.!！~])[。.!！~]+$/u, '');
  if (text.endsWith('?')) return 'asks';
  return ACTS.find(([, form]) => form.test(text))?.[0] ?? (asks(text) ? 'asks' : 'tells');
}

const ACTS: readonly (readonly [Act, RegExp])[] = [
  ['greets', new RegExp(GREETS, 'u')],
  ['corrects', new RegExp(CORRECTS, 'u')],
  ['passes-on', new RegExp(PASSES_ON, 'u')],
  ['announces', new RegExp(ANNOUNCES, 'u')],
  ['tells', new RegExp(PUTS_FORWARD, 'u')],
  ['orders', new RegExp(`${ORDERS}(?!.*(?:${ASKS}|${HOW_MANY}))`, 'u')],
];

const ASKING = new RegExp(`${ASKS}|${HOW_MANY}|${ASKS_AT_END}|${EITHER_NUMBER}`, 'u');

const asks = (text: string): boolean => ASKING.test(text.replace(LEFT_OPEN, ''));

/**
 * Whether a text does nothing but ask, whatever it names and counts: 老旧小区改造哪7个小区, 亮灯率98还是96, 任务28完成了没有.
 * A clause that counts work that is done tells something, though another asks.
 */
export const asksOnly: (text: string) => boolean = remembering((text: string) =>
  sentencesOf(text).every((sentence) => {
    const clauses = clausesOf(plain(sentence));
    return (
      actOf(sentence) === 'asks' && clauses.every((clause) => asks(clause) || !TELLS.test(clause))
    );
  }),
);

/** The same of an order: a 吧 at its end urges, and asks nothing. */
export const asksForOrder = (text: string): boolean => asksOnly(withoutUrging(text.trim()));

/** 编号吧 is no question. */
const withoutUrging = (text: string): string => text.replace(/[吧呗][。！!]?$/u, '');

/** Whether a clause counts work that is done and does not ask of it: 公厕已完成6座，还差几座. */
export const tellsOfWork = (text: string): boolean =>
  sentencesOf(text).some((sentence) =>
    clausesOf(plain(sentence)).some((clause) => TELLS.test(clause) && !asks(clause)),
  );

const TELLS = new RegExp(`${DONE}${COUNT}`, 'u');
