import { mayHoldNumber } from '../numbers/numbers.ts';
import { headedSections } from './headed-sections.ts';
import { mayTakeOut } from './taken-out.ts';
import { BECOMES, SECTION_WORDS, TAKES_OUT } from './words.ts';

/** Whether a text may change a part of what was reported before: only then it is looked up what that was. */
export const mayAmend = (text: string): boolean =>
  text.length <= LONGEST &&
  (headedSections(afterTask(text)) !== null ||
    CHANGES.test(text) ||
    mayTakeOut(text) ||
    goesBack(text));

/** Whether what stands behind 先等等 says what is to be different in a report, or what is to come on top. */
export const mayChangeReport = (text: string): boolean =>
  mayAmend(text) || SAYS_HOW.test(text) || mayHoldNumber(text.replace(POINTED, ''));

const SAYS_HOW = new RegExp(
  `${BECOMES}|^[^，,。；;]{0,8}(?:${Object.values(SECTION_WORDS).join('|')})|[加补添](?:上|一[条句个项]|个|进)|写[成上]`,
  'u',
);
/** 17那条. */
const POINTED = /(?:任务)?\d{1,2}(?:号|[那这][个条项])/gu;

/** 不不还是3座, 改回3座; 5座里有2座没完，按3座. */
const goesBack = (text: string): boolean =>
  text.length <= SHORT && BACK.test(text) && mayHoldNumber(text);
const SHORT = 24;
const BACK =
  /^\s*(?:不{2,4}|算了|还是|再?[改调换]回)|里(?:头|面)?有[^，,]{2,10}[，,].{0,3}(?:按|就|只)/u;

const LONGEST = 400;
const CHANGES = new RegExp(
  `${TAKES_OUT}|(?:${Object.values(SECTION_WORDS).join('|')}).{0,6}${BECOMES}`,
  'u',
);

/** 任务28问题：…. */
const afterTask = (text: string): string => text.trim().replace(NUMBER, '');
const NUMBER = /^(?:任务 ?(?:\d{1,2})号?|(?:\d{1,2})号(?:任务)?)(?:的)?[,，:：、\s]*/u;
