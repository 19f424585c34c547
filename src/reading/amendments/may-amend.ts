import { headedSections } from './headed-sections.ts';
import { BECOMES, SECTION_WORDS, TAKES_OUT } from './words.ts';

/** Whether a text may change a part of what was reported before: only then it is looked up what that was. */
export const mayAmend = (text: string): boolean =>
  text.length <= LONGEST && (headedSections(afterTask(text)) !== null || CHANGES.test(text));

const LONGEST = 400;
const CHANGES = new RegExp(
  `${TAKES_OUT}|(?:${Object.values(SECTION_WORDS).join('|')}).{0,6}${BECOMES}`,
  'u',
);

/** 任务28问题：…. */
const afterTask = (text: string): string => text.trim().replace(NUMBER, '');
const NUMBER = /^(?:任务 ?(?:\d{1,2})号?|(?:\d{1,2})号(?:任务)?)(?:的)?[,，:：、\s]*/u;
