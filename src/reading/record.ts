import type { Intent } from '../domain/intent.ts';
import { actOf, tellsOfWork } from './act.ts';
import { withPartsAsked } from './parts-asked.ts';
import { questionOfRecord } from './question.ts';
import { tellsNoProgress } from './reports/nil.ts';
import { askerOf, type Said } from './said.ts';

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
  const body = written.trim().replace(OWN_WORDS, '任务$<task>我报了啥');
  const asker = askerOf({ body, reader, ...said });
  const readWhole = (text: string) => questionOfRecord(text, asker, reader);
  return readWhole(body) && withPartsAsked(body, readWhole, asker, reader);
}

/** 我22那个现在是咋写的, 我报的22是啥: what the speaker wrote on that task. */
const OWN_WORDS =
  /^(?=.*(?:[报写交]|那[个条项份]))(?:我们?|我局|本局|我单位)(?:报|写|交)?的?(?:任务)?(?<task>\d{1,2})(?:号|项)?(?:任务)?的?(?:那|这)?[个条项份]?(?:现在|目前|到底|最后){0,2}(?:[报写交](?:的|了))?(?:是)?(?:(?:咋|怎么|如何)(?:写|报|说)的|啥|什么(?:内容)?)(?:呢|来着)?[？?]?$/u;
