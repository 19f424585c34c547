import type { Frame } from '../frame.ts';
import { ATTRIBUTE_FRAMES } from './attribute.ts';
import { COUNTED_AT_ALL, COUNTED_FRAMES } from './counted.ts';
import { DIFFERENCE_OF_NUMBERS, NUMBERS_COMPARED } from './difference.ts';
import { DOCUMENT_FRAMES } from './document.ts';
import { ENOUGH_FRAMES } from './enough.ts';
import { FIGURE } from './figure.ts';
import { GROUP_FRAMES } from './group.ts';
import { ITEM } from './item.ts';
import { LIST_FRAMES, RANKED_FRAMES } from './list.ts';
import { EITHER_WORD, MENTIONED, OTHER_BATCH } from './mentioned.ts';
import { NAMED_HOLDER } from './named-holder.ts';
import { PERSON_FRAMES } from './person.ts';
import { RULE_FRAMES, RULE_SENTENCE, RULE_SUBJECT } from './rule.ts';
import { RULE_UNSTATED } from './rule-unstated.ts';
import {
  NOT_MENTIONED,
  POST_BY_TITLE,
  STRANGER_FRAMES,
  UNKNOWN_BODY,
  UNKNOWN_FRAMES,
} from './stranger.ts';
import { TASK_FRAMES } from './task.ts';
import { TASKS_ABOUT } from './tasks-about.ts';
import { OWN_TASKS_DUE, TASKS_DUE } from './tasks-due.ts';
import { TASKS_OF_THINGS } from './tasks-of-things.ts';
import { TITLED } from './titled.ts';
import { UNIT_FRAMES } from './unit.ts';

/** What can be asked of the things of the plan, in the order that decides between equals. */
export const FRAMES: readonly Frame[] = [
  ...STRANGER_FRAMES,
  NOT_MENTIONED,
  TASKS_ABOUT,
  ...DOCUMENT_FRAMES,
  ...RULE_FRAMES,
  ...ENOUGH_FRAMES,
  ...ATTRIBUTE_FRAMES,
  ...COUNTED_FRAMES,
  TITLED,
  NAMED_HOLDER,
  ...PERSON_FRAMES,
  ...RANKED_FRAMES,
  DIFFERENCE_OF_NUMBERS,
  NUMBERS_COMPARED,
  ITEM,
  MENTIONED,
  EITHER_WORD,
  OTHER_BATCH,
  TASKS_OF_THINGS,
  ...TASK_FRAMES,
  OWN_TASKS_DUE,
  ...UNIT_FRAMES,
  ...GROUP_FRAMES,
];

/** What can be asked of the plan as a whole, or of what it has not: where nothing that it names is asked for. */
export const FRAMES_OF_THE_WHOLE: readonly Frame[] = [
  POST_BY_TITLE,
  ...UNKNOWN_FRAMES,
  COUNTED_AT_ALL,
  FIGURE,
  ...TASKS_DUE,
  ...LIST_FRAMES,
  RULE_SENTENCE,
  RULE_SUBJECT,
  RULE_UNSTATED,
  UNKNOWN_BODY,
];
