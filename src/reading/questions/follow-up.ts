import type { Intent } from '../../domain/intent.ts';
import { focusOf, Subject } from '../focus.ts';
import { readInFocus, readQuestion } from '../question.ts';
import type { Asker, QuestionReader } from '../reader.ts';
import { namesOwnUnit } from '../spans/own.ts';
import { taskPointedAt } from '../spans/this-task.ts';
import { plain } from '../text/plain.ts';
import { aboutThing } from './about-thing.ts';
import { meantInstead } from './replaced.ts';
import { thingIn } from './thing.ts';

/** 那城管局呢, 28号呢, 上个月呢: one thing, asked of as before. */
const FORM =
  /^(?:那么?|还有|换成)(.{1,20}?)(?:的)?(?:呢|怎么样|如何)?[?？。]?$|^(.{1,20}?)(?:的)?呢[?？。]?$/u;

const SEVERAL = /[几两二三2-9]项/u;

/** Whether a text can take up the question before it at all, whatever that was. */
export const couldFollowUp = (text: string): boolean => {
  const said = plain(text).trim();
  return (
    FORM.test(said) ||
    meantInstead(said) !== null ||
    taskPointedAt(said) !== null ||
    (said.length <= LONGEST && ASKS.test(said) && !NAMED.test(said))
  );
};

/** 24号: a subject of its own. */
const NAMED = /(?<![第\d])\d/u;
/** What leaves out its subject is short. */
const LONGEST = 16;
const ASKS =
  /[谁哪几啥吗没不怎咋多]|什么|多少|多久|何时|目标|单位|第.|最后|进展|内容|期限|时限|截止|组长/u;

/**
 * The question before with the unit, task, group or period that the text names instead (那城管局呢), or a new one
 * about its task (这项什么时候完成). Null where the text names none or several, or where the question before has no such thing.
 */
export function readFollowUp(
  text: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const said = plain(text).trim();
  const { today } = asker;
  const words = taskPointedAt(said);
  const about = Subject.safeParse(before).data;
  if (words !== null && about?.task !== undefined && !SEVERAL.test(words)) {
    const named = `任务${about.task}${said.slice(words.length)}`;
    return namesOwnUnit(said)
      ? null
      : readQuestion(named, { units: [], groups: [], today }, reader);
  }
  const match = FORM.exec(said);
  const thing = match && thingIn(match[1] ?? match[2] ?? '', today, reader);
  if (thing) return aboutThing(before, thing);
  const focus = couldFollowUp(text) ? focusOf(before, reader.plan) : null;
  return focus && readInFocus(said, focus, asker, reader);
}
