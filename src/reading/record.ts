import type { Intent } from '../domain/intent.ts';
import { actOf, tellsOfWork } from './act.ts';
import { withoutOwnName } from './names/own-name.ts';
import { withPartsAsked } from './parts-asked.ts';
import { questionOfRecord } from './question.ts';
import { tellsNoProgress } from './reports/nil.ts';
import { askerOf, type Said } from './said.ts';
import { GIVEN_AND_NOT, HOW_IT_WAS_PUT, LIGHT_AND_WHY, WHO_AND_WHEN } from './words/as-one.ts';
import { OWN_WORDS } from './words/asking.ts';

/** A question is short; whatever is longer tells something. */
const LONGEST = 40;

/** What a message asks of the record; null for what tells of work, or of none, and for what asks of the plan. */
export const readOfRecord = (said: Said): Intent | null =>
  said.body.length > LONGEST || tellsOfWork(said.text) || tellsOfNone(said.text)
    ? null
    : withRecordAsked(said);

/** 我们这块没啥新进展. */
const tellsOfNone = (text: string): boolean => tellsNoProgress(text) && actOf(text) === 'tells';

/** With what is asked beside it: 水务局交了没，几号截止. What is not of the record as a whole is for whoever reads questions. */
function withRecordAsked({ body: written, reader, ...said }: Said): Intent | null {
  const asker = askerOf({ ...said, reader });
  const own = withoutOwnName(written.trim(), asker, reader.lexicon);
  const body = asOne(own.replace(OWN_WORDS, '任务$<task>我报了啥'));
  const readWhole = (text: string) => questionOfRecord(text, asker, reader);
  return readWhole(body) && withPartsAsked(body, readWhole, asker, reader);
}

/** What is asked in two breaths and answered in one: who has reported and who has not, by whom and when, which light and why. */
const asOne = (text: string): string =>
  text
    .replace(GIVEN_AND_NOT, '各单位报没报')
    .replace(WHO_AND_WHEN, '谁报的')
    .replace(HOW_IT_WAS_PUT, '报的什么')
    .replace(LIGHT_AND_WHY, '什么灯');
