import { either } from '../pattern.ts';
import { saysLess } from './steps.ts';
import { unhedged } from './unhedged.ts';
import { BECOMES, MISTAKEN, PIECE, TAKES_OUT, TO_CHANGE } from './words.ts';

/**
 * Whether a text says that something told before is wrong, is to go, or is to become something else: 看串行了, 那一座扣掉, 把这句删了.
 * What only comes on top says none of that.
 */
export function putsRight(text: string): boolean {
  const { core, putsRight: isLed, adds } = unhedged(text);
  if (adds) return false;
  return isLed || SAYS.test(core) || saysLess(core) || takesOut(core);
}

/** Whether a clause of a text says that something is to go. */
export const takesOut = (text: string): boolean => text.length <= SHORT && GOES.test(text);

/** Whoever takes something out is short about it. */
const SHORT = 30;
const SAYS = new RegExp(
  either(
    `${MISTAKEN}|${TO_CHANGE}|只(?:能|好)[报算写填按]|错了(?:$|[，,。；;！! ])|有误(?:$|[，,。；;！! ])`,
    `(?:其实|实际上?)(?:只有|才有|是)\\d|不对(?:$|[，,。；;！! ])|(?:把|将)[^，,。；;]{1,30}${BECOMES}`,
  ),
  'u',
);
const GOES = new RegExp(
  `(?:^(?:把|将)[^，,。；;]{1,20}|${PIECE}(?:话|里)?)(?:先|也|都|就|给){0,2}${TAKES_OUT}(?:了|吧)?(?:$|[，,。；;！! ])`,
  'u',
);
