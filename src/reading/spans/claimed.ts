import { CLAIMS, DAYS_CLAIMED, HOW_OFTEN_CLAIMED } from '../words/claims.ts';

/**
 * What somebody takes a rule to say, as the question that asks for it: 指挥部会议是半年一次吧 asks how often. A text that
 * claims nothing stays as it is.
 */
export const claimAsAsked = (text: string): string =>
  CLAIMS.test(text)
    ? text.replace(HOW_OFTEN_CLAIMED, '多久一次').replace(DAYS_CLAIMED, '几天')
    : text;

/** The same without what is claimed: whatever asks for it is no word of the rule. */
export const withoutClaim = (text: string): string =>
  CLAIMS.test(text) ? text.replace(HOW_OFTEN_CLAIMED, ' ').replace(DAYS_CLAIMED, ' ') : text;
