import {
  DONE_AT_END,
  DONE_AT_HEAD,
  DONE_BEFORE_THING,
  DONE_BEHIND_THING,
  DONE_BETWEEN,
  DONE_BY_FORM,
  DONE_BY_OBJECT,
  DONE_FIGURE,
  DONE_OF_IT,
  NAMED_BY_WORK,
} from '../words/done.ts';

/** Whether the words before a number say that something was done. */
export const tellsDone = (words: string): boolean => {
  const said = words.replaceAll(NAMED_BY_WORK, A_THING);
  return DONE_FORMS.some((form) => form.test(said));
};

/** Whether the words before a thing say that something was done to it: 今年发 of 今年发失信名单. */
export const tellsDoneTo = (words: string): boolean => tellsDone(`${words}${A_THING}`);

/** For a thing that is called by the work done there. */
const A_THING = '物';

const DONE_FORMS = [
  DONE_FIGURE,
  DONE_AT_HEAD,
  DONE_AT_END,
  DONE_BY_FORM,
  DONE_BEHIND_THING,
  DONE_OF_IT,
  DONE_BY_OBJECT,
  DONE_BEFORE_THING,
  DONE_BETWEEN,
];
